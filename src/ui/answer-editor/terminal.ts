import process from 'node:process';
import type { ScreenSize } from './frame.ts';

/** As much of `process.stdin` as the editor uses; any stream of bytes or strings will do. */
export interface AnswerInput extends NodeJS.ReadableStream {
  isTTY?: boolean;
  isRaw?: boolean;
  setRawMode?(raw: boolean): unknown;
}

/** As much of `process.stdout` as the editor uses. */
export interface AnswerOutput extends NodeJS.WritableStream {
  columns?: number;
  rows?: number;
}

/** What comes from the terminal while it is taken. */
export interface TerminalEvents {
  data(chunk: Buffer | string): void;
  resize(): void;
  /** The terminal is gone: its input ended or failed, or nothing can be written any more. */
  hangup(): void;
}

const ALTERNATE_SCREEN = '\x1b[?1049h';
const NORMAL_SCREEN = '\x1b[?1049l';
const BRACKETED_PASTE = '\x1b[?2004h';
const PLAIN_PASTE = '\x1b[?2004l';
// A row that a terminal sees wider than we do must not run on into the next.
const NO_AUTO_WRAP = '\x1b[?7l';
const AUTO_WRAP = '\x1b[?7h';
const TAKE = ALTERNATE_SCREEN + BRACKETED_PASTE + NO_AUTO_WRAP;
const END_TOGETHER = '\x1b[?2026l';
const GIVE_BACK = `${END_TOGETHER}\x1b[0m\x1b[r${AUTO_WRAP}${PLAIN_PASTE}\x1b[?25h${NORMAL_SCREEN}`;

const DEFAULT_SIZE: ScreenSize = { columns: 80, rows: 24 };

/** Takes the terminal over and gives it back as it was, as often as needed. */
export class Terminal {
  readonly #input: AnswerInput;
  readonly #output: AnswerOutput;
  readonly #events: TerminalEvents;
  #taken = false;
  #gone = false;
  #wasRaw = false;

  constructor(input: AnswerInput, output: AnswerOutput, events: TerminalEvents) {
    this.#input = input;
    this.#output = output;
    this.#events = events;
  }

  get size(): ScreenSize {
    const { columns, rows } = this.#output;
    return { columns: columns || DEFAULT_SIZE.columns, rows: rows || DEFAULT_SIZE.rows };
  }

  /** Whether this is the terminal that the shell gave the process, with job control. */
  get isOwn(): boolean {
    return (this.#input as unknown) === process.stdin && this.#input.isTTY === true;
  }

  take(): void {
    if (this.#taken) return;
    this.#taken = true;
    this.#wasRaw = this.#input.isRaw ?? false;
    this.#setRaw(true);
    this.#listenForErrors();
    this.#output.on('resize', this.#resize);
    this.#input.on('end', this.#hangup);
    this.#input.on('close', this.#hangup);
    this.#input.on('data', this.#data);
    this.#input.resume();
    this.#output.write(TAKE);
  }

  /** Safe at any time and any number of times, also while the process is dying. */
  giveBack(): void {
    if (!this.#taken) return;
    this.#taken = false;
    this.#input.off('data', this.#data);
    this.#input.pause();
    this.#input.off('end', this.#hangup);
    this.#input.off('close', this.#hangup);
    this.#output.off('resize', this.#resize);
    if (!this.#gone) this.#output.write(GIVE_BACK);
    this.#setRaw(this.#wasRaw);
    setImmediate(() => this.#stopListeningForErrors());
  }

  #listenForErrors(): void {
    for (const stream of [this.#input, this.#output])
      stream.off('error', this.#hangup).on('error', this.#hangup);
  }

  /**
   * Late, because a write to a dead terminal fails in an event of its own that nobody else would catch; and
   * not at all where the terminal proved dead, for what others may still write to it.
   */
  #stopListeningForErrors(): void {
    if (this.#gone || this.#taken) return;
    this.#input.off('error', this.#hangup);
    this.#output.off('error', this.#hangup);
  }

  /** After the process was stopped and continued: the shell may have changed the terminal's modes. */
  retake(): void {
    this.#setRaw(false);
    this.#setRaw(true);
    this.#output.write(TAKE);
  }

  write(output: string): void {
    if (output !== '' && this.#taken && !this.#gone) this.#output.write(output);
  }

  /** Puts input back that the next reader of the terminal should get. */
  putBack(input: string): void {
    if (input !== '' && !this.#gone) this.#input.unshift(Buffer.from(input) as never);
  }

  #setRaw(raw: boolean): void {
    try {
      this.#input.setRawMode?.(raw);
    } catch {
      // A terminal that is gone has no mode to set; its input's end says so by itself.
    }
  }

  readonly #data = (chunk: Buffer | string) => this.#events.data(chunk);
  readonly #resize = () => this.#events.resize();
  readonly #hangup = () => {
    this.#gone = true;
    this.#events.hangup();
  };
}
