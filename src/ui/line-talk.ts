import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { watchSignals } from './signals.ts';

/** A conversation line by line: what pipes and screen readers follow. */
export interface LineTalk {
  say(line?: string): void;
  /** The next line of the input, null at its end. @throws AnswerInterrupted on ctrl-c and signals */
  hear(): Promise<string | null>;
  /** Lets go of the input and of the signals. */
  close(): void;
}

export function lineTalk(input: Readable, output: Writable): LineTalk {
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  // Fails with the first signal, whether or not anybody waits for a line just then.
  let end = () => {};
  const interrupted = new Promise<never>((_, reject) => {
    end = watchSignals(reject);
  });
  interrupted.catch(() => {});
  return {
    say: (line = '') => void output.write(`${line}\n`),
    hear: async () => {
      const { value, done } = await Promise.race([lines.next(), interrupted]);
      return done ? null : value;
    },
    close: () => {
      end();
      reader.close();
    },
  };
}
