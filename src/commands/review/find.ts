import { notFoundError } from '../../core/errors.ts';
import { didYouMean } from '../../core/scenario/closest.ts';
import { slug } from '../../core/scenario/slug.ts';
import type { SessionSummary } from '../../core/session/summary.ts';
import { clockTime, momentOf } from '../../ui/time.ts';
import { coverageDots } from '../../ui/views/session-rows.ts';
import type { World } from '../../world.ts';

/**
 * The session that the person means: `last`, an id or its beginning, or the latest one at a scenario.
 *
 * @param summaries newest first
 * @throws MlsdError notFound
 */
export function findSession(summaries: readonly SessionSummary[], name: string): SessionSummary {
  const wanted = slug(name);
  const found =
    (wanted === 'last' ? summaries[0] : undefined) ??
    summaries.find(({ id }) => id === wanted) ??
    summaries.find(({ id }) => wanted !== '' && id.includes(wanted)) ??
    summaries.find(({ scenarioTitle }) => wanted !== '' && slug(scenarioTitle).includes(wanted));
  if (found) return found;
  if (summaries.length === 0) throw notFoundError('No session is saved yet.', '`mlsd practice` starts one.');
  const scenarios = [...new Set(summaries.map(({ scenarioId }) => scenarioId))];
  throw notFoundError(
    `No session matches ${name}.${didYouMean(wanted, scenarios)}`,
    '`mlsd review` lists them.',
  );
}

/** Lets the person pick from the list; null when there is nothing to pick from. */
export async function pickSession(
  summaries: readonly SessionSummary[],
  world: Pick<World, 'clock' | 'prompter' | 'terminal'>,
): Promise<string | null> {
  if (summaries.length === 0) {
    world.terminal.output.write('No session is saved yet. `mlsd practice` starts one.\n');
    return null;
  }
  return world.prompter.search({
    message: 'Which session?',
    choices: summaries.map((summary) => ({
      value: summary.id,
      name: nameOf(summary, world.clock.now()),
      description: [
        `${clockTime(summary.elapsedMs)} of ${clockTime(summary.budgetMs)}`,
        ...(summary.status === 'finished' ? [] : [summary.status]),
        summary.id,
      ].join(' · '),
    })),
  });
}

/** What tells sessions of one scenario and one day apart: the time, the words, what the coach found. */
const nameOf = (summary: SessionSummary, now: number): string =>
  [
    summary.scenarioTitle,
    momentOf(summary.startedAt, now),
    `${summary.words} words`,
    ...(summary.points > 0 ? [coverageDots(summary)] : []),
  ].join(', ');
