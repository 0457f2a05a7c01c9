import { type Lexeme, wordAt } from '../lexemes.ts';
import { type Read, scaleAt, scaleWordAt } from './scales.ts';
import { isArticle, smallAt } from './spelled.ts';
import { PART_SIGNS, PARTS } from './words.ts';

/**
 * A part of a whole, with the scale that it is of: `half a million`, `a tenth of`, `two thirds`, `½`.
 * The ninth is a place in a row and a quarter three months, unless something says that they are parts.
 */
export function partAt(lexemes: readonly Lexeme[], at: number): (Read & { scale: number }) | null {
  const found = bareAt(lexemes, at);
  if (found === null) return null;
  const of = wordAt(lexemes, found.next) === 'of' ? found.next + 1 : found.next;
  const from = isArticle(wordAt(lexemes, of)) ? of + 1 : of;
  if (scaleWordAt(lexemes, from) === undefined) return { ...found, scale: 1 };
  const scale = scaleAt(lexemes, from);
  return { value: found.value * scale.value, scale: scale.value, next: scale.next };
}

function bareAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const sign = PART_SIGNS.get(wordAt(lexemes, at));
  if (sign !== undefined) return { value: sign, next: at + 1 };
  return severalAt(lexemes, at) ?? singleAt(lexemes, at);
}

/** `two thirds`, `three-quarters`. */
function severalAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const count = smallAt(lexemes, at);
  if (count === null || count.value < 2) return null;
  const from = wordAt(lexemes, count.next) === '-' ? count.next + 1 : count.next;
  const word = wordAt(lexemes, from);
  const below = word.endsWith('s') ? PARTS.get(word.slice(0, -1)) : undefined;
  return below === undefined ? null : { value: count.value / below, next: from + 1 };
}

/** `half`, `a half`, `a tenth of`, `one third of`; at the end of a text also `a tenth`. */
function singleAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const counted = isArticle(wordAt(lexemes, at)) || wordAt(lexemes, at) === 'one';
  const from = counted ? at + 1 : at;
  const below = PARTS.get(wordAt(lexemes, from));
  if (below === undefined) return null;
  const whole = wordAt(lexemes, from + 1) === 'of' || from + 1 === lexemes.length;
  return below === 2 || (counted && whole) ? { value: 1 / below, next: from + 1 } : null;
}
