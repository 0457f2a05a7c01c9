import type { Readable, Writable } from 'node:stream';
import type { AnswerConfig } from './answer-editor/answer.ts';
import type { PageConfig } from './page/page.ts';
import type { Choice, Prompter } from './prompter.ts';
import { watchSignals } from './signals.ts';

/** What Inquirer is asked, its type's own options aside. */
interface Question {
  type: string;
  message: string;
  [option: string]: unknown;
}

/** The prompt types that are ours, loaded when first asked for: lists and pipes never need them. */
const ownPrompts: Record<string, () => Promise<unknown>> = {
  answer: async () => (await import('./answer-editor/answer-prompt.ts')).answerPrompt,
  page: async () => (await import('./page/page-prompt.ts')).pagePrompt,
};

/** Puts every question through Inquirer, the answer editor as a prompt type of its own. */
export function createInquirerPrompter(input: Readable, output: Writable): Prompter {
  const ask = async <T>(question: Question): Promise<T> => {
    const { createPromptModule } = await import('inquirer');
    const own = await ownPrompts[question.type]?.();
    const put = async (context: { signal?: AbortSignal }): Promise<T> => {
      const prompt = createPromptModule({
        input: input as NodeJS.ReadStream,
        output: output as NodeJS.WriteStream,
        ...context,
      });
      if (own) prompt.registerPrompt(question.type, own as never);
      return ((await prompt([{ ...question, name: 'value' } as never])) as { value: T }).value;
    };
    // By itself Inquirer lets a signal kill the process: no exit code, no words, the cursor hidden.
    const abort = new AbortController();
    const end = own ? () => {} : watchSignals((error) => abort.abort(error));
    try {
      return await put(own ? {} : { signal: abort.signal });
    } finally {
      end();
    }
  };
  return {
    select: (question) => ask({ type: 'select', pageSize: 10, ...question }),
    search: ({ message, choices }) =>
      ask({
        type: 'search',
        pageSize: 10,
        message,
        source: (term?: string) => matching(choices, term ?? ''),
      }),
    confirm: (question) => ask({ type: 'confirm', default: false, ...question }),
    input: ({ changed, ...question }) =>
      ask({
        type: 'input',
        ...question,
        // Inquirer tells of every key only to what shapes the shown text.
        transformer: (text: string) => {
          changed?.(text);
          return text;
        },
      }),
    answer: <Result>(config: AnswerConfig<Result>) => ask<Result>({ type: 'answer', ...config }),
    page: <Result>(config: PageConfig<Result>) => ask<Result>({ type: 'page', ...config }),
  };
}

/** Choices whose name or description holds every word that was typed. */
function matching<T>(choices: Choice<T>[], term: string): Choice<T>[] {
  const words = term.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ name, description = '' }) => {
    const haystack = `${name} ${description}`.toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
