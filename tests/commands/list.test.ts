import { describe, expect, it } from 'vitest';
import { type ListOptions, list } from '../../src/commands/list.ts';
import type { Problem } from '../../src/core/scenario/problem.ts';
import type { SessionSummary } from '../../src/core/session/summary.ts';
import { aScenario, fakeWorld } from '../helpers/fake-world.ts';

const DAY = 86_400_000;

const scenarios = [
  aScenario(),
  aScenario({
    id: 'rlhf-pipeline',
    title: 'RLHF Training Pipeline',
    difficulty: 'hard',
    tags: ['training', 'llm'],
  }),
  aScenario({ id: 'llm-powered-search', title: 'LLM-Powered Search', minutes: 30, tags: ['llm'] }),
];

/** Runs the command with sessions `daysAgo` at scenarios; what it writes to each stream. */
async function run(
  options: ListOptions,
  setup: {
    sessions?: Partial<SessionSummary>[];
    problems?: Problem[];
    interactive?: boolean;
    columns?: number;
  } = {},
) {
  const world = fakeWorld({ interactive: setup.interactive ?? false, scenarios });
  world.terminal.columns = setup.columns ?? 80;
  world.packs.problems = async () => setup.problems ?? [];
  const sessions = (setup.sessions ?? []).map(
    (summary) => ({ status: 'finished', ...summary }) as SessionSummary,
  );
  await list(options, { ...world, sessions: { summaries: () => sessions } });
  return { out: world.out(), err: world.err(), now: world.clock.now() };
}

describe('mlsd list', () => {
  it('prints a table with attempts', async () => {
    const { now } = await run({});
    const sessions = [
      { scenarioId: 'rlhf-pipeline', startedAt: now - DAY },
      { scenarioId: 'rlhf-pipeline', startedAt: now - 3 * DAY, status: 'abandoned' as const },
      { scenarioId: 'model-serving', startedAt: now, status: 'running' as const },
    ];
    const { out, err } = await run({}, { sessions });
    expect(out.split('\n')).toEqual([
      'Title                   Difficulty  Minutes  Attempts  Last       Id',
      'Model Serving at Scale  medium           45         0  never      model-serving',
      'RLHF Training Pipeline  hard             45         2  yesterday  rlhf-pipeline',
      'LLM-Powered Search      medium           30         0  never      llm-powered-search',
      '',
    ]);
    expect(err).toBe('');
  });

  it.each([
    [60, 'Title                   Difficulty  Minutes  Attempts  Last'],
    [50, 'Title                   Difficulty  Minutes'],
    [12, 'Title'],
  ])('leaves out columns for which a screen of %i has no room', async (columns, head) => {
    const { out } = await run({}, { interactive: true, columns });
    expect(out.split('\n')[0]).toBe(head);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it('prints exactly the documented fields as JSON', async () => {
    const { now } = await run({});
    const { out } = await run(
      { json: true, difficulty: 'hard' },
      { sessions: [{ scenarioId: 'rlhf-pipeline', startedAt: now }] },
    );
    expect(JSON.parse(out)).toEqual([
      {
        id: 'rlhf-pipeline',
        title: 'RLHF Training Pipeline',
        difficulty: 'hard',
        tags: ['training', 'llm'],
        minutes: 45,
        attempts: 1,
        lastAttempt: new Date(now).toISOString(),
      },
    ]);
  });

  it('filters by difficulty and by every tag given', async () => {
    const idsOf = async (options: ListOptions) =>
      JSON.parse((await run({ ...options, json: true })).out).map(({ id }: { id: string }) => id);
    expect(await idsOf({ tag: ['LLM'] })).toEqual(['rlhf-pipeline', 'llm-powered-search']);
    expect(await idsOf({ tag: ['llm', 'training'] })).toEqual(['rlhf-pipeline']);
    expect(await idsOf({ tag: ['llm'], difficulty: 'medium' })).toEqual(['llm-powered-search']);
    expect(await idsOf({ tag: ['nothing'] })).toEqual([]);
  });

  it('says which tags there are when nothing fits', async () => {
    const { out, err } = await run({ tag: ['gpu'], difficulty: 'easy' });
    expect(out).toBe('');
    expect(err).toBe('No scenario is easy and gpu. Tags: llm, serving, training.\n');
  });

  it('tells on the other stream which files were skipped', async () => {
    const problems = Array.from(
      { length: 7 },
      (_, i): Problem => ({
        ...{ file: `bad${i}.md`, line: 2, column: 1, path: 'title' },
        ...{ message: 'is missing', severity: 'error' },
      }),
    );
    const { out, err } = await run({ json: true }, { problems });
    expect(JSON.parse(out)).toHaveLength(3);
    expect(err).toContain('bad0.md:2:1: title: is missing\n');
    expect(err).toContain('and 2 more\n');
    expect(err).not.toContain('bad5.md');
  });
});
