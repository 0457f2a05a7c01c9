import process from 'node:process';
import type { AnswerConfig } from './answer.ts';
import { OpenEditor } from './open-editor.ts';
import type { AnswerInput, AnswerOutput } from './terminal.ts';

/** Inquirer's context of a prompt, as far as the editor heeds it. */
export interface AnswerContext {
  /** Default: the process's own streams. */
  input?: AnswerInput;
  output?: AnswerOutput;
  /** Closes the editor; the prompt rejects with an `AbortPromptError` as Inquirer's own prompts do. */
  signal?: AbortSignal;
}

/**
 * Takes down a long answer on a screen of its own. A prompt function of Inquirer's
 * (`inquirer.registerPrompt('answer', answerPrompt)`) that can also be called directly.
 * Resolves with what a key handler passed to `leave`. Rejects with `AnswerInterrupted` on ctrl-c, SIGINT,
 * SIGTERM, SIGHUP and when the terminal is gone, with whatever a handler threw, or when `signal` aborts; the
 * terminal is restored and every handler removed by then, in each case.
 */
export async function answerPrompt<Result>(
  config: AnswerConfig<Result>,
  context: AnswerContext = {},
): Promise<Result> {
  const { input = process.stdin, output = process.stdout, signal } = context;
  if (signal?.aborted) throw abortError(signal);
  return await new Promise<Result>((resolve, reject) => {
    const abort = () => editor.fail(abortError(signal!));
    const editor = new OpenEditor<Result>(config, input, output, (outcome) => {
      signal?.removeEventListener('abort', abort);
      if ('error' in outcome) reject(outcome.error);
      else resolve(outcome.result);
    });
    signal?.addEventListener('abort', abort);
    editor.open();
  });
}

/** Made here because importing Inquirer's class would cost as much as the rest of the start. */
function abortError(signal: AbortSignal): Error {
  const error = new Error('Prompt was aborted', { cause: signal.reason });
  error.name = 'AbortPromptError';
  return error;
}
