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
  const key = fact.short ?? fact.answer;
  const numbers = numbersIn(key).flatMap(singles);
  const words = stemsOf(`${key} ${fact.answer}`);
  const told = (number: NumberInText) => sentences.some(({ quote }) => tells(quote, number, words));
  const byNumbers = numbers.length > 0 && numbers.filter(told).length >= NUMBERS * numbers.length;
  return byNumbers || sentences.some(({ quote }) => sharesWords(key, quote));
}

/** A range as its two ends. */
const singles = (number: NumberInText): NumberInText[] =>
  number.range === null ? [number] : number.range.map((value) => ({ ...number, value, range: null }));

function tells(quote: string, number: NumberInText, words: ReadonlySet<string>): boolean {
  if (
    !numbersIn(quote)
      .flatMap(singles)
      .some((said) => sameNumber(said, number))
  )
    return false;
  const telling = number.value >= TELLING || !Number.isInteger(number.value);
  return telling || [...stemsOf(quote)].some((word) => words.has(word));
}

/** `0.1 s` says 100 ms, and whoever writes a bare 100 says it too. */
const sameNumber = (a: NumberInText, b: NumberInText): boolean =>
  a.value === b.value || (a.measure?.of === b.measure?.of && Math.abs(sizeOf(a) / sizeOf(b) - 1) < 1e-9);

function sharesWords(key: string, quote: string): boolean {
  const wanted = [...stemsOf(key)];
  const said = stemsOf(quote);
  const shared = wanted.filter((word) => said.has(word)).length;
  return shared >= Math.max(2, WORDS * wanted.length);
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, STEM)));
