import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskedBefore, aimOf, chooseProbes, probeRoom } from '../../../src/core/coach/probes.ts';
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
    point('cost', 'consideration', { probe: 'Halve the bill: how?', strong: 'We cap it.' }),
    point('speed', 'consideration', { probe: ['A slow disk: who notices?', 'Where do 10 ms go?'] }),
    point('cache', 'component'),
    point('queue', 'component'),
  ],
};
const MOST = 3;

interface Asked {
  levels?: Record<string, Level>;
  hinted?: string[];
  before?: AskedBefore;
}

/** Everything is missing unless said otherwise. */
const chosen = ({ levels = {}, hinted = [], before = [] }: Asked, most = MOST) =>
  chooseProbes(scenario, { levels: new Map(Object.entries(levels)), hinted, before }, most);
const ids = (asked: Asked, most = MOST) => chosen(asked, most).map(({ pointId }) => pointId);
const everything = (level: Level) => Object.fromEntries(scenario.points.map(({ id }) => [id, level]));

describe('the points that are asked about', () => {
  it('begin with what was named but not worked out, then what was left out, in turn', () => {
    const levels = { cost: 'missing', cache: 'touched', speed: 'missing', queue: 'touched' } as const;
    expect(ids({ levels })).toEqual(['cache', 'cost', 'queue']);
  });

  it('put points that had their hint last', () => {
    expect(ids({ hinted: ['cost', 'cache'] })).toEqual(['speed', 'queue', 'cost']);
  });

  it('end with what cannot be judged', () => {
    expect(ids({ levels: { cost: 'unjudged', speed: 'touched', cache: 'missing' } }, 4)).toEqual([
      'speed',
      'cache',
      'queue',
      'cost',
    ]);
  });

  it('are fewer when less is lacking, and none when all is covered', () => {
    expect(ids({ levels: { ...everything('covered'), speed: 'touched' } })).toEqual(['speed']);
    expect(ids({ levels: everything('covered') })).toEqual([]);
  });

  it('come later the more lately they were asked about', () => {
    const before = [[{ pointId: 'cost', question: 'a' }], [{ pointId: 'cache', question: 'b' }]];
    expect(ids({ before }, 4)).toEqual(['speed', 'queue', 'cache', 'cost']);
  });

  it('all have their turn over as many sessions as it takes', () => {
    const most = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(most, (each) => {
        const sessions: { pointId: string; question: string }[][] = [];
        for (let n = 0; n < Math.ceil(scenario.points.length / each); n++)
          sessions.unshift(chosen({ before: sessions }, each));
        expect(new Set(sessions.flat().map(({ pointId }) => pointId)).size).toBe(scenario.points.length);
      }),
    );
  });
});

describe('the question', () => {
  const on = (pointId: string, asked: Asked) =>
    chosen({ ...asked, levels: { ...everything('covered'), ...asked.levels } }).find(
      (probe) => probe.pointId === pointId,
    )?.question;

  it("is the author's, else one that fits how far the answer went", () => {
    expect(on('cost', { levels: { cost: 'touched' } })).toBe('Halve the bill: how?');
    expect(on('cache', { levels: { cache: 'missing' } })).toMatch(
      /^I have heard nothing on this yet: CACHE\./,
    );
    expect(on('queue', { levels: { queue: 'touched' } })).toMatch(/^You named this: QUEUE\./);
    expect(on('queue', { levels: { queue: 'unjudged' } })).toMatch(/^How does your design deal with/);
  });

  it('of several is the one that was not asked for the longest time', () => {
    const levels = { speed: 'missing' } as const;
    const asked = (question: string) => [{ pointId: 'speed', question }];
    const [first, second] = ['A slow disk: who notices?', 'Where do 10 ms go?'];
    expect(on('speed', { levels })).toBe(first);
    expect(on('speed', { levels, before: [asked(first!)] })).toBe(second);
    expect(on('speed', { levels, before: [asked(second!), asked(first!)] })).toBe(first);
  });
});

describe('the room for follow-ups', () => {
  it.each([
    [45, 3, 120_000],
    [30, 2, 80_000],
    [15, 1, 40_000],
    [5, 1, 30_000],
    [4.9, 0, 30_000],
    [90, 3, 120_000],
  ])('of a plan of %d minutes is %d of %d ms', (minutes, most, budgetMs) => {
    expect(probeRoom(minutes)).toEqual({ most, budgetMs });
  });
});

it('tells what a question was after, and nothing of a point that is gone', () => {
  expect(aimOf(scenario, 'cost')).toEqual({ title: 'COST', description: null, strong: 'We cap it.' });
  expect(aimOf(scenario, 'gone')).toBeNull();
});
