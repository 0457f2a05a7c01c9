import { pickBy } from '../../core/chance.ts';
import type { Phase } from '../../core/plan/plan.ts';
import type { Twist } from '../../core/scenario/schema.ts';
import { spentAt } from '../../core/session/clock.ts';
import type { AnswerEditor } from '../../ui/answer-editor/answer.ts';
import { twistPage } from '../../ui/views/twist-page.ts';
import type { Attempt } from './attempt.ts';

/**
 * Records the changed requirement when its time has come: half-way through the design or, for those who
 * were done sooner, as soon as a later phase begins.
 * @returns its text when it was recorded just now, else null
 */
export function twistDue(attempt: Attempt, phase: Phase): string | null {
  const { recorder, scenario, wants, world } = attempt;
  if (!wants.twist || recorder.session.twist !== null || !isDue(attempt, phase, world.clock.now()))
    return null;
  const [twist] = pickBy<Twist>(scenario.twists, recorder.session.id, 1);
  if (!twist) return null;
  recorder.record({ type: 'twist-shown', twistId: twist.id, text: twist.text });
  return twist.text;
}

/** The same in the editor: the twist covers the text until it is dismissed, then stays above it. */
export function announceTwist(attempt: Attempt, phase: Phase, editor: AnswerEditor<unknown>): void {
  const twist = twistDue(attempt, phase);
  if (twist !== null) void editor.page({ lines: (view) => twistPage(twist, view.columns, attempt.theme) });
}

function isDue({ recorder }: Attempt, phase: Phase, now: number): boolean {
  const { session } = recorder;
  if (phase.role === 'design') return spentAt(session, phase.id, now) >= phase.minutes * 30_000;
  const { phases } = session.plan;
  const here = phases.findIndex((candidate) => candidate.id === phase.id);
  return phases.slice(0, here).some((earlier) => earlier.role === 'design');
}
