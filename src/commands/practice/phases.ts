import type { Attempt } from './attempt.ts';
import { askEstimates } from './estimates.ts';
import { runPhase } from './phase.ts';

/**
 * Takes the person through the phases that are still open, in the editor.
 * @returns whether they went through to the end; false when they abandoned the session
 */
export async function runPhases(attempt: Attempt): Promise<boolean> {
  const { recorder } = attempt;
  const { phases } = recorder.session.plan;
  let index = firstOpen(attempt);
  while (index < phases.length) {
    const phase = phases[index]!;
    const turn = await runPhase(attempt, phase);
    if (turn === 'abandon') return false;
    if (turn === 'back') {
      index = Math.max(0, index - 1);
      continue;
    }
    await askEstimates(attempt, phase);
    recorder.record({ type: 'phase-finished', phase: phase.id });
    await recorder.journal.checkpoint();
    index++;
  }
  return true;
}

/** The phase that was open when the session was cut off, else the first that is not finished. */
function firstOpen({ recorder }: Attempt): number {
  const { phase, phases } = recorder.session;
  const open = phases.findIndex((record) => record.id === phase);
  if (open >= 0) return open;
  const unfinished = phases.findIndex((record) => !record.finished);
  return unfinished < 0 ? phases.length : unfinished;
}
