import type { Fact } from '../scenario/schema.ts';
import { numbersIn } from './numbers.ts';
import type { Sentence } from './reader.ts';

/** A number from here on, or one that is not whole, tells by itself which fact it belongs to. */
const TELLING = 1000;
const SHARE = 0.5;
const STEM = 5;

/**
 * Whether the text shows that a fact is known, asked for or not: at least half of its key numbers stand
 * there, small ones in a sentence that shares a word with it; without numbers, half of its words do.
 * Generous on purpose: it only keeps a reproach back.
 */
export function isKnown(fact: Fact, sentences: readonly Sentence[]): boolean {
  const key = fact.short ?? fact.answer;
  const numbers = [...numbersIn(key)];
  if (numbers.length === 0) return sharesWords(key, sentences);
  const words = stemsOf(`${key} ${fact.answer}`);
  const told = (number: number) => sentences.some((sentence) => tells(sentence.quote, number, words));
  return numbers.filter(told).length >= SHARE * numbers.length;
}

function tells(quote: string, number: number, words: ReadonlySet<string>): boolean {
  if (!numbersIn(quote).has(number)) return false;
  const telling = number >= TELLING || !Number.isInteger(number);
  return telling || [...stemsOf(quote)].some((word) => words.has(word));
}

function sharesWords(key: string, sentences: readonly Sentence[]): boolean {
  const wanted = [...stemsOf(key)];
  const said = stemsOf(sentences.map(({ quote }) => quote).join('\n'));
  const shared = wanted.filter((word) => said.has(word)).length;
  return shared >= Math.max(1, SHARE * wanted.length);
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, STEM)));
