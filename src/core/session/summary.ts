import { planMinutes } from '../plan/plan.ts';
import { type Session, wordsOf } from './session.ts';
import { standings } from './standing.ts';

/** What lists of sessions show: one line of the index beside the session files. */
export interface SessionSummary {
  id: string;
  status: Session['status'];
  scenarioId: string;
  scenarioTitle: string;
  planId: string;
  /** Epoch milliseconds. */
  startedAt: number;
  /** Session time in milliseconds. */
  elapsedMs: number;
  /** The plan's budget in milliseconds. */
  budgetMs: number;
  words: number;
  /** Rubric points with a mark that counts, the coach's or the person's, and which; 0 when nothing was judged. */
  points: number;
  covered: number;
  touched: number;
  /** The one thing to do next, as the debrief last said it; null where there was none. */
  next: string | null;
}

export function summarize(session: Session): SessionSummary {
  const marks = standings(session).filter((mark) => mark !== 'unjudged');
  return {
    id: session.id,
    status: session.status,
    scenarioId: session.scenario.id,
    scenarioTitle: session.scenario.title,
    planId: session.plan.id,
    startedAt: session.startedAt,
    elapsedMs: session.elapsedMs,
    budgetMs: planMinutes(session.plan) * 60_000,
    words: wordsOf(session),
    points: marks.length,
    covered: marks.filter((mark) => mark === 'covered').length,
    touched: marks.filter((mark) => mark === 'touched').length,
    next: session.next ?? null,
  };
}
