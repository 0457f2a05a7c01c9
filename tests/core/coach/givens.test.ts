import { describe, expect, it } from 'vitest';
import type { Estimate, Fact } from '../../../src/core/scenario/schema.ts';
import { builtInScenarios } from './facts/built-in.ts';

/** Numbers that everybody knows: they need no telling. */
const COMMON = new Set([0.25, 1, 2, 16, 24, 30, 730, 3600, 86400, 1e6, 1.96, 0.84]);
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
  t: 1e12,
  tflop: 1e12,
  tflops: 1e12,
  '%': 0.01,
  'per cent': 0.01,
};
const SHARES: Readonly<Record<string, number>> = {
  half: 0.5,
  'half a point': 0.005,
  third: 1 / 3,
  'one in ten': 0.1,
  'nine in ten': 0.9,
};

/** Every number that a text states, in figures or in words, with what `million`, `%` and the like make of it. */
function numbersIn(text: string): number[] {
  const plain = text.toLowerCase().replace(/(?<=\d),(?=\d{3})/g, '');
  const figures = [
    ...plain.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*(tflops?|thousand|million|billion|per cent|%|[kmbt]\b)?/g),
  ];
  const written = figures.flatMap(([, number = '', scale]) => [
    Number(number),
    Number(number) * (SCALES[scale ?? ''] ?? 1),
  ]);
  const inWords = WORDS.flatMap((word, value) => (new RegExp(`\\b${word}\\b`).test(plain) ? [value] : []));
  const shares = Object.entries(SHARES).flatMap(([word, value]) => (plain.includes(word) ? [value] : []));
  const times = /\btwice\b/.test(plain) ? [2] : [];
  return [...written, ...inWords, ...shares, ...times];
}

/** The number of a given in the units in which a text may state it: as it is, in minutes, a share of a million. */
function spellings(given: number | string): number[] {
  const number = typeof given === 'number' ? given : Number.parseFloat(given);
  return [number, number / 60, number * 1e6, 1 - number];
}

const near = (a: number, b: number) => Math.abs(a - b) <= 0.012 * Math.abs(b);

/** Givens of an estimate that neither its question nor a fact states. */
function untold(estimate: Estimate, facts: readonly Fact[]): string[] {
  const told = numbersIn([estimate.question, ...facts.map(({ answer }) => answer)].join('\n'));
  return Object.entries(estimate.givens)
    .filter(([, given]) => !COMMON.has(Number.parseFloat(String(given))))
    .filter(([, given]) => !spellings(given).some((number) => told.some((t) => near(t, number))))
    .map(([name, given]) => `${name} = ${given}`);
}

describe('every given of an estimate is in its question or in a fact', () => {
  const all = builtInScenarios().flatMap(({ id, facts, estimates }) =>
    estimates.map((estimate) => ({ id, estimate, facts })),
  );

  it.each(all)('$id: $estimate.id', ({ estimate, facts }) => {
    expect(untold(estimate, facts)).toEqual([]);
  });

  it('misses a given that is nowhere', () => {
    const estimate = { ...all[0]!.estimate, givens: { secret: 7777 } };
    expect(untold(estimate, all[0]!.facts)).toEqual(['secret = 7777']);
  });
});
