import type { AnswerConfig } from './answer-editor/answer.ts';
import type { PageConfig } from './page/page.ts';

export interface Choice<T> {
  value: T;
  name: string;
  description?: string;
}

/** Every question to the person goes through here: Inquirer behind it for real, a script in tests. */
export interface Prompter {
  select<T>(question: { message: string; choices: Choice<T>[]; default?: T }): Promise<T>;
  /** A list that narrows while the person types. */
  search<T>(question: { message: string; choices: Choice<T>[] }): Promise<T>;
  confirm(question: { message: string; default?: boolean }): Promise<boolean>;
  /** One line. `changed` is told of the text after every key, for what must not be lost. */
  input(question: { message: string; default?: string; changed?: (text: string) => void }): Promise<string>;
  /** The answer editor. @throws AnswerInterrupted */
  answer<Result>(config: AnswerConfig<Result>): Promise<Result>;
  /** A screen to read, answered with keys. @throws AnswerInterrupted */
  page<Result>(config: PageConfig<Result>): Promise<Result>;
}
