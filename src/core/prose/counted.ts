import { isFunctionWord } from './function-words.ts';
import { type Lexeme, wordAt } from './lexemes.ts';
import { type Measure, measureNamed } from './measures.ts';
import { stem } from './stem.ts';

/** What stands behind a number: how it is measured, what is counted, and for each of what. */
export interface Counted {
  /** Null where nothing is measured but things are counted. */
  measure: Measure | null;
  /** Stems of the words for what is counted, its noun last. */
  of: readonly string[];
  /** Stems of what it is counted for each of: `day` of `5 tasks a day`. */
  per: readonly string[];
  /** Index of the first lexeme behind it. */
  next: number;
}

/** More words than these seldom belong to one thing. */
const MOST_WORDS = 3;
const EACH = new Set(['/', 'per', 'a', 'an', 'each', 'every']);
const LINKS = new Set(['of', 'the', 'our', 'your', 'their', 'these', 'those']);
/** Words that are many without an s. */
const PLURALS = new Set([
  'people',
  'data',
  'men',
  'women',
  'children',
  'staff',
  'gpus',
  'cpus',
  'tpus',
  'apis',
]);

/** What the number before a lexeme is of: `daily users`, `GB of memory`, `USD a task`, the `token` of `300-token`. */
export function countedAt(lexemes: readonly Lexeme[], at: number): Counted {
  const dash = wordAt(lexemes, at) === '-' && lexemes[at]!.gap === '' && isJoinedWord(lexemes[at + 1]);
  const from = dash ? at + 1 : at;
  const measure = lexemes[from]?.gap.includes('\n\n') ? null : measureAt(lexemes, from);
  const counted = nounsAt(lexemes, measure === null ? from : from + 1, dash ? 1 : MOST_WORDS);
  const per = dash ? { stems: [], next: counted.next } : perAt(lexemes, counted.next);
  return { measure, of: counted.stems, per: per.stems, next: per.next };
}

const isJoinedWord = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'word' && lexeme.gap === '';

const measureAt = (lexemes: readonly Lexeme[], at: number): Measure | null =>
  measureNamed(lexemes[at]?.text ?? '') ?? null;

interface Nouns {
  stems: readonly string[];
  next: number;
}

/** The words up to the first that names several things, or all up to where something else begins. */
function nounsAt(lexemes: readonly Lexeme[], at: number, most: number): Nouns {
  let first = at;
  while (LINKS.has(wordAt(lexemes, first))) first += 1;
  const stems: string[] = [];
  let next = first;
  while (stems.length < most && isContent(lexemes[next])) {
    const word = wordAt(lexemes, next);
    stems.push(stem(word));
    next += 1;
    if (isPlural(word)) break;
  }
  return stems.length === 0 ? { stems, next: at } : { stems, next };
}

/** `a day`, `per active user`, `/s`. */
function perAt(lexemes: readonly Lexeme[], at: number): Nouns {
  if (!EACH.has(wordAt(lexemes, at)) || lexemes[at + 1]?.kind !== 'word') return { stems: [], next: at };
  if (measureAt(lexemes, at + 1) !== null) return { stems: [measureStem(lexemes[at + 1]!)], next: at + 2 };
  const found = nounsAt(lexemes, at + 1, 1);
  return found.stems.length === 0 ? { stems: [], next: at } : found;
}

/** One stem for `s`, `sec` and `seconds`. */
function measureStem({ text }: Lexeme): string {
  const { of, size } = measureNamed(text)!;
  return `${size} ${of}`;
}

const isContent = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'word' &&
  !lexeme.gap.includes('\n\n') &&
  !isFunctionWord(lexeme.text.toLowerCase()) &&
  measureNamed(lexeme.text) === undefined;

/** Whether a lower-case word names several things: `users`, `people`; not `class`, `analysis`. */
export const isPlural = (word: string): boolean =>
  PLURALS.has(word) || (word.length > 3 && /[^sui]s$/.test(word));
