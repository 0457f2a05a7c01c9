import type { SessionJudgement } from '../../core/coach/judgement.ts';
import { debriefOf } from '../../core/debrief/build.ts';
import { type MlsdError, storeError } from '../../core/errors.ts';
import type { SessionStore } from '../../world.ts';
import type { Attempt } from './attempt.ts';

/** A session that has ended: where it is, and what the coach made of it. */
export interface Finish {
  path: string;
  judgement: SessionJudgement;
}

/** Ends the session and saves it. @throws MlsdError store */
export async function finishSession(
  attempt: Attempt,
  status: 'finished' | 'abandoned',
  sessions: Pick<SessionStore, 'pathOf'>,
): Promise<Finish> {
  const judgement = await attempt.coach.whole(attempt.recorder.session);
  if (status === 'finished') recordGrade(attempt, judgement);
  attempt.recorder.record({ type: status });
  return { path: await save(attempt, sessions), judgement };
}

function recordGrade({ recorder, scenario }: Attempt, judgement: SessionJudgement): void {
  const { points, step } = debriefOf(recorder.session, scenario, judgement);
  const levels = Object.fromEntries(points.map(({ id, level }) => [id, level]));
  recorder.record({ type: 'graded', levels }, { type: 'advised', next: step.says });
}

async function save({ recorder, world }: Attempt, sessions: Pick<SessionStore, 'pathOf'>): Promise<string> {
  try {
    await recorder.journal.close();
    return sessions.pathOf(recorder.session.id);
  } catch (error) {
    if (!world.terminal.interactive) throw error;
    return saveElsewhere(recorder.journal, world, error as MlsdError);
  }
}

/** Asks for folders until one takes the session; giving up is an error that says what was lost. */
async function saveElsewhere(
  journal: Attempt['recorder']['journal'],
  world: Attempt['world'],
  why: MlsdError,
): Promise<string> {
  let { message } = why;
  for (;;) {
    world.terminal.errors.write(`${message}\n`);
    const folder = await world.prompter.input({
      message: 'Save the session in which folder? (empty: give up)',
    });
    if (folder.trim() === '') throw storeError(message, why.next);
    try {
      return await journal.rescue(folder.trim());
    } catch (error) {
      message = error instanceof Error ? error.message : String(error);
    }
  }
}
