import type { Judgement } from '../coach/judgement.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Session } from '../session/session.ts';
import type { TwistView } from './debrief.ts';
import type { Reader } from './reader.ts';

/** Whether what was written after the requirement changed takes the change up; null when none changed. */
export function twistOf(
  session: Session,
  scenario: Scenario | null,
  judgement: Judgement | null,
  reader: Reader,
): TwistView | null {
  if (session.twist === null) return null;
  const { twistId, text, at, overruled = null } = session.twist;
  const twist = scenario?.twists.find(({ id }) => id === twistId);
  const seen = judgement?.twists.find(({ id }) => id === twistId);
  const unjudged = {
    id: twistId,
    text,
    at,
    level: 'unjudged' as const,
    overruled,
    evidence: [],
    good: twist?.good ?? null,
  };
  if (!twist || !seen || !judgement?.judged || twist.signals.length === 0) return unjudged;
  const later = seen.evidence.filter((one) => reader.isAfter(one, at));
  const covering = later.filter(({ alone }) => alone === 'covered');
  const level = covering.length > 0 ? 'covered' : later.length > 0 ? 'touched' : 'missing';
  const evidence = reader.quotes(covering.length > 0 ? covering : later).slice(0, 2);
  return { ...unjudged, level, evidence };
}
