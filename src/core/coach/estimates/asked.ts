import { isPlural } from '../../prose/counted.ts';
import { isFunctionWord } from '../../prose/function-words.ts';
import { type Base, measureNamed } from '../../prose/measures.ts';
import { stem } from '../../prose/stem.ts';
import type { Estimate } from '../../scenario/schema.ts';
import type { Quantity } from './mathjs.ts';
import { isUnitName } from './quantity.ts';
import { targetsOf } from './units.ts';

/** What an estimate's question and unit say about its answer, in lower-case words. */
export interface Asked {
  unit: string;
  /** One of the unit, and one of what may stand for it. */
  targets: readonly Quantity[];
  /** What its first measure is of; null where things are counted. */
  base: Base | null;
  /** Whether it has a unit that only mathjs knows: then an answer may too. */
  exotic: boolean;
  /** What is counted: `How many H100 cards`, the `tokens` of `tokens/s`. */
  things: readonly string[];
  /** For each of what: `a day`, `per developer and month`, `one token`. */
  each: readonly string[];
  /** Everything that question and givens name. */
  named: readonly string[];
}

const MOST_WORDS = 4;
const EACH = new Set(['a', 'an', 'one', 'per', 'each', 'every']);

export function askedBy({ question, unit, givens }: Pick<Estimate, 'question' | 'unit' | 'givens'>): Asked {
  const words = wordsOf(question);
  const [counted = '', per = ''] = unit.split('/');
  const things = words.flatMap((word, i) =>
    word === 'many' && words[i - 1] === 'how' ? thingAt(words, i + 1) : [],
  );
  const each = words.flatMap((word, i) => (EACH.has(word) ? eachAt(words, i + 1) : []));
  const measures = unit.split(/[\s/-]+/).map((word) => ({ word, measure: measureNamed(word) }));
  return {
    unit,
    targets: targetsOf(unit),
    base: measures.find(({ measure }) => measure !== undefined)?.measure?.of ?? null,
    exotic: measures.some(({ word, measure }) => measure === undefined && isUnitName(word)),
    things: [...wordsOf(counted), ...things],
    each: [...wordsOf(per), ...each],
    named: [...words, ...Object.keys(givens).flatMap((name) => wordsOf(name.replaceAll('_', ' ')))],
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\d]*|[.,;:?()]/gu) ?? [];

/** The words up to the first that names several things. */
function thingAt(words: readonly string[], from: number): string[] {
  const plural = words.slice(from, from + MOST_WORDS).findIndex(isPlural);
  return words.slice(from, from + plural + 1);
}

/** The words behind `per` and the like, up to where something else begins. */
function eachAt(words: readonly string[], from: number): string[] {
  const next = words.slice(from, from + MOST_WORDS);
  const end = next.findIndex((word) => /^\W/.test(word) || (word !== 'and' && isFunctionWord(word)));
  return next.slice(0, end === -1 ? undefined : end);
}

/** Whether one of the words may be the other: `dev` for `developers`, `requests` for `request`. */
export function isAmong(word: string, words: readonly string[]): boolean {
  const said = stem(word.toLowerCase());
  return words.some((other) => alike(said, stem(other)) || sameMeasure(word, other));
}

function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 3 && long.startsWith(short));
}

const sameMeasure = (a: string, b: string): boolean => {
  const [one, other] = [measureNamed(a), measureNamed(b)];
  return one !== undefined && one.of === other?.of && one.size === other.size;
};
