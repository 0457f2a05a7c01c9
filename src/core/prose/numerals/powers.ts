import { type Lexeme, wordAt } from '../lexemes.ts';
import type { Read } from './scales.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten that begins at a lexeme: `10^5`, `10**-8`, `10⁶`. */
export function powerOfTenAt(lexemes: readonly Lexeme[], at: number): Read | null {
  if (wordAt(lexemes, at) !== '10') return null;
  const raised = exponentAt(lexemes, at + 1);
  return raised === null ? null : { value: 10 ** raised.value, next: raised.next };
}

/** The whole number to which something is raised by the signs at a lexeme: `^5`, `**-8`, `⁶`. */
export function exponentAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const signs = superscriptsAt(lexemes, at);
  if (signs !== null) return signs;
  const stars = wordAt(lexemes, at) === '*' && wordAt(lexemes, at + 1) === '*';
  if (!stars && wordAt(lexemes, at) !== '^') return null;
  const from = at + (stars ? 2 : 1);
  const minus = /^[-−]$/.test(wordAt(lexemes, from));
  const figure = wordAt(lexemes, minus ? from + 1 : from);
  if (!/^\d{1,3}$/.test(figure)) return null;
  return { value: minus ? -Number(figure) : Number(figure), next: from + (minus ? 2 : 1) };
}

/** The whole number that superscript signs at a lexeme say: `⁶`, `⁻³`. */
export function superscriptsAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const minus = wordAt(lexemes, at) === '⁻' ? 1 : 0;
  let value = 0;
  let next = at + minus;
  for (let digit = digitAt(lexemes, next); digit >= 0 && next < at + 4; digit = digitAt(lexemes, next)) {
    value = 10 * value + digit;
    next += 1;
  }
  return next === at + minus ? null : { value: minus === 1 ? -value : value, next };
}

const digitAt = (lexemes: readonly Lexeme[], at: number): number =>
  lexemes[at] === undefined ? -1 : SUPERSCRIPTS.indexOf(lexemes[at].text);
