import type { Fact } from '../scenario/schema.ts';
import { numbersIn } from './numbers.ts';
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
  const numbers = [...numbersIn(key)];
  const words = stemsOf(`${key} ${fact.answer}`);
  const told = (number: number) => sentences.some((sentence) => tells(sentence.quote, number, words));
  const byNumbers = numbers.length > 0 && numbers.filter(told).length >= NUMBERS * numbers.length;
  return byNumbers || sentences.some(({ quote }) => sharesWords(key, quote));
}

function tells(quote: string, number: number, words: ReadonlySet<string>): boolean {
  if (!numbersIn(quote).has(number)) return false;
  const telling = number >= TELLING || !Number.isInteger(number);
  return telling || [...stemsOf(quote)].some((word) => words.has(word));
}

function sharesWords(key: string, quote: string): boolean {
  const wanted = [...stemsOf(key)];
  const said = stemsOf(quote);
  const shared = wanted.filter((word) => said.has(word)).length;
  return shared >= Math.max(2, WORDS * wanted.length);
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, STEM)));
