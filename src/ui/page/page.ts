import type { ScreenSize } from '../answer-editor/frame.ts';

export type { ScreenSize } from '../answer-editor/frame.ts';

/** A full screen that is read and answered with keys; what it shows is the caller's, the terminal is not. */
export interface PageConfig<Result> {
  /** What the page is, in one line; Inquirer's name for the question. */
  message: string;
  /** The screen from top to bottom; asked at every repaint. Wider lines are cut, further ones left out. */
  rows(size: ScreenSize): string[];
  /** A key was pressed. Keys wait while a promise is pending. */
  key(key: PageKey, page: Page<Result>): void | Promise<void>;
}

/** A key by its name (`down`, `e`, `ctrl+d`, `paste`) and the text that it types, if any. */
export interface PageKey {
  name: string;
  text: string;
}

/** What a key can do with the open page. */
export interface Page<Result> {
  readonly size: ScreenSize;
  /** Closes the page; the prompt resolves with this. */
  leave(result: Result): void;
}
