import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/core/debrief/known-facts.ts';
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

describe('a fact', () => {
  it.each([
    ['asked elsewhere and written as digits', '20M x 3'],
    ['in words', 'Twenty million people search.'],
    ['without its number', 'We have many users and their searches.'],
  ])('is known %s', (_, text) => expect(knows(text)).toBe(true));

  it('is known in another unit of the same measure', () => {
    const latency = { answer: 'The first line within 100 ms at the median.', short: '100 ms p50' };
    expect(knows('We give ourselves 0.1 seconds.', latency)).toBe(true);
    expect(knows('We give ourselves 0.2 seconds.', latency)).toBe(false);
  });

  it('is known by an end of its range', () => {
    const quota = { answer: 'Most systems allow 500 to 900 calls an hour.', short: '500-900 calls/h' };
    expect(knows('At 500 calls we stop.', quota)).toBe(true);
  });

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
