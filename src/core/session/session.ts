import type { Level, Mark, Overrule } from '../level.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReviewAnswer, SessionOptions, SessionScenario, Splice } from './events.ts';

/** The version of the session file that this program writes. */
export const SESSION_FORMAT = 1;

export interface PhaseRecord {
  id: string;
  /** The person's answer, Markdown. */
  text: string;
  /** Milliseconds with this phase open and the clock running, up to the last event. */
  spentMs: number;
  finished: boolean;
}

/** One change of an answer, at `at` milliseconds of session time (pauses not counted). */
export type Writing = Splice & { at: number; phase: string };

/**
 * One attempt at one scenario with one plan: the fold of its events, and, as JSON, the session file.
 * Times named `at` are milliseconds of session time; `startedAt` and `endedAt` are epoch milliseconds.
 */
export interface Session {
  formatVersion: typeof SESSION_FORMAT;
  id: string;
  status: 'running' | 'finished' | 'abandoned';
  scenario: SessionScenario;
  plan: Plan;
  options: SessionOptions;
  startedAt: number;
  endedAt: number | null;
  /** The open phase; null before the first and after the last. */
  phase: string | null;
  phases: PhaseRecord[];
  /** Session time up to the last event, pauses not counted. */
  elapsedMs: number;
  /** The last event's time in epoch milliseconds; null while the clock stands still. */
  runningSince: number | null;
  pauses: { at: number; ms: number }[];
  /** Epoch milliseconds since when the session is paused, else null. */
  pausedSince: number | null;
  writing: Writing[];
  questions: { at: number; phase: string | null; question: string; factId: string | null; answer: string }[];
  hints: { at: number; phase: string | null; pointId: string; text: string }[];
  twist: { at: number; twistId: string; text: string; overruled?: Overrule } | null;
  estimates: { at: number; estimateId: string; given: string; verdict: string }[];
  probes: { at: number; pointId: string; question: string; text: string; overruled?: Overrule }[];
  review: { question: string; answer: ReviewAnswer; note: string }[];
  /** The coach's view when the session ended, by rubric point; empty until then. */
  graded: Record<string, Level>;
  selfMarks: Record<string, Mark>;
  overrules: Record<string, Overrule>;
  /** The person's own marks by line of the scenario's lists of levels; absent until the first one. */
  levelMarks?: Record<string, Mark>;
  note: string;
  /** The one thing to do next, as the debrief last said it; absent until it did. */
  next?: string;
}

/** What was written in a phase so far. */
export const textOf = ({ phases }: Pick<Session, 'phases'>, phaseId: string): string =>
  phases.find(({ id }) => id === phaseId)?.text ?? '';

/** Words of all answers together. */
export const wordsOf = ({ phases }: Pick<Session, 'phases'>): number =>
  phases.reduce((sum, { text }) => sum + countWords(text), 0);

/** Words of a text: runs of characters between white space that hold a letter or a digit. */
export const countWords = (text: string): number => text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
