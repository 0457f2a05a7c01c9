import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../src/core/prose/numbers.ts';
import { sizeOf } from '../../../src/core/prose/same-thing.ts';
import type { Estimate, Fact } from '../../../src/core/scenario/schema.ts';
import { builtInScenarios } from './facts/built-in.ts';

/** Numbers that everybody knows: they need no telling. */
const COMMON = new Set([0.25, 1, 2, 16, 24, 30, 730, 3600, 86400, 1e6, 1.96, 0.84]);

/** Every number that a text states, as it is and as its measure, its `%` or its `nine in ten` make it. */
function statedIn(text: string): number[] {
  const numbers = numbersIn(text);
  return numbers.flatMap((number, i) => {
    const next = numbers[i + 1];
    const share = next !== undefined && text.slice(number.end, next.start) === ' in ' ? next.value : 100;
    return [number.value, number.value / share, sizeOf(number)];
  });
}

/** The number of a given in the units in which a text may state it: as it is, in minutes, a share of a million. */
function spellings(given: number | string): number[] {
  const number = typeof given === 'number' ? given : Number.parseFloat(given);
  return [number, number / 60, number * 1e6, 1 - number];
}

const near = (a: number, b: number) => Math.abs(a - b) <= 0.012 * Math.abs(b);

/** Givens of an estimate that neither its question nor a fact states. */
function untold(estimate: Estimate, facts: readonly Fact[]): string[] {
  const told = statedIn([estimate.question, ...facts.map(({ answer }) => answer)].join('\n'));
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
