import type { Attempt } from './attempt.ts';
import { askInterviewer, listensIn } from './interviewer.ts';
import { twistDue } from './twist.ts';

/** Goes through the whole session with answers that are already written; nothing is asked. */
export async function runFromAnswers(attempt: Attempt, answers: ReadonlyMap<string, string>): Promise<void> {
  const { recorder } = attempt;
  for (const phase of recorder.session.plan.phases) {
    const text = answers.get(phase.id) ?? '';
    recorder.record({ type: 'phase-entered', phase: phase.id });
    twistDue(attempt, phase);
    recorder.textChanged(phase.id, text);
    recorder.flush();
    if (listensIn(phase)) for (const line of text.split('\n')) askInterviewer(attempt, line);
    recorder.record({ type: 'phase-finished', phase: phase.id });
  }
}
