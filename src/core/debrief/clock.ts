import type { Pace } from './debrief.ts';

/** A shorter session was not worked on by hand: its answers came from a file. */
const WORKED_MS = 30_000;

/** Whether the clock of a session says anything about the person. */
export const hasClock = ({ pace }: { pace: Pace }): boolean => pace.elapsedMs >= WORKED_MS;
