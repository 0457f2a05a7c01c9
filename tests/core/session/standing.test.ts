import { describe, expect, test } from 'vitest';
import type { Happening } from '../../../src/core/session/events.ts';
import { fold } from '../../../src/core/session/reduce.ts';
import { overruleOf, standings } from '../../../src/core/session/standing.ts';
import { summarize } from '../../../src/core/session/summary.ts';
import { MORNING, started } from '../../adapters/sample.ts';

const levels = {
  cost: 'missing',
  speed: 'touched',
  cache: 'covered',
  queue: 'unjudged',
  constructor: 'unjudged',
} as const;

const session = (...happenings: Happening[]) =>
  fold([
    started('s'),
    ...[...happenings, { type: 'graded', levels } as const].map((one) => ({ ...one, at: MORNING + 1 })),
  ]);
const counts = (...happenings: Happening[]) => {
  const { points, covered, touched } = summarize(session(...happenings));
  return [points, covered, touched];
};
const overruled = (pointId: string, mark: 'covered' | 'touched' | 'missing'): Happening => ({
  type: 'overruled',
  pointId,
  mark,
  sentence: null,
});
const answered = (pointId: string, mark: 'covered' | 'touched' | 'missing'): Happening[] => [
  { type: 'probe-put', pointId, question: 'And if?' },
  { type: 'probe-overruled', pointId, mark, sentence: null },
];

describe('the marks that count', () => {
  test('are the coach’s where nobody speaks against them', () => {
    expect(standings(session())).toEqual(Object.values(levels));
    expect(counts()).toEqual([3, 1, 1]);
  });

  test('are the person’s where they overruled, in the summary too; the grade stays', () => {
    const state = session(overruled('cost', 'covered'), overruled('cache', 'missing'));
    expect(standings(state)).toEqual(['covered', 'touched', 'missing', 'unjudged', 'unjudged']);
    expect(state.graded).toEqual(levels);
    expect(counts(overruled('cost', 'covered'), overruled('cache', 'missing'))).toEqual([3, 1, 1]);
    expect(counts(overruled('cost', 'covered'))).toEqual([3, 2, 1]);
  });

  test('of what the coach cannot judge are the person’s own', () => {
    expect(counts({ type: 'self-marked', pointId: 'queue', mark: 'covered' })).toEqual([4, 2, 1]);
    expect(counts({ type: 'self-marked', pointId: 'cost', mark: 'covered' })).toEqual([3, 1, 1]);
    expect(counts(overruled('queue', 'touched'))).toEqual([4, 1, 2]);
  });

  test('follow an answer to a follow-up upward only, and the point’s own mark first', () => {
    expect(counts(...answered('cost', 'covered'))).toEqual([3, 2, 1]);
    expect(counts(...answered('cache', 'missing'))).toEqual([3, 1, 1]);
    expect(counts(...answered('cost', 'covered'), overruled('cost', 'missing'))).toEqual([3, 1, 1]);
  });

  test('are not taken from names that every object has', () => {
    expect(overruleOf(session(), 'constructor', 'unjudged')).toBeNull();
  });
});

test('the summary names the one next step, and none where nothing was said', () => {
  expect(summarize(session()).next).toBeNull();
  expect(summarize(session({ type: 'advised', next: 'Write on cost.' })).next).toBe('Write on cost.');
});
