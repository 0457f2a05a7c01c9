import { type Lexeme, wordAt } from '../lexemes.ts';
import { SCALE_LETTERS, SCALES } from './words.ts';

/** What was read from some lexeme on, and the index of the first one behind it. */
export interface Read {
  value: number;
  next: number;
}

/** `5 b` and `5 t` may be anything; a letter that touches its figure is a scale, and so are these. */
const APART = /^[kKM]$/;

/** What the words or the letter at a lexeme multiply by: `k`, `million`, `hundred thousand`; 1 where nothing does. */
export function scaleAt(lexemes: readonly Lexeme[], at: number): Read {
  const letter = scaleLetter(lexemes[at]);
  if (letter !== undefined) return { value: letter, next: at + 1 };
  let value = 1;
  let next = at;
  let larger = scaleWordAt(lexemes, next);
  while (larger !== undefined && larger > value) {
    value *= larger;
    next += 1;
    larger = scaleWordAt(lexemes, next);
  }
  return { value, next };
}

function scaleLetter(lexeme: Lexeme | undefined): number | undefined {
  const apart = lexeme !== undefined && lexeme.gap !== '' && !(lexeme.gap === ' ' && APART.test(lexeme.text));
  return lexeme === undefined || apart ? undefined : SCALE_LETTERS.get(lexeme.text.toLowerCase());
}

/** The scale that a word says: `thousand`, `millions`. */
export const scaleWordAt = (lexemes: readonly Lexeme[], at: number): number | undefined =>
  SCALES.get(wordAt(lexemes, at).replace(/(?<=[ndo])s$/, ''));
