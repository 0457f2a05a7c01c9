import type { Substance } from './substance.ts';

/** At least this many points in one unit ... */
const CROWD = 4;
/** ... with fewer words than this for each of them is a list of subjects, not a statement. */
const WORDS_PER_POINT = 7;
const BARE_GRAMMAR = 0.12;

/**
 * Whether a unit only enumerates: three words or more with hardly a function word, no number, no relation,
 * and either no function word at all or two commas.
 */
export function isBareList(text: string, words: number, substance: Substance): boolean {
  if (words < 3 || substance.number || substance.relation) return false;
  if (substance.grammar >= BARE_GRAMMAR) return false;
  const commas = text.split(/[,;/•·|]/).length - 1;
  return substance.grammar === 0 || commas >= 2;
}

/** Whether so many points fire in so few words that nothing can have been said about any of them. */
export function isSoup(points: number, words: number): boolean {
  return points >= CROWD && words < points * WORDS_PER_POINT;
}
