import type { Readable, Writable } from 'node:stream';
import type { AnswerConfig } from './answer-editor/answer.ts';
import type { PageConfig } from './page/page.ts';
import type { Choice, Prompter } from './prompter.ts';

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
    const prompt = createPromptModule({
      input: input as NodeJS.ReadStream,
      output: output as NodeJS.WriteStream,
    });
    const load = ownPrompts[question.type];
    if (load) prompt.registerPrompt(question.type, (await load()) as never);
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
