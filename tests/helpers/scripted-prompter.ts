import type { AnswerConfig, AnswerEditor } from '../../src/ui/answer-editor/answer.ts';
import type { PageConfig } from '../../src/ui/page/page.ts';
import type { Choice, Prompter } from '../../src/ui/prompter.ts';

/** A person at the answer editor: types, presses keys and lets time pass until they leave. */
export interface Typist {
  type(text: string): void;
  press(key: string): Promise<void>;
  tick(): void;
  /** What stands around the text right now. */
  chrome(): string;
  readonly text: string;
}

/** A person at a full-screen page: presses keys and looks at it until they close it. */
export interface PageReader {
  /** A key by its name, or a single character. */
  press(...keys: string[]): Promise<void>;
  screen(columns?: number, rows?: number): string;
}

type Step =
  | { kind: 'choice'; message: RegExp; pick: RegExp }
  | { kind: 'confirm'; message: RegExp; answer: boolean }
  | { kind: 'input'; message: RegExp; answer: string }
  | { kind: 'answer'; message: RegExp; work: (typist: Typist) => Promise<void> }
  | { kind: 'page'; message: RegExp; work: (reader: PageReader) => Promise<void> }
  | { kind: 'failure'; message: RegExp; error: Error };

/**
 * Plays the person's side. A question that the script does not expect fails the test, and so does a step
 * that was never asked for: call `done()` at the end.
 */
export class ScriptedPrompter implements Prompter {
  readonly #steps: Step[] = [];
  /** Pages shown in the editor, as text. */
  readonly pages: string[] = [];
  /** Keys that close the next pages, first to last; `enter` when there is none left. */
  readonly pageKeys: string[] = [];

  pick(message: RegExp, pick: RegExp): this {
    return this.#expect({ kind: 'choice', message, pick });
  }

  confirms(message: RegExp, answer: boolean): this {
    return this.#expect({ kind: 'confirm', message, answer });
  }

  inputs(message: RegExp, answer: string): this {
    return this.#expect({ kind: 'input', message, answer });
  }

  writes(message: RegExp, work: (typist: Typist) => Promise<void>): this {
    return this.#expect({ kind: 'answer', message, work });
  }

  reads(message: RegExp, work: (reader: PageReader) => Promise<void> = (reader) => reader.press('q')): this {
    return this.#expect({ kind: 'page', message, work });
  }

  fails(message: RegExp, error: Error): this {
    return this.#expect({ kind: 'failure', message, error });
  }

  done(): void {
    if (this.#steps.length > 0)
      throw new Error(`never asked: ${this.#steps.map(({ message }) => message).join(', ')}`);
  }

  async select<T>(question: { message: string; choices: Choice<T>[] }): Promise<T> {
    const { pick } = this.#next('choice', question.message);
    const choice = question.choices.find(({ name }) => pick.test(name));
    if (!choice)
      throw new Error(`no choice matches ${pick}: ${question.choices.map(({ name }) => name).join(' | ')}`);
    return choice.value;
  }

  search<T>(question: { message: string; choices: Choice<T>[] }): Promise<T> {
    return this.select(question);
  }

  async confirm({ message }: { message: string }): Promise<boolean> {
    return this.#next('confirm', message).answer;
  }

  async input({ message }: { message: string }): Promise<string> {
    return this.#next('input', message).answer;
  }

  async answer<Result>(config: AnswerConfig<Result>): Promise<Result> {
    const { work } = this.#next('answer', config.message);
    return play(config, work, this.pages, this.pageKeys);
  }

  async page<Result>(config: PageConfig<Result>): Promise<Result> {
    const { work } = this.#next('page', config.message);
    return read(config, work);
  }

  #expect(step: Step): this {
    this.#steps.push(step);
    return this;
  }

  #next<Kind extends Step['kind']>(kind: Kind, message: string): Extract<Step, { kind: Kind }> {
    const step = this.#steps.shift();
    if (step?.kind === 'failure' && step.message.test(message)) throw step.error;
    if (step?.kind !== kind || !step.message.test(message)) {
      throw new Error(
        `unexpected ${kind} "${message}"; the script has ${step ? `${step.kind} ${step.message}` : 'ended'}`,
      );
    }
    return step as Extract<Step, { kind: Kind }>;
  }
}

const VIEW = { columns: 80, rows: 24 };

async function read<Result>(
  config: PageConfig<Result>,
  work: (reader: PageReader) => Promise<void>,
): Promise<Result> {
  let left: { result: Result } | null = null;
  const page = {
    size: VIEW,
    leave: (result: Result) => {
      left = { result };
    },
  };
  await work({
    press: async (...keys) => {
      for (const name of keys) await config.key({ name, text: [...name].length === 1 ? name : '' }, page);
    },
    screen: (columns = VIEW.columns, rows = VIEW.rows) => config.rows({ columns, rows }).join('\n'),
  });
  if (left === null) throw new Error(`nobody closed "${config.message}"`);
  return (left as { result: Result }).result;
}

async function play<Result>(
  config: AnswerConfig<Result>,
  work: (typist: Typist) => Promise<void>,
  pages: string[],
  pageKeys: string[],
): Promise<Result> {
  let text = config.text;
  let left: { result: Result } | null = null;
  const editor: AnswerEditor<Result> = {
    get text() {
      return text;
    },
    get cursor() {
      return text.length;
    },
    replace(replacement) {
      text = replacement;
      config.changed?.(text, text.length);
    },
    leave(result) {
      left = { result };
    },
    repaint() {},
    page: async (page) => {
      pages.push(page.lines({ ...VIEW, text }).join('\n'));
      return pageKeys.shift() ?? 'enter';
    },
    suspend: (run) => run(),
  };
  const typist: Typist = {
    get text() {
      return text;
    },
    type(added) {
      for (const line of added.split(/(?<=\n)/)) {
        text += line;
        config.changed?.(text, text.length);
        if (line.endsWith('\n')) config.lineEntered?.(line.slice(0, -1), editor);
      }
    },
    press: async (key) => {
      const handler = config.keys[key];
      if (!handler) throw new Error(`no key ${key} in this phase`);
      await handler(editor);
    },
    tick: () => config.tick?.(editor),
    chrome() {
      const { top, bottom } = config.chrome({ ...VIEW, text });
      return [...top, ...bottom].join('\n');
    },
  };
  await work(typist);
  if (left === null) throw new Error(`nobody left "${config.message}"`);
  return (left as { result: Result }).result;
}
