import { describe, expect, it } from 'vitest';
import { nextHint } from '../../../src/core/coach/hints.ts';
import type { Level } from '../../../src/core/level.ts';
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

const levelsOf = (levels: Record<string, Level>) => new Map(Object.entries(levels));
const all = (level: Level, but: Record<string, Level> = {}) =>
  levelsOf({ ...Object.fromEntries(scenario.points.map(({ id }) => [id, level])), ...but });

describe('nextHint', () => {
  const none = levelsOf({});

  it('gives the hints in turn, considerations and components alternating, and ends', () => {
    const taken: string[] = [];
    for (let hint = nextHint(scenario, none, taken); hint; hint = nextHint(scenario, none, taken)) {
      taken.push(hint.pointId);
    }
    expect(taken).toEqual(['cost', 'cache', 'speed', 'queue']);
  });

  it('prefers what is missing to what is touched, and never speaks of what is covered', () => {
    const levels = levelsOf({ cost: 'covered', cache: 'touched', speed: 'missing', queue: 'covered' });
    expect(nextHint(scenario, levels, [])?.pointId).toBe('speed');
    expect(nextHint(scenario, levels, ['speed'])?.pointId).toBe('cache');
    expect(nextHint(scenario, levels, ['speed', 'cache'])).toBeNull();
  });

  it('comes last to what cannot be judged', () => {
    const levels = levelsOf({ cost: 'unjudged', cache: 'unjudged', speed: 'touched', queue: 'covered' });
    expect(nextHint(scenario, levels, [])?.pointId).toBe('speed');
    expect(nextHint(scenario, levels, ['speed'])?.pointId).toBe('cost');
  });

  it("uses the author's words, else the first sentence of the description, else the title", () => {
    expect(nextHint(scenario, none, [])?.text).toBe('Who pays?');
    expect(nextHint(scenario, none, ['cost', 'cache'])?.text).toBe(
      'What in your design does this: Spends the 100 ms.',
    );
    expect(nextHint(scenario, none, ['cost'])?.text).toBe('What does your design do about this: CACHE?');
  });

  it('helps with a text that could not be judged too', () => {
    expect(nextHint(scenario, all('unjudged'), [])?.pointId).toBe('cost');
  });
});
