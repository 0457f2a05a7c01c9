import type { Readable, Writable } from 'node:stream';
import type { AnswerConfig } from './answer-editor/answer.ts';
import { answerPrompt } from './answer-editor/answer-prompt.ts';
import type { PageConfig } from './page/page.ts';
import { pagePrompt } from './page/page-prompt.ts';
import type { Choice, Prompter } from './prompter.ts';

/** Puts every question through Inquirer, the answer editor as a prompt type of its own. */
export function createInquirerPrompter(input: Readable, output: Writable): Prompter {
  const ask = async <T>(question: Record<string, unknown>): Promise<T> => {
    const { createPromptModule } = await import('inquirer');
    const prompt = createPromptModule({
      input: input as NodeJS.ReadStream,
      output: output as NodeJS.WriteStream,
    });
    prompt.registerPrompt('answer', answerPrompt as never);
    prompt.registerPrompt('page', pagePrompt as never);
    const { value } = (await prompt([{ ...question, name: 'value' } as never])) as { value: T };
    return value;
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
    input: (question) => ask({ type: 'input', ...question }),
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
