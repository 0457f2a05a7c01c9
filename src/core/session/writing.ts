import type { Splice } from './events.ts';
import type { Writing } from './session.ts';

/** Changes this close together are kept as one: fine enough to tell when a sentence was written. */
const GRAIN_MS = 15_000;

/** The smallest splice that turns `before` into `after`; null when they are equal. */
export function spliceBetween(before: string, after: string): Splice | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < shorter - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { from, removed: before.length - from - tail, inserted: after.slice(from, after.length - tail) };
}

/**
 * Appends a change, joined to the last one when it follows within the grain, in the same phase, and
 * touches what that one inserted. Keeps a session file at about the size of its text.
 */
export function addWriting(writing: readonly Writing[], change: Writing): Writing[] {
  const last = writing.at(-1);
  const joined = last && join(last, change);
  return joined ? [...writing.slice(0, -1), joined] : [...writing, change];
}

function join(last: Writing, next: Writing): Writing | null {
  if (next.phase !== last.phase || next.at - last.at > GRAIN_MS) return null;
  const start = next.from - last.from;
  const within = start >= 0 && start + next.removed <= last.inserted.length;
  if (!within) return null;
  const inserted = last.inserted.slice(0, start) + next.inserted + last.inserted.slice(start + next.removed);
  return { ...last, inserted };
}
