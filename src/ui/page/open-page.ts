import { AnswerInterrupted } from '../answer-editor/answer.ts';
import { KeyFeed } from '../answer-editor/key-feed.ts';
import { Painter } from '../answer-editor/paint.ts';
import { ProcessWatch } from '../answer-editor/process-watch.ts';
import { type AnswerInput, type AnswerOutput, Terminal } from '../answer-editor/terminal.ts';
import type { Page, PageConfig, ScreenSize } from './page.ts';

export type Outcome<Result> = { result: Result } | { error: unknown };

/** A page at work: takes the terminal, hands over keys, paints after them, and gives the terminal back. */
export class OpenPage<Result> implements Page<Result> {
  readonly #config: PageConfig<Result>;
  readonly #ended: (outcome: Outcome<Result>) => void;
  readonly #terminal: Terminal;
  readonly #watch: ProcessWatch;
  readonly #painter = new Painter();
  readonly #feed = new KeyFeed(() => void this.#work());
  #busy = false;
  #stopped = false;
  #closed = false;

  constructor(
    config: PageConfig<Result>,
    input: AnswerInput,
    output: AnswerOutput,
    ended: (outcome: Outcome<Result>) => void,
  ) {
    this.#config = config;
    this.#ended = ended;
    this.#terminal = new Terminal(input, output, {
      data: (chunk) => this.#feed.receive(chunk),
      resize: () => this.#paint(),
      hangup: () => this.fail(new AnswerInterrupted('SIGHUP')),
    });
    this.#watch = new ProcessWatch({
      interrupted: (signal) => this.fail(new AnswerInterrupted(signal)),
      stopping: () => this.#stop('self'),
      continued: () => this.#continue(),
      dying: () => this.#terminal.giveBack(),
    });
  }

  open(): void {
    this.#terminal.take();
    this.#paint();
  }

  get size(): ScreenSize {
    return this.#terminal.size;
  }

  leave(result: Result): void {
    this.#close({ result });
  }

  /** Closes with an error. */
  fail(error: unknown): void {
    this.#close({ error });
  }

  async #work(): Promise<void> {
    // A key that takes its time must not take the way out with it.
    if (this.#feed.has('ctrl+c')) this.fail(new AnswerInterrupted('SIGINT'));
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#feed.length > 0 && !this.#closed && !this.#stopped) await this.#takeKey();
    } catch (error) {
      this.fail(error);
    }
    this.#busy = false;
    this.#paint();
  }

  async #takeKey(): Promise<void> {
    const { name, text } = this.#feed.take();
    if (name === 'ctrl+z') return this.#stop('job');
    const pending = this.#config.key({ name, text }, this);
    if (pending) await pending;
  }

  #paint(): void {
    if (this.#closed || this.#stopped) return;
    try {
      const { size } = this;
      this.#terminal.write(this.#painter.paint({ rows: this.#config.rows(size).slice(0, size.rows) }, size));
    } catch (error) {
      this.fail(error);
    }
  }

  #stop(whom: 'self' | 'job'): void {
    if (whom === 'job' && !this.#terminal.isOwn) return;
    this.#stopped = true;
    this.#terminal.giveBack();
    this.#watch.stop(whom);
  }

  #continue(): void {
    if (this.#closed) return;
    if (this.#stopped) this.#terminal.take();
    else this.#terminal.retake();
    this.#stopped = false;
    this.#painter.reset();
    this.#paint();
    void this.#work();
  }

  #close(outcome: Outcome<Result>): void {
    if (this.#closed) return;
    this.#closed = true;
    const unread = this.#feed.end();
    this.#watch.end();
    this.#terminal.giveBack();
    this.#terminal.putBack(unread);
    this.#ended(outcome);
  }
}
