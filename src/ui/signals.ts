import process from 'node:process';
import { AnswerInterrupted } from './answer-editor/answer.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `interrupted` on every signal that would otherwise kill the program without a word, until the
 * returned function is called. For questions that have no screen to give back; the editor watches by itself.
 */
export function watchSignals(interrupted: (error: AnswerInterrupted) => void): () => void {
  const take = (signal: NodeJS.Signals) =>
    interrupted(new AnswerInterrupted(signal as (typeof SIGNALS)[number]));
  for (const signal of SIGNALS) process.on(signal, take);
  return () => {
    for (const signal of SIGNALS) process.off(signal, take);
  };
}
