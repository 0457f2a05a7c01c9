import type { Difficulty } from '../core/scenario/schema.ts';
import type { SessionSummary } from '../core/session/summary.ts';
import { createTheme } from '../ui/theme.ts';
import { type ScenarioRow, scenarioRows } from '../ui/views/scenario-rows.ts';
import type { World } from '../world.ts';
import { reportSkipped } from './skipped.ts';

export interface ListOptions {
  /** A scenario must carry every one of these. */
  tag?: string[];
  difficulty?: Difficulty;
  json?: boolean;
}

type ListWorld = Pick<World, 'clock' | 'terminal' | 'packs'> & {
  sessions: Pick<World['sessions'], 'summaries'>;
};

/** `mlsd list`: the scenarios with what was done about each. */
export async function list(options: ListOptions, world: ListWorld): Promise<void> {
  const scenarios = await world.packs.list();
  const attempts = attemptsByScenario(world.sessions.summaries());
  const rows = scenarios
    .filter(
      ({ tags, difficulty }) =>
        hasAll(tags, options.tag) && (options.difficulty ?? difficulty) === difficulty,
    )
    .map((scenario) => ({
      ...scenario,
      ...(attempts.get(scenario.id) ?? { attempts: 0, lastAttempt: null }),
    }));
  const { output, errors, colour } = world.terminal;
  // Only a screen has an edge; a pipe gets every column.
  const columns = world.terminal.interactive ? world.terminal.columns : Number.POSITIVE_INFINITY;
  await reportSkipped(world);
  if (options.json) output.write(`${JSON.stringify(rows.map(published), null, 2)}\n`);
  else if (rows.length > 0) output.write(scenarioRows(rows, world.clock.now(), columns, createTheme(colour)));
  else
    errors.write(
      `${nothingFits(
        options,
        scenarios.flatMap(({ tags }) => tags),
      )}\n`,
    );
}

const hasAll = (tags: readonly string[], wanted: readonly string[] = []) =>
  wanted.every((tag) => tags.includes(tag.toLowerCase()));

type Attempts = Pick<ScenarioRow, 'attempts' | 'lastAttempt'>;

/** Sessions that ended or were interrupted; one that is running now is no attempt yet. */
function attemptsByScenario(sessions: readonly SessionSummary[]): Map<string, Attempts> {
  const byScenario = new Map<string, Attempts>();
  for (const { scenarioId, startedAt, status } of sessions) {
    if (status === 'running') continue;
    const { attempts, lastAttempt } = byScenario.get(scenarioId) ?? { attempts: 0, lastAttempt: 0 };
    byScenario.set(scenarioId, {
      attempts: attempts + 1,
      lastAttempt: Math.max(lastAttempt ?? 0, startedAt),
    });
  }
  return byScenario;
}

/** The fields that scripts rely on; `lastAttempt` is ISO 8601 in UTC, or null. */
function published({ id, title, difficulty, tags, minutes, attempts, lastAttempt }: ScenarioRow) {
  const last = lastAttempt === null ? null : new Date(lastAttempt).toISOString();
  return { id, title, difficulty, tags, minutes, attempts, lastAttempt: last };
}

function nothingFits({ tag = [], difficulty }: ListOptions, tags: readonly string[]): string {
  const known = [...new Set(tags)].sort().join(', ');
  const wanted = [...(difficulty ? [difficulty] : []), ...tag].join(' and ');
  if (wanted === '') return 'There is no scenario. `mlsd new` starts one.';
  return `No scenario is ${wanted}. ${known === '' ? 'None has a tag.' : `Tags: ${known}.`}`;
}
