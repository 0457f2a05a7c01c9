import { planMinutes } from '../plan/plan.ts';
import { type Session, wordsOf } from './session.ts';

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
  /** Rubric points that the coach judged when the session ended, and how; 0 when it did not. */
  points: number;
  covered: number;
  touched: number;
}

export function summarize(session: Session): SessionSummary {
  const levels = Object.values(session.graded).filter((level) => level !== 'unjudged');
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
    points: levels.length,
    covered: levels.filter((level) => level === 'covered').length,
    touched: levels.filter((level) => level === 'touched').length,
  };
}
