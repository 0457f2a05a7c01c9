/** A figure, a word or a sign of a text. */
export interface Lexeme {
  kind: 'figure' | 'word' | 'sign';
  text: string;
  /** The white space before it, as written; empty where it touches what came before. */
  gap: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

// The `x` of `2x80` and `8xH100` is a sign of its own; every other letter begins a word, digits and all: `H100`.
const LEXEME =
  /((?:\d+(?:[.,'’_]\d+)*|(?<![.\p{L}\d])\.\d+)(?:[eE][+-]?\d+)?)|(?<=\d[kKMBGT]?)x(?=[\dA-Z$(])|([\p{L}_][\p{L}\p{M}\p{Nd}_]*(?:['’]\p{L}+)*)|\S/gu;

/** What a text consists of, in its order. A figure holds its marks and its exponent: `1,500.5`, `1.2e6`. */
export function lexemes(text: string): Lexeme[] {
  let last = 0;
  return [...text.matchAll(LEXEME)].map((found) => {
    const [written, figure, word] = found;
    const start = found.index;
    const gap = text.slice(last, start);
    last = start + written.length;
    const kind = figure !== undefined ? 'figure' : word !== undefined ? 'word' : 'sign';
    return { kind, text: written, gap, start, end: last };
  });
}

/** The word or sign at an index, in lower case; empty where there is none. */
export const wordAt = (lexemes: readonly Lexeme[], at: number): string =>
  lexemes[at]?.text.toLowerCase() ?? '';
