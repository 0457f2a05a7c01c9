import { budgetMs, type Phase } from '../plan/plan.ts';
import type { Session } from './session.ts';

const running = (session: Session, now: number): number =>
  session.runningSince === null ? 0 : Math.max(0, now - session.runningSince);

/** Milliseconds of session time at `now` (epoch ms), pauses and interruptions not counted. */
export const elapsedAt = (session: Session, now: number): number => session.elapsedMs + running(session, now);

/** Milliseconds spent in a phase at `now` (epoch ms). */
export function spentAt(session: Session, phaseId: string, now: number): number {
  const spent = session.phases.find((phase) => phase.id === phaseId)?.spentMs ?? 0;
  return session.phase === phaseId ? spent + running(session, now) : spent;
}

/** Whether a strict clock has ended the phase at `now` (epoch ms). */
export const hasRunOut = (session: Session, phase: Phase, now: number): boolean =>
  session.options.strict && spentAt(session, phase.id, now) > budgetMs(phase);
