import type { Clock } from '../world.ts';

/**
 * Epoch milliseconds that never run backwards within one run, even when somebody sets the system's
 * clock: where the run began, by that clock, and what has passed since, by a monotonic one.
 */
export const clock: Clock = {
  now: () => Math.floor(performance.timeOrigin + performance.now()),
};
