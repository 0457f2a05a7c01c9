import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** Says what long work is at; resolves when the terminal has had time to show it. */
export type Progress = (text: string) => Promise<void>;

/** A frame of the spinner; work that never pauses would keep it from ever being drawn. */
const FRAME_MS = 1;

/**
 * Does work that takes seconds behind a spinner on the error stream, where a person looks at it;
 * without one, and without a sound, elsewhere.
 */
export async function withSpinner<T>(
  text: string,
  { errors, interactive }: { errors: Writable; interactive: boolean },
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  if (!interactive) return work(async () => {});
  const { default: ora } = await import('ora');
  const spinner = ora({ text, stream: errors, discardStdin: false }).start();
  try {
    return await work(async (now) => {
      spinner.text = now;
      spinner.render();
      await sleep(FRAME_MS);
    });
  } finally {
    spinner.stop();
  }
}
