import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradeEstimate } from '../../../src/core/coach/estimates/grade.ts';
import type { Estimate } from '../../../src/core/scenario/schema.ts';
import { builtInScenarios } from './facts/built-in.ts';

const estimates: ReadonlyMap<string, Estimate> = new Map(
  builtInScenarios().flatMap((scenario) =>
    scenario.estimates.map((estimate) => [`${scenario.id}/${estimate.id}`, estimate] as const),
  ),
);

/** Answers with the verdicts that they deserve; tests/fixtures/estimate-answers/README.md says how they came about. */
const labelledAnswers = (round: number) =>
  readFileSync(`tests/fixtures/estimate-answers/${round}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, id = '', verdict = '', answer = ''] = /^(\S+) (\w+): (.*)$/.exec(line) ?? [];
      return { id, verdict, answer };
    });

describe.each([1, 2, 3, 4, 5])('round %i', (round) => {
  it.each(labelledAnswers(round))('$id: $answer is $verdict', ({ id, answer, verdict }) => {
    expect(gradeEstimate(estimates.get(id)!, answer).verdict).toBe(verdict);
  });
});
