import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/core/debrief/known-facts.ts';
import { numbersIn } from '../../../src/core/debrief/numbers.ts';
import { attempt, builtIn, readSession } from './attempts.ts';

const scenario = builtIn('llm-powered-search');
const fact = {
  id: 'x',
  ask: ['How many?'],
  answer: 'Twenty million users, three searches each.',
  short: '20M users, 3 searches',
};
const knows = (clarify: string, other: Partial<typeof fact> = {}) =>
  isKnown({ ...fact, ...other }, readSession(attempt({ scenario, answers: { clarify } })).sentences);

describe('numbers', () => {
  it.each<[string, number[]]>([
    ['20M', [20e6]],
    ['1,500 tokens', [1500]],
    ['twenty million people', [20e6]],
    ['two hundred thousand', [200_000]],
    ['1.5 billion, 40 %', [1.5e9, 40]],
    ['a hundred milliseconds', [100]],
    ['p95 of an H100', []],
  ])('in %s', (text, numbers) => expect([...numbersIn(text)]).toEqual(numbers));
});

describe('a fact', () => {
  it.each([
    ['asked elsewhere and written as digits', '20M x 3'],
    ['in words', 'Twenty million people search.'],
    ['without its number', 'We have many users and their searches.'],
  ])('is known %s', (_, text) => expect(knows(text)).toBe(true));

  it('is not known from another number, or from a small one elsewhere', () => {
    expect(knows('There are 5M pages.')).toBe(false);
    expect(knows('We keep 3 replicas.')).toBe(false);
  });

  it('without numbers is known by its words', () => {
    const words = { short: 'no images, voice, ads', answer: 'Images, voice and ads are out.' };
    expect(knows('Out: images and voice.', words)).toBe(true);
    expect(knows('Text only.', words)).toBe(false);
  });
});
