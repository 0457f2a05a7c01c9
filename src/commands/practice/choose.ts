import { type MlsdError, notFoundError, usageError } from '../../core/errors.ts';
import { slug } from '../../core/scenario/slug.ts';
import type { ScenarioSummary } from '../../core/scenario/summary.ts';
import type { Session } from '../../core/session/session.ts';
import type { SessionSummary } from '../../core/session/summary.ts';
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

type Choosing = Pick<World, 'clock' | 'prompter' | 'terminal' | 'sessions'>;

/**
 * The interrupted session to take up: the only one, the one named, or one picked from a list.
 * @throws MlsdError notFound when there is none, usage when there are several and nobody to ask
 */
export async function chooseInterrupted(part: string | undefined, world: Choosing): Promise<Session> {
  const isMeant = ({ id }: { id: string }) => part === undefined || id.includes(slug(part));
  const waiting = await world.sessions.unfinished();
  // One id may be part of another: the second session of a minute has the first one's and a number.
  const exact = waiting.filter(({ id }) => id === part);
  const meant = exact.length > 0 ? exact : waiting.filter(isMeant);
  const [only, ...others] = meant;
  if (!only) throw noneWaiting(part, world.sessions.summaries().filter(isMeant));
  if (others.length === 0) return only;
  if (!world.terminal.interactive) throw severalWaiting(meant);
  return world.prompter.select({
    message: 'Resume which session?',
    choices: meant.map((session) => ({
      value: session,
      name: `${session.scenario.title}, ${clockTime(session.elapsedMs)} in, ${dayOf(session.startedAt, world.clock.now())}`,
    })),
  });
}

function noneWaiting(part: string | undefined, sessions: readonly SessionSummary[]): MlsdError {
  const open = sessions.find(({ status }) => status === 'running');
  if (open) {
    return notFoundError(
      `Session ${open.id} is open in another terminal.`,
      'Finish it there, or stop it there with ctrl-c to go on here.',
    );
  }
  return notFoundError(
    part === undefined ? 'No session is waiting to be resumed.' : `No interrupted session matches ${part}.`,
    '`mlsd practice` starts a new one; `mlsd review` shows the finished ones.',
  );
}

const severalWaiting = (sessions: readonly Session[]): MlsdError =>
  usageError(
    `${sessions.length} sessions are waiting to be resumed:\n${sessions.map(({ id }) => `  ${id}`).join('\n')}`,
    `Name one: mlsd practice --resume ${sessions[0]?.id}`,
  );
