import { describe, expect, test } from 'vitest';
import { eventComplaint, isSummary, sessionComplaint } from '../../../src/core/session/check.ts';
import { fold, reduce } from '../../../src/core/session/reduce.ts';
import type { Session } from '../../../src/core/session/session.ts';
import { summarize } from '../../../src/core/session/summary.ts';
import { entered, MORNING, started, typed } from '../../adapters/sample.ts';

const full: Session = [
  entered('clarify', MORNING + 1),
  typed('clarify', 0, 'Who?', MORNING + 2),
  {
    type: 'question-asked' as const,
    question: 'Who?',
    factId: null,
    answer: 'Not specified.',
    at: MORNING + 3,
  },
  { type: 'hint-taken' as const, pointId: 'availability', text: 'Think.', at: MORNING + 4 },
  { type: 'twist-shown' as const, twistId: 'double', text: 'Twice.', at: MORNING + 5 },
  {
    type: 'estimate-given' as const,
    estimateId: 'memory',
    given: '140 GB',
    verdict: 'right',
    at: MORNING + 6,
  },
  { type: 'probe-put' as const, pointId: 'availability', question: 'And if?', at: MORNING + 7 },
  { type: 'paused' as const, at: MORNING + 8 },
  { type: 'resumed' as const, at: MORNING + 9 },
  { type: 'self-assessed' as const, question: 'safety', answer: 'no' as const, note: '', at: MORNING + 10 },
  { type: 'self-marked' as const, pointId: 'availability', mark: 'touched' as const, at: MORNING + 11 },
  {
    type: 'overruled' as const,
    pointId: 'availability',
    mark: 'covered' as const,
    sentence: null,
    at: MORNING + 12,
  },
  {
    type: 'probe-overruled' as const,
    pointId: 'availability',
    mark: 'covered' as const,
    sentence: null,
    at: MORNING + 13,
  },
  { type: 'twist-overruled' as const, mark: 'touched' as const, sentence: 'We cut.', at: MORNING + 14 },
  { type: 'level-marked' as const, line: 'Sizes it', mark: 'touched' as const, at: MORNING + 15 },
  { type: 'advised' as const, next: 'Write on cost.', at: MORNING + 16 },
].reduce(reduce, fold([started('s')]));

/** Every path to a value inside, such as `phases[0].text`. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, entry]) =>
    paths(entry, Array.isArray(value) ? `${path}[${key}]` : `${path}${path && '.'}${key}`),
  );
  return path === '' ? inner : [path, ...inner];
}

type Inner = Record<string, unknown>;

/** A copy with something of a wrong type at a path. */
function spoil(value: object, path: string): unknown {
  const copy = structuredClone(value) as Inner;
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const parent = keys.slice(0, -1).reduce((inner, key) => inner[key] as Inner, copy);
  parent[keys.at(-1)!] = Symbol.for('wrong');
  return copy;
}

describe('a session from a file', () => {
  test('as the fold makes it has no complaint, nor has one read back from JSON', () => {
    expect(sessionComplaint(full)).toBeNull();
    expect(sessionComplaint(JSON.parse(JSON.stringify(full)))).toBeNull();
  });

  test.each(paths(full))('a wrong %s is named', (path) => {
    expect(sessionComplaint(spoil(full, path))).toContain(path);
  });

  /** What sessions of earlier programs do not hold. */
  const later = ['levelMarks', 'next'];

  test.each(Object.keys(full).filter((key) => !later.includes(key)))('a missing %s is named', (key) => {
    const { [key as keyof Session]: _, ...rest } = full;
    expect(sessionComplaint(rest)).toContain(key);
  });

  test('of an earlier program has no complaint, and can be summarized', () => {
    const { levelMarks: _levelMarks, next: _next, ...early } = full;
    const probes = early.probes.map(({ overruled: _, ...probe }) => probe);
    const { overruled: _, ...twist } = early.twist!;
    const session = { ...early, probes, twist };
    expect(sessionComplaint(session)).toBeNull();
    expect(isSummary(summarize(session))).toBe(true);
  });

  test.each([null, undefined, 7, 'text', []])('%j is no session', (value) => {
    expect(sessionComplaint(value)).toContain('should be an object');
  });
});

describe('an event from a journal', () => {
  const event = { type: 'overruled', pointId: 'p', mark: 'covered', sentence: 'We shard.', at: 5 };

  test('of a known type and shape has no complaint', () => expect(eventComplaint(event)).toBeNull());

  test.each([
    [{ ...event, at: '5' }, 'at should be a time in epoch milliseconds'],
    [{ ...event, mark: 'great' }, 'mark should be one of covered, touched, missing'],
    [
      { ...event, type: 'twist-overruled', mark: 'unjudged' },
      'mark should be one of covered, touched, missing',
    ],
    [{ type: 'level-marked', mark: 'covered', at: 5 }, 'line should be text'],
    [{ type: 'advised', at: 5 }, 'next should be text'],
    [{ ...event, type: 'rewound' }, 'there is no event called rewound'],
    [{ ...event, type: 'toString' }, 'there is no event called toString'],
    [null, 'there is no event called undefined'],
  ])('%j', (value, complaint) => expect(eventComplaint(value)).toBe(complaint));
});

describe('a summary from the index', () => {
  const summary = summarize(full);
  test('is known by its fields', () => expect(isSummary(summary)).toBe(true));
  test.each(Object.keys(summary))('with a wrong %s is none', (key) => {
    expect(isSummary({ ...summary, [key]: false })).toBe(false);
  });
  test.each([null, 'text', []])('%j is none', (value) => expect(isSummary(value)).toBe(false));
});
