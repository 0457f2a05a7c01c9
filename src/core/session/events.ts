import type { Level, Mark } from '../level.ts';
import type { Plan } from '../plan/plan.ts';

/** One splice of a phase's text: `removed` UTF-16 units at `from` gave way to `inserted`. */
export interface Splice {
  from: number;
  removed: number;
  inserted: string;
}

export type ReviewAnswer = 'yes' | 'partly' | 'no';

/** What the attempt is about, kept so that a review works when the scenario has changed or gone. */
export interface SessionScenario {
  id: string;
  title: string;
  prompt: string;
}

export interface SessionOptions {
  /** A phase ends when its time is up. */
  strict: boolean;
  /** A requirement changes in the middle of the design; absent where nobody asked for it. */
  twist?: boolean;
}

/** Everything that can happen in a session, without its time. */
export type Happening =
  | { type: 'started'; id: string; scenario: SessionScenario; plan: Plan; options: SessionOptions }
  | { type: 'phase-entered'; phase: string }
  | ({ type: 'text'; phase: string } & Splice)
  /** The person is still here: bounds the time that a crash can swallow while nothing is typed. */
  | { type: 'alive' }
  | { type: 'paused' }
  | { type: 'resumed' }
  | { type: 'phase-finished'; phase: string }
  | { type: 'question-asked'; question: string; factId: string | null; answer: string }
  | { type: 'hint-taken'; pointId: string; text: string }
  | { type: 'twist-shown'; twistId: string; text: string }
  | { type: 'estimate-given'; estimateId: string; given: string; verdict: string }
  | { type: 'probe-put'; pointId: string; question: string }
  | { type: 'probe-answered'; pointId: string; text: string }
  | { type: 'self-assessed'; question: string; answer: ReviewAnswer; note: string }
  | { type: 'self-marked'; pointId: string; mark: Mark }
  | { type: 'overruled'; pointId: string; mark: Mark; sentence: string | null }
  /** The same of the answer to a follow-up, and of what was done about the changed requirement. */
  | { type: 'probe-overruled'; pointId: string; mark: Mark; sentence: string | null }
  | { type: 'twist-overruled'; mark: Mark; sentence: string | null }
  /** The person holds themselves against a line of the scenario's lists for mid, senior and staff. */
  | { type: 'level-marked'; line: string; mark: Mark }
  | { type: 'noted'; text: string }
  /** The coach's view when the session ended, by rubric point in the rubric's order. */
  | { type: 'graded'; levels: Record<string, Level> }
  /** The one thing to do next, whenever the debrief comes to say another one. */
  | { type: 'advised'; next: string }
  | { type: 'finished' }
  | { type: 'abandoned' };

/**
 * A happening and when: `at` is epoch milliseconds from a clock that never runs backwards within one
 * run of the program. Between two runs it may; the fold then counts no time.
 */
export type SessionEvent = Happening & { at: number };
