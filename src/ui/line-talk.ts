import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { AnswerInterrupted } from './answer-editor/answer.ts';

/** A conversation line by line: what pipes and screen readers follow. */
export interface LineTalk {
  say(line?: string): void;
  /** The next line of the input, null at its end. @throws AnswerInterrupted on ctrl-c and signals */
  hear(): Promise<string | null>;
  /** Lets go of the input and of the signals. */
  close(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export function lineTalk(input: Readable, output: Writable): LineTalk {
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const { interrupted, end } = watchSignals();
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

/** A promise that fails with the first signal, whether or not anybody waits for a line just then. */
function watchSignals(): { interrupted: Promise<never>; end(): void } {
  let stop: (signal: NodeJS.Signals) => void = () => {};
  const interrupted = new Promise<never>((_, reject) => {
    stop = (signal) => reject(new AnswerInterrupted(signal as (typeof SIGNALS)[number]));
  });
  interrupted.catch(() => {});
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    interrupted,
    end: () => {
      for (const signal of SIGNALS) process.off(signal, stop);
    },
  };
}
