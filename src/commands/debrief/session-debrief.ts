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

/** The debrief of a stored session on the screen; what the person says about it goes into its file. */
export async function openSessionDebrief(session: Session, world: DebriefWorld): Promise<void> {
  const scenario = await scenarioOf(session, world);
  const record = (happening: Happening) =>
    world.sessions.amend(session.id, [{ ...happening, at: world.clock.now() }]);
  await openDebrief({ session, scenario, record }, world);
}

/** The same for pipes and screen readers. */
export async function sessionDebriefText(session: Session, world: DebriefWorld): Promise<string> {
  return debriefText(debriefOf(session, await scenarioOf(session, world)), session);
}

/** The session as `--json` prints it: what is stored, with its debrief. */
export async function sessionDebriefJson(session: Session, world: DebriefWorld): Promise<string> {
  const debrief = debriefOf(session, await scenarioOf(session, world));
  return `${JSON.stringify({ ...session, debrief }, null, 2)}\n`;
}
