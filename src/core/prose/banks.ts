import { type Cut, Lines } from './bank-lines.ts';

export type { Cut } from './bank-lines.ts';

/**
 * A habit of speech: the words that show it, and sentences that hold the words to it. Data; the banks are in
 * `words/`.
 *
 * A line of `words` is words in a row. `a|b` is either, `retrain*` any word that begins so, `#` a number, `[also]`
 * may be left out, `..` stands for up to eight words of the clause, `^` and `$` for its beginning and end. Hyphens
 * and, unless the bank is `cased`, capitals do not matter.
 */
export interface Bank {
  id: string;
  words: readonly string[];
  /** Words within one of these do not count. */
  but?: readonly string[];
  cased?: true;
  /** Sentences that must show it, and such as must not. */
  shows: readonly string[];
  not: readonly string[];
}

/** A number with its decimals, a word with its apostrophes, an arrow, or another sign. */
const PIECE =
  /\p{N}[\p{N}\p{L}]*(?:[.,]\p{N}[\p{N}\p{L}]*)*|\p{L}[\p{L}\p{N}]*(?:['’][\p{L}\p{N}]+)*|[-=]>|[^\s\p{L}\p{N}]/gu;
/** Emphasis and quotation marks say nothing here. */
const DECORATION = /^[*_`"“”„«»]$/;

/** A text as banks read it. Linear in its length. */
export function cut(text: string): Cut {
  const pieces: string[] = [];
  let end = -1;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    // A hyphen right between two words joins them.
    const joins = piece === '-' && index === end && /[\p{L}\p{N}]/u.test(text.charAt(index + 1));
    end = index + piece.length;
    if (!joins && !DECORATION.test(piece)) pieces.push(piece.replace('’', "'"));
  }
  return pieces;
}

/** Whether a text shows what a bank is about. The cost is linear in the text's length. */
export function shows(bank: Bank, text: Cut): boolean {
  const { lines, but } = compiled(bank);
  const said = bank.cased ? text : text.map((piece) => piece.toLowerCase());
  return said.some((_, at) => {
    const end = lines.match(said, at);
    return end !== null && !within(but, said, at, end);
  });
}

/** The pieces of a text that a bank's words make up, each once; only for banks whose lines are names. */
export function found(bank: Bank, text: Cut): ReadonlySet<string> {
  const { lines } = compiled(bank);
  const names = text.flatMap((_, at) => {
    const end = lines.match(text, at);
    return end === null ? [] : [text.slice(at, end).join(' ')];
  });
  return new Set(names);
}

/** How far a line that begins before a word can reach over it. */
const LONGEST = 24;

function within(but: Lines, said: Cut, start: number, end: number): boolean {
  for (let at = Math.max(0, start - LONGEST); at <= start; at++) {
    const reach = but.match(said, at);
    if (reach !== null && reach >= end) return true;
  }
  return false;
}

interface Compiled {
  lines: Lines;
  but: Lines;
}

const ready = new WeakMap<Bank, Compiled>();

function compiled(bank: Bank): Compiled {
  const known = ready.get(bank) ?? { lines: new Lines(bank.words), but: new Lines(bank.but ?? []) };
  ready.set(bank, known);
  return known;
}
