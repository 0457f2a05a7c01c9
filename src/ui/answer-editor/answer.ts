/**
 * The contract between a screen that wants a long answer and the editor that takes it down.
 * The screen owns what stands around the text and what its keys do; the editor owns the text,
 * the terminal and the painting.
 */
export interface AnswerConfig<Result> {
  /** What the answer is for, in one line; Inquirer's name for the question. */
  message: string;
  /** Text to start from and the cursor in it (UTF-16 offset; the end when absent). */
  text: string;
  cursor?: number;
  /** What stands above and below the text. Asked at every repaint, so it must be cheap and pure. */
  chrome(view: AnswerView): AnswerChrome;
  /**
   * Called once a second while the editor is open; for clocks that run out. Not while another program has
   * the terminal or the process is stopped: then once, when the editor is back.
   */
  tick?(editor: AnswerEditor<Result>): void;
  /** After every change of the text or the cursor, at most one paint behind. */
  changed?(text: string, cursor: number): void;
  /** Enter was pressed and this is the line that it ended, up to the cursor. Not called for pastes. */
  lineEntered?(line: string, editor: AnswerEditor<Result>): void;
  /** Keys beyond editing, by name (`ctrl+d`, `f1`, `alt+enter`). They win over editing keys. */
  keys: Record<string, (editor: AnswerEditor<Result>) => void | Promise<void>>;
}

export interface AnswerView {
  columns: number;
  rows: number;
  text: string;
}

/** Styled lines, each at most `columns` wide. The editor shortens what does not fit. */
export interface AnswerChrome {
  top: string[];
  bottom: string[];
}

/** What a key handler can do with the open editor. */
export interface AnswerEditor<Result> {
  readonly text: string;
  readonly cursor: number;
  /**
   * Replaces the whole text as one undoable step. Without a cursor (UTF-16 offset) it stays with the text
   * it stood in: before the changed part, or behind it.
   */
  replace(text: string, cursor?: number): void;
  /** Closes the editor; the prompt resolves with this. */
  leave(result: Result): void;
  /** Repaints now, for when the chrome's sources have changed. */
  repaint(): void;
  /**
   * Covers the text with a page until it is dismissed: by `esc`, `enter` or `q`, or by one of `keys`.
   * Scrolls with the arrows and page keys when it is longer than the screen. Resolves with the key that
   * closed it; what that key means is for the caller to say.
   */
  page(page: AnswerPage): Promise<string>;
  /**
   * Hands the terminal to another program and takes it back, text and screen intact, even when
   * `run` throws (the error is passed on).
   */
  suspend<T>(run: () => Promise<T>): Promise<T>;
}

export interface AnswerPage {
  /** Asked at every repaint, so that a page can follow a resize; lines wider than `columns` are cut. */
  lines(view: AnswerView): string[];
  /** Key names that close the page beside esc, enter and q. */
  keys?: string[];
  /** Hides the clock's top and bottom too; for a pause. */
  whole?: boolean;
}

/** Ctrl-C or a signal while the editor was open; the terminal is already restored. */
export class AnswerInterrupted extends Error {
  readonly signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP';

  constructor(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') {
    super(`interrupted by ${signal}`);
    this.name = 'AnswerInterrupted';
    this.signal = signal;
  }
}
