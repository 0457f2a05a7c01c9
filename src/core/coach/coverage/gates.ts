import { isFunctionStem } from '../../prose/function-words.ts';
import { stem } from '../../prose/stem.ts';
import type { Token } from '../../prose/tokens.ts';
import type { UnitKind } from '../../prose/units.ts';
import { MEASURES } from '../words/measures.ts';
import type { Substance } from './substance.ts';

/** Below this share of function words a unit reads like a list. */
const BARE_GRAMMAR = 0.12;
/** `Memory (vector store, summaries)`: a name and examples of it. */
const GLOSSED = /^[^().,;:]+\([^()]*\)\.?$/;
/** An enumeration this long may hold a number now and then and is still a list of names. */
const LONG_LIST = { separators: 4, grammar: 0.08, numbers: 0.2 };
/** Mermaid's boxes and lines. */
const DRAWN = /--|==>|\w[[({]/;
/** With as many content words, or a number, a line of arrows is shorthand for a sentence. */
const SAID_IN_ARROWS = 7;
const ARROW = /->|=>|→|⇒/;
/** This many signals in one unit with hardly a function word between them are a soup of keywords ... */
const SOUP_SIGNALS = 10;
/** ... and so are this many with grammar sprinkled in, when they make up this share of the words. */
const THICK_SOUP = { signals: 25, share: 0.3 };
/** An enumeration of at least this many items, nearly each of them a signal and none of them a clause. */
const RUN = { items: 5, share: 0.8, clauseWords: 0.06 };
/** Clauses hardly ever come without one of these; lists of terms do. */
const CLAUSE_WORD =
  /\b(?:the|a|an|we|i|it|its|they|their|our|is|are|was|were|be|has|have|can|that|this|which|with|then|when|if|for|by|after|until|so|because|but)\b/gi;
/** This many points in one unit with fewer words than this for each of them are a list of subjects. */
const CROWD = { points: 4, wordsPerPoint: 4 };

/**
 * Whether a unit only enumerates: three words or more with hardly a function word, no number, no relation,
 * and either no function word at all or two commas; or a long enumeration with few numbers.
 */
export function isBareList(text: string, words: number, substance: Substance): boolean {
  if (words < 3) return false;
  const separators = text.split(/[,;/•·|]/).length - 1;
  if (separators >= LONG_LIST.separators && !ARROW.test(text) && isLongList(substance)) return true;
  if (substance.number || substance.relation || substance.grammar >= BARE_GRAMMAR) return false;
  return substance.grammar === 0 || separators >= 2;
}

function isLongList({ grammar, numbers }: Substance): boolean {
  return grammar < LONG_LIST.grammar && numbers < LONG_LIST.numbers;
}

/** Whether a unit is a name with examples in brackets and nothing else. */
export const isGlossed = (text: string, { number, relation, reason }: Substance): boolean =>
  GLOSSED.test(text) && !number && !relation && !reason;

/** Whether a line only draws: a box, or an arrow between names. A drawing names components, it explains none. */
export function isDrawing(kind: UnitKind, text: string, { content, number }: Substance): boolean {
  return kind === 'diagram' && (DRAWN.test(text) || (content < SAID_IN_ARROWS && !number));
}

const MEASURE_STEMS = new Set(MEASURES.map(stem));

/** Whether a unit gives a measure its figure and says nothing else: `Latency: p95 under 200 ms.` */
export function isBareTarget(tokens: readonly Token[], { number }: Substance): boolean {
  if (!number) return false;
  const stems = tokens.map((token) => token.stems[0]!);
  return stems.every((each) => !/\p{L}{2}/u.test(each) || MEASURE_STEMS.has(each) || isFunctionStem(each));
}

/** Whether so many signals and points are packed into a unit that nothing can have been said about any. */
export function isSoup(signals: number, points: number, words: number, substance: Substance): boolean {
  if (signals >= SOUP_SIGNALS && substance.numbers < LONG_LIST.numbers && substance.grammar < BARE_GRAMMAR)
    return true;
  if (signals >= THICK_SOUP.signals && signals >= words * THICK_SOUP.share) return true;
  return points >= CROWD.points && words < points * CROWD.wordsPerPoint;
}

/** Whether a unit is a run of keywords about few points: an enumeration in which nearly each item is a signal. */
export function isKeywordRun(text: string, signals: number, words: number, { numbers }: Substance): boolean {
  if (numbers >= LONG_LIST.numbers) return false;
  const items = text.split(/[,;]/).length;
  if (items < RUN.items || signals < items * RUN.share) return false;
  return (text.match(CLAUSE_WORD) ?? []).length < words * RUN.clauseWords;
}
