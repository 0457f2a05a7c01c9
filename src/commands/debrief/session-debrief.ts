import { judgeSession, type SessionJudgement } from '../../core/coach/judgement.ts';
import { debriefOf } from '../../core/debrief/build.ts';
import { ExitCode, MlsdError } from '../../core/errors.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { Happening } from '../../core/session/events.ts';
import type { Session } from '../../core/session/session.ts';
import { debriefText } from '../../ui/views/debrief-text.ts';
import type { World } from '../../world.ts';
import { openDebrief } from './open-debrief.ts';

type DebriefWorld = Pick<World, 'clock' | 'terminal' | 'prompter' | 'sessions' | 'packs'>;

/** The scenario of a stored session as it is now; null when it is gone or its file cannot be used any more. */
export async function scenarioOf(
  session: Session,
  { packs }: Pick<World, 'packs'>,
): Promise<Scenario | null> {
  try {
    return await packs.load(session.scenario.id);
  } catch (error) {
    if (error instanceof MlsdError && error.exitCode === ExitCode.notFound) return null;
    throw error;
  }
}

/** A session with what it is judged by; both null when the scenario is gone. */
export interface JudgedSession {
  session: Session;
  scenario: Scenario | null;
  judgement: SessionJudgement | null;
}

/** Judges a session under its scenario: once for everything that a command says about it. */
export async function judged(session: Session, world: Pick<World, 'packs'>): Promise<JudgedSession> {
  const scenario = await scenarioOf(session, world);
  const judgement = scenario && judgeSession(session, await world.packs.grading(scenario.id));
  return { session, scenario, judgement };
}

/**
 * The debrief of a stored session on the screen; what the person says about it goes into its file.
 * @returns the session with that
 */
export function openSessionDebrief(it: JudgedSession, world: DebriefWorld): Promise<Session> {
  const record = (happenings: readonly Happening[]) => {
    const at = world.clock.now();
    return world.sessions.amend(
      it.session.id,
      happenings.map((happening) => ({ ...happening, at })),
    );
  };
  return openDebrief({ ...it, record }, world);
}

/** The same for pipes and screen readers. */
export const sessionDebriefText = ({ session, scenario, judgement }: JudgedSession): string =>
  debriefText(debriefOf(session, scenario, judgement), session);

/** The session as `--json` prints it: what is stored, with its debrief. */
export const sessionDebriefJson = ({ session, scenario, judgement }: JudgedSession): string =>
  `${JSON.stringify({ ...session, debrief: debriefOf(session, scenario, judgement) }, null, 2)}\n`;
