import type { Pace } from './debrief.ts';

/** A shorter session was not worked on by hand: its answers came from a file. */
const WORKED_MS = 30_000;
/** Nobody types faster: such a text was written elsewhere and put in. */
const MOST_WORDS_A_MINUTE = 130;

/** Whether the clock of a session says anything about the person. */
export function hasClock({ pace }: { pace: Pace }): boolean {
  const words = pace.phases.reduce((sum, phase) => sum + phase.words, 0);
  return pace.elapsedMs >= WORKED_MS && words <= (pace.elapsedMs / 60_000) * MOST_WORDS_A_MINUTE;
}
