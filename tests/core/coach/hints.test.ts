import { describe, expect, it } from 'vitest';
import { nextHint } from '../../../src/core/coach/hints.ts';
import { chooseProbes } from '../../../src/core/coach/probes.ts';
import type { RubricPoint } from '../../../src/core/scenario/schema.ts';

const point = (id: string, kind: RubricPoint['kind'], more: Partial<RubricPoint> = {}): RubricPoint => ({
  id,
  title: id.toUpperCase(),
  kind,
  signals: [],
  ...more,
});

const scenario = {
  points: [
    point('cost', 'consideration', { hint: 'Who pays?', probe: 'Halve the bill: how?' }),
    point('speed', 'consideration', { description: 'Spends the 100 ms. Names the tail too.' }),
    point('cache', 'component'),
    point('queue', 'component', { hint: 'What waits?' }),
  ],
};

const all = (level: 'covered' | 'touched' | 'missing' | 'unjudged') =>
  Object.fromEntries(scenario.points.map(({ id }) => [id, level]));

describe('nextHint', () => {
  it('gives the hints in turn, considerations and components alternating, and ends', () => {
    const taken: string[] = [];
    for (let hint = nextHint(scenario, {}, taken); hint; hint = nextHint(scenario, {}, taken)) {
      taken.push(hint.pointId);
    }
    expect(taken).toEqual(['cost', 'cache', 'speed', 'queue']);
  });

  it('prefers what is missing to what is touched, and never speaks of what is covered', () => {
    const levels = { cost: 'covered', cache: 'touched', speed: 'missing', queue: 'covered' } as const;
    expect(nextHint(scenario, levels, [])?.pointId).toBe('speed');
    expect(nextHint(scenario, levels, ['speed'])?.pointId).toBe('cache');
    expect(nextHint(scenario, levels, ['speed', 'cache'])).toBeNull();
  });

  it("uses the author's words, else the first sentence of the description, else the title", () => {
    expect(nextHint(scenario, {}, [])?.text).toBe('Who pays?');
    expect(nextHint(scenario, {}, ['cost', 'cache'])?.text).toBe(
      'What in your design does this: Spends the 100 ms.',
    );
    expect(nextHint(scenario, {}, ['cost'])?.text).toBe('What does your design do about this: CACHE?');
  });

  it('takes a text that could not be judged for one that says nothing', () => {
    expect(nextHint(scenario, all('unjudged'), [])?.pointId).toBe('cost');
  });
});

describe('chooseProbes', () => {
  const ids = (...given: Parameters<typeof chooseProbes>) => chooseProbes(...given).map((p) => p.pointId);

  it('begins with what was named but not worked out, then what was left out, in turn', () => {
    const levels = { cost: 'missing', cache: 'touched', speed: 'missing', queue: 'touched' } as const;
    expect(ids(scenario, levels, [])).toEqual(['cache', 'cost', 'queue']);
  });

  it('puts points that had their hint last', () => {
    expect(ids(scenario, all('missing'), ['cost', 'cache'])).toEqual(['speed', 'queue', 'cost']);
  });

  it('asks fewer when less is lacking, and nothing when all is covered', () => {
    expect(ids(scenario, { ...all('covered'), speed: 'touched' }, [])).toEqual(['speed']);
    expect(ids(scenario, all('covered'), [])).toEqual([]);
  });

  it("uses the author's question, else one that fits how far the answer went", () => {
    const levels = { ...all('covered'), cost: 'touched', speed: 'touched', cache: 'missing' } as const;
    expect(chooseProbes(scenario, levels, [])).toEqual([
      { pointId: 'cost', question: 'Halve the bill: how?' },
      { pointId: 'cache', question: expect.stringMatching(/^You have not spoken of this: CACHE\./) },
      { pointId: 'speed', question: expect.stringMatching(/^You named this: SPEED\./) },
    ]);
  });
});
