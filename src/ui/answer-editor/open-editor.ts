import { type AnswerConfig, type AnswerEditor, AnswerInterrupted, type AnswerPage } from './answer.ts';
import { AnswerBuffer } from './buffer.ts';
import { editWith } from './editing.ts';
import { KeyFeed } from './key-feed.ts';
import type { Key } from './keys.ts';
import { OpenPage } from './open-page.ts';
import { type Interruption, ProcessWatch } from './process-watch.ts';
import { AnswerScreen } from './screen.ts';
import { type AnswerInput, type AnswerOutput, Terminal } from './terminal.ts';
import { Ticker } from './ticker.ts';
import { lineStart } from './words.ts';

/** How the editor ended. */
export type Outcome<Result> = { result: Result } | { error: unknown };

/**
 * The editor at work: hands keys to the buffer, pages and handlers, and paints what came of them. One paint
 * follows all the keys of a read, so a burst costs what a key does.
 */
export class OpenEditor<Result> implements AnswerEditor<Result> {
  readonly #config: AnswerConfig<Result>;
  readonly #ended: (outcome: Outcome<Result>) => void;
  readonly #terminal: Terminal;
  readonly #watch: ProcessWatch;
  readonly #ticker = new Ticker(() => this.#tick());
  readonly #buffer: AnswerBuffer;
  readonly #feed: KeyFeed;
  readonly #screen: AnswerScreen;
  readonly #pages: OpenPage[] = [];
  #handlersBusy = 0;
  #announced: { text: string; cursor: number };
  #paintDue: NodeJS.Immediate | undefined;
  #away: 'lent' | 'stopped' | undefined;
  #outcome: Outcome<Result> | undefined;
  #closed = false;

