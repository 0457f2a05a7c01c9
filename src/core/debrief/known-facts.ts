import { type NumberInText, numbersIn } from '../prose/numbers.ts';
import { sizeOf } from '../prose/same-thing.ts';
import type { Fact } from '../scenario/schema.ts';
import type { Sentence } from './reader.ts';

/** A number from here on, or one that is not whole, tells by itself which fact it belongs to. */
const TELLING = 100;
/** Of a fact's numbers, and of its words. */
const NUMBERS = 1 / 3;
const WORDS = 0.5;
const STEM = 5;

/**
 * Whether the text shows that a fact is known, asked for or not: at least a third of its key numbers
 * stand there, small ones in a sentence that shares a word with it; or half of its words do in one sentence.
 * Generous on purpose: it only keeps a reproach back.
 */
export function isKnown(fact: Fact, sentences: readonly Sentence[]): boolean {
  const key = told(fact.short ?? fact.answer);
  const words = stemsOf(`${fact.short ?? ''} ${fact.answer}`);
  const said = toldBy(sentences);
  const numbers = key.numbers.filter((number) => said.some((sentence) => tells(sentence, number, words)));
  const byNumbers = numbers.length > 0 && numbers.length >= NUMBERS * key.numbers.length;
  return byNumbers || said.some((sentence) => sharesWords(key, sentence));
}

/** What a text says in numbers, a range as its two ends, and in words. */
interface Told {
  numbers: readonly NumberInText[];
  stems: ReadonlySet<string>;
}

const told = (text: string): Told => ({ numbers: numbersIn(text).flatMap(ends), stems: stemsOf(text) });

const ends = (number: NumberInText): NumberInText[] =>
  number.range === null ? [number] : number.range.map((value) => ({ ...number, value, range: null }));

/** Every fact of a scenario is looked for in the same sentences. */
const studied = new WeakMap<readonly Sentence[], readonly Told[]>();

function toldBy(sentences: readonly Sentence[]): readonly Told[] {
  const made = studied.get(sentences) ?? sentences.map(({ quote }) => told(quote));
  studied.set(sentences, made);
  return made;
}

function tells(sentence: Told, number: NumberInText, words: ReadonlySet<string>): boolean {
  if (!sentence.numbers.some((said) => sameNumber(said, number))) return false;
  const telling = number.value >= TELLING || !Number.isInteger(number.value);
  return telling || [...sentence.stems].some((word) => words.has(word));
}

/** `0.1 s` says 100 ms, and whoever writes a bare 100 says it too. */
const sameNumber = (a: NumberInText, b: NumberInText): boolean =>
  a.value === b.value || (a.measure?.of === b.measure?.of && Math.abs(sizeOf(a) / sizeOf(b) - 1) < 1e-9);

function sharesWords(key: Told, sentence: Told): boolean {
  const shared = [...key.stems].filter((word) => sentence.stems.has(word)).length;
  return shared >= Math.max(2, WORDS * key.stems.size);
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, STEM)));
