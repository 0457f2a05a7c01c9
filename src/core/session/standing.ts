import { type Level, type Overrule, reaches, standing } from '../level.ts';
import { own } from '../own.ts';
import type { Session } from './session.ts';

/**
 * What the person holds against the coach's level of a point: their word on the point itself, else the mark
 * that they gave their answer to a follow-up on it, where that goes further.
 */
export function overruleOf(
  { overrules, probes }: Pick<Session, 'overrules' | 'probes'>,
  pointId: string,
  level: Level,
): Overrule | null {
  const outright = own(overrules, pointId);
  if (outright) return outright;
  const answered = probes.find((probe) => probe.pointId === pointId)?.overruled;
  return answered && !reaches(level, answered.mark) ? answered : null;
}

/** The marks that count of the points that were graded when the session ended, in the rubric's order. */
export const standings = (session: Session): Level[] =>
  Object.entries(session.graded).map(([id, level]) =>
    standing({
      level,
      overruled: overruleOf(session, id, level),
      self: own(session.selfMarks, id) ?? null,
    }),
  );