  constructor(
    config: AnswerConfig<Result>,
    input: AnswerInput,
    output: AnswerOutput,
    ended: (outcome: Outcome<Result>) => void,
  ) {
    this.#config = config;
    this.#ended = ended;
    this.#buffer = new AnswerBuffer(config.text, config.cursor);
    this.#announced = { text: this.text, cursor: this.cursor };
    this.#feed = new KeyFeed(() => this.#work());
    this.#terminal = new Terminal(input, output, {
      data: (chunk) => this.#feed.receive(chunk),
      resize: () => this.repaint(),
      hangup: () => this.#interrupted('SIGHUP'),
    });
    this.#screen = new AnswerScreen(config.chrome, this.#buffer, () => this.#terminal.size);
    this.#watch = new ProcessWatch({
      interrupted: (signal) => this.#interrupted(signal),
      stopping: () => this.#stop('self'),
      continued: () => this.#continued(),
      dying: () => this.#terminal.giveBack(),
    });
  }

  open(): void {
    this.#guard(() => {
      this.#terminal.take();
      this.#paint();
      this.#ticker.start();
    });
  }

  /** Closes from outside, with an error. */
  fail(error: unknown): void {
    this.#close({ error });
  }

  get text(): string {
    return this.#buffer.text;
  }

  get cursor(): number {
    return this.#buffer.cursor;
  }

  replace(text: string, cursor?: number): void {
    this.#buffer.replace(text, cursor);
    this.repaint();
  }

  leave(result: Result): void {
    this.#close({ result });
  }

  repaint(): void {
    if (this.#away || this.#closed) return;
    this.#paintDue ??= setImmediate(() => this.#guard(() => this.#paint()));
  }

  page(page: AnswerPage): Promise<string> {
    return new Promise((resolve) => {
      this.#pages.push(new OpenPage(page, resolve));
      this.repaint();
      // Keys may be waiting behind the handler that opened the page; it has to get to its `await` first.
      setImmediate(() => this.#work());
    });
  }

  async suspend<T>(run: () => Promise<T>): Promise<T> {
    this.#announce();
    this.#away = 'lent';
    this.#ticker.stop();
    this.#terminal.giveBack();
    try {
      return await run();
    } finally {
      this.#away = undefined;
      this.#comeBack();
    }
  }

  /** Takes the waiting keys, as long as no handler is at work that might still change what they mean. */
  #work(): void {
    this.#guard(() => {
      while (this.#feed.length > 0 && this.#listening) this.#take(this.#feed.take());
    });
    // A handler that hangs must not take the way out with it.
    if (!this.#closed && this.#feed.has('ctrl+c')) this.#interrupted('SIGINT');
    this.repaint();
  }

  get #listening(): boolean {
    return !this.#closed && !this.#away && (this.#handlersBusy === 0 || this.#pages.length > 0);
  }

  #take(key: Key): void {
    const page = this.#pages.at(-1);
    const handler = this.#handlerOf(key.name);
    if (page) this.#takeForPage(page, key.name);
    else if (handler) this.#call(handler);
    else if (!this.#takeForProcess(key.name)) this.#edit(key);
  }

  #handlerOf(name: string) {
    return Object.hasOwn(this.#config.keys, name) ? this.#config.keys[name] : undefined;
  }

  #takeForPage(open: OpenPage, name: string): void {
    if (!open.closesWith(name)) {
      if (!this.#takeForProcess(name)) open.scroll(name);
      return;
    }
    this.#pages.pop();
    open.closed(name);
  }

  #takeForProcess(name: string): boolean {
    if (name === 'ctrl+c') this.#interrupted('SIGINT');
    else if (name === 'ctrl+z') this.#stop('job');
    else return false;
    return true;
  }

  #edit(key: Key): void {
    const line =
      key.name === 'enter' ? this.text.slice(lineStart(this.text, this.cursor), this.cursor) : undefined;
    if (key.name === 'paste') this.#buffer.paste(key.text);
    else if (!editWith(key.name, this.#buffer, this.#screen) && key.text) this.#type(key.text);
    if (line !== undefined) this.#config.lineEntered?.(line, this);
  }

  /** Types a character and those right behind it: a long line typed by a script costs one change. */
  #type(first: string): void {
    this.#buffer.type(first + this.#feed.takeText((name) => this.#handlerOf(name) !== undefined));
  }

  #call(handler: (editor: AnswerEditor<Result>) => void | Promise<void>): void {
    const running = handler(this);
    if (!running) return;
    this.#handlersBusy++;
    running.then(
      () => {
        this.#handlersBusy--;
        this.#work();
      },
      (error) => this.fail(error),
    );
  }

  #tick(): void {
    this.#guard(() => this.#config.tick?.(this));
    this.repaint();
  }

  #paint(): void {
    if (this.#paintDue) clearImmediate(this.#paintDue);
    this.#paintDue = undefined;
    if (this.#away || this.#closed) return;
    this.#announce();
    this.#terminal.write(this.#screen.paint(this.#pages.at(-1)));
  }

  /** Tells what was typed, once for all the keys of a read. */
  #announce(): void {
    const { text, cursor } = this;
    if (text === this.#announced.text && cursor === this.#announced.cursor) return;
    this.#announced = { text, cursor };
    this.#config.changed?.(text, cursor);
  }

  #interrupted(signal: Interruption): void {
    // While another program has the terminal, ctrl-c is meant for that one.
    if (signal === 'SIGINT' && this.#away === 'lent') return;
    this.#away = undefined;
    this.fail(new AnswerInterrupted(signal));
  }

  #stop(whom: 'self' | 'job'): void {
    if (whom === 'job' && !this.#terminal.isOwn) return;
    this.#announce();
    if (!this.#away) {
      this.#away = 'stopped';
      this.#terminal.giveBack();
    }
    this.#watch.stop(whom);
  }

  #continued(): void {
    if (this.#away === 'lent') return;
    if (this.#away === 'stopped') this.#away = undefined;
    else this.#terminal.retake();
    this.#comeBack();
  }

  #comeBack(): void {
    if (this.#closed) return;
    if (this.#outcome) this.#close(this.#outcome);
    else this.#takeUp();
  }

  #takeUp(): void {
    this.#terminal.take();
    this.#screen.forget();
    this.#ticker.start();
    this.#tick();
    this.#work();
  }

  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Ends the editor, once; while another program has the terminal the end waits for its return. */
  #close(outcome: Outcome<Result>): void {
    this.#outcome ??= outcome;
    if (this.#closed || this.#away === 'lent') return;
    this.#closed = true;
    const untaken = this.#feed.end();
    if (this.#paintDue) clearImmediate(this.#paintDue);
    this.#ticker.stop();
    this.#watch.end();
    this.#terminal.giveBack();
    this.#terminal.putBack(untaken);
    this.#announceLast();
    this.#ended(this.#outcome);
  }

  #announceLast(): void {
    try {
      this.#announce();
    } catch (error) {
      this.#outcome = { error };
    }
  }
}
