import { interruptedError, isInterruption } from '../../core/errors.ts';
import { clean } from '../../core/scenario/clean.ts';
import { sessionSummary } from '../../ui/views/session-summary.ts';
import type { World } from '../../world.ts';
import { markSelf } from '../debrief/self-marks.ts';
import { splitAnswers } from './answers-file.ts';
import type { Attempt } from './attempt.ts';
import { beginSession, choosePlan, resumeSession } from './begin.ts';
import { type Finish, finishSession } from './finish.ts';
import { runFromAnswers } from './from-answers.ts';
import type { PracticeOptions } from './options.ts';
import { runPhases } from './phases.ts';
import { runPlain } from './plain.ts';
import { putProbes } from './probes.ts';
import { assessSelf } from './self-assessment.ts';

/** `mlsd practice`: one session from its prompt to its saved summary. */
export async function practice(options: PracticeOptions, world: World): Promise<void> {
  if (options.answers !== undefined && !options.resume)
    return practiceFromAnswers(options, options.answers, world);
  const attempt = options.resume
    ? await resumeSession(options, world)
    : await beginSession(options, await choosePlan(options, world), world);
  const finish = await keepingOnInterrupt(attempt, () => run(attempt, options, world));
  await conclude(attempt, finish, options, world);
}

/** The whole session without a person: the answers are already written. */
async function practiceFromAnswers(options: PracticeOptions, file: string, world: World): Promise<void> {
  const plan = await choosePlan(options, world);
  // Read before the session begins, so that a bad file leaves no session behind.
  const answers = splitAnswers(await world.files.read(file), plan, file);
  const attempt = await beginSession(options, plan, world);
  await runFromAnswers(attempt, answers);
  await conclude(attempt, await finishSession(attempt, 'finished', world.sessions), options, world);
}

/** The phases in the form that the terminal allows, what is asked after them, and the saving. */
async function run(attempt: Attempt, options: PracticeOptions, world: World): Promise<Finish> {
  if (!world.terminal.interactive) {
    await runPlain(attempt, options.json ? world.terminal.errors : world.terminal.output);
    return finishSession(attempt, 'finished', world.sessions);
  }
  if (!(await runPhases(attempt))) return finishSession(attempt, 'abandoned', world.sessions);
  await putProbes(attempt);
  if (options.self) {
    await assessSelf(attempt);
    await markSelf(attempt);
  }
  return finishSession(attempt, 'finished', world.sessions);
}

/**
 * What the command leaves behind: the session with its debrief, or words about both. The session is saved by
 * now: closing the terminal on the debrief leaves nothing unfinished.
 */
async function conclude(
  { recorder: { session }, scenario, theme }: Attempt,
  { path, judgement }: Finish,
  { json, answers }: PracticeOptions,
  world: World,
): Promise<void> {
  const debrief = await import('../debrief/session-debrief.ts');
  const { output, interactive } = world.terminal;
  const it = { session, scenario, judgement };
  const reads = interactive && answers === undefined && session.status === 'finished';
  const left = reads ? await debrief.openSessionDebrief(it, world) : session;
  if (json) return void output.write(debrief.sessionDebriefJson({ ...it, session: left }));
  // The person's words are quoted as they are, and a terminal would obey the escape sequences in them.
  if (!interactive) output.write(clean(debrief.sessionDebriefText(it)));
  output.write(sessionSummary(left, path, theme));
}

/** Ctrl-C, a signal or a closed terminal at any point keeps the session for `--resume`. */
async function keepingOnInterrupt<T>(attempt: Attempt, body: () => Promise<T>): Promise<T> {
  const { recorder } = attempt;
  try {
    return await body();
  } catch (error) {
    recorder.flush();
    recorder.journal.release();
    if (!isInterruption(error)) throw error;
    throw interruptedError(
      'Session interrupted; nothing is lost.',
      '`mlsd practice --resume` goes on from here.',
    );
  }
}
