import process from 'node:process';
import type { AnswerContext } from '../answer-editor/answer-prompt.ts';
import { OpenPage } from './open-page.ts';
import type { PageConfig } from './page.ts';

/**
 * Shows a page on a screen of its own: a prompt function of Inquirer's
 * (`registerPrompt('page', pagePrompt)`) that can also be called directly. Resolves with what a key handler
 * passed to `leave`; rejects with `AnswerInterrupted` on ctrl-c, SIGINT, SIGTERM, SIGHUP and when the terminal is gone, or
 * with whatever a handler threw. The terminal is restored and every handler removed by then.
 */
export function pagePrompt<Result>(config: PageConfig<Result>, context: AnswerContext = {}): Promise<Result> {
  const { input = process.stdin, output = process.stdout } = context;
  return new Promise<Result>((resolve, reject) => {
    new OpenPage<Result>(config, input, output, (outcome) => {
      if ('error' in outcome) reject(outcome.error);
      else resolve(outcome.result);
    }).open();
  });
}
