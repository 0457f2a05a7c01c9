import { notFoundError, usageError } from '../../core/errors.ts';
import { slug } from '../../core/scenario/slug.ts';
import type { ScenarioSummary } from '../../core/scenario/summary.ts';
import type { Session } from '../../core/session/session.ts';
import { clockTime, dayOf } from '../../ui/time.ts';
import type { World } from '../../world.ts';

/** The scenario that a part of a name means, or one picked from the searchable list. */
export async function chooseScenario(
  part: string | undefined,
  world: Pick<World, 'packs' | 'prompter' | 'terminal'>,
): Promise<ScenarioSummary> {
  if (part !== undefined) return world.packs.find(part);
  if (!world.terminal.interactive) {
    throw usageError('Which scenario?', 'Name one: `mlsd practice rlhf`. `mlsd list` shows them all.');
  }
  const scenarios = await world.packs.list();
  return world.prompter.search({
    message: 'Practise which scenario?',
    choices: scenarios.map((scenario) => ({
      value: scenario,
      name: scenario.title,
      description: [`${scenario.minutes} min`, scenario.difficulty, ...scenario.tags].join(' · '),
    })),
  });
}

/** The interrupted session to take up: the only one, the one named, or one picked from a list. */
export async function chooseInterrupted(
  sessions: readonly Session[],
  part: string | undefined,
  world: Pick<World, 'clock' | 'prompter' | 'terminal'>,
): Promise<Session> {
  const named = sessions.filter((session) => part === undefined || session.id.includes(slug(part)));
  const [only, ...others] = named;
  if (!only) {
    throw notFoundError(
      part === undefined ? 'No session is waiting to be resumed.' : `No interrupted session matches ${part}.`,
      '`mlsd practice` starts a new one; `mlsd review` shows the finished ones.',
    );
  }
  if (others.length === 0 || !world.terminal.interactive) return only;
  return world.prompter.select({
    message: 'Resume which session?',
    choices: named.map((session) => ({
      value: session,
      name: `${session.scenario.title}, ${clockTime(session.elapsedMs)} in, ${dayOf(session.startedAt, world.clock.now())}`,
    })),
  });
}
