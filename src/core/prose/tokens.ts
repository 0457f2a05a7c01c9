import { stem } from './stem.ts';

/** One word or sign of a text. */
export interface Token {
  /** Lower-case spellings under which it may be matched: as written, and joined with its neighbour in a compound. */
  raw: readonly string[];
  /** The stems of `raw`, in the same order. */
  stems: readonly string[];
  /** UTF-16 offsets of the whole written word that this token is a part of. */
  start: number;
  end: number;
}

const WORD = /\d{1,3}(?:,\d{3})+(?![\p{L}\d])|[\p{L}\p{N}_]+(?:['’.@-][\p{L}\p{N}_]+)*|[%$<>]/gu;
const NUMBER = /^\d+(?:[.,]\d+)*$/;
/** Seams inside a compound: dashes, dots, underscores, camelCase and the border of digits and letters. */
const SEAM =
  /[-_@]+|(?<!\d)\.|\.(?!\d)|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u;

/**
 * Splits a text into tokens. A compound yields its parts, each also joined with the next one, so that
 * `re-ranking`, `KVCache`, `top100` and `128k` meet signals written as one word or as two.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const parts = partsOf(found[0]);
    parts.forEach((part, i) => {
      tokens.push(token(part, parts[i + 1], start, start + found[0].length));
    });
  }
  return tokens;
}

/** Most words have no seams; looking for seams costs ten times as much as this. */
const PLAIN = /^[A-Za-z]?[a-z]+$/;

function partsOf(written: string): string[] {
  if (PLAIN.test(written)) return [written.toLowerCase()];
  if (NUMBER.test(written)) return [written.replaceAll(',', '')];
  const plain = written.replace(/['’]s$/, '').replaceAll('’', "'");
  return plain
    .split(SEAM)
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase());
}

function token(part: string, next: string | undefined, start: number, end: number): Token {
  if (next === undefined) return { raw: [part], stems: [stem(part)], start, end };
  const joined = part + next;
  return { raw: [part, joined], stems: [stem(part), stem(joined)], start, end };
}
