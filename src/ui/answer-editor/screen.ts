import type { AnswerConfig, AnswerView } from './answer.ts';
import type { AnswerBuffer } from './buffer.ts';
import {
  bodyHeight,
  type Frame,
  follow,
  pageFrame,
  type ScreenSize,
  textFrame,
  textWidth,
  trimChrome,
} from './frame.ts';
import { type Layout, LayoutCache } from './layout.ts';
import type { OpenPage } from './open-page.ts';
import { Painter } from './paint.ts';

const NO_CHROME = { top: [], bottom: [] };

/** What is to be seen of a buffer: its wrapping, the rows of it in view, and what the terminal shows. */
export class AnswerScreen {
  readonly #chromeFor: AnswerConfig<unknown>['chrome'];
  readonly #buffer: AnswerBuffer;
  readonly #size: () => ScreenSize;
  readonly #layouts = new LayoutCache();
  readonly #painter = new Painter();
  #first = 0;

  constructor(chromeFor: AnswerConfig<unknown>['chrome'], buffer: AnswerBuffer, size: () => ScreenSize) {
    this.#chromeFor = chromeFor;
    this.#buffer = buffer;
    this.#size = size;
  }

  /** The text as it is wrapped now. */
  layout(): Layout {
    return this.#layouts.layout(this.#buffer.text, textWidth(this.#size().columns));
  }

  /** Rows of text that the screen shows. */
  height(): number {
    return bodyHeight(this.#chrome(), this.#size().rows);
  }

  /** For when something else may have written to the terminal. */
  forget(): void {
    this.#painter.reset();
  }

  /** Output that brings the terminal up to date, with a page over the text if there is one. */
  paint(open: OpenPage | undefined): string {
    const size = this.#size();
    return this.#painter.paint(open ? this.#pageFrame(open, size) : this.#textFrame(size), size);
  }

  #textFrame(size: ScreenSize): Frame {
    const chrome = this.#chrome();
    const layout = this.layout();
    const height = bodyHeight(chrome, size.rows);
    const { cursor } = this.#buffer;
    this.#first = follow(this.#first, layout.rowOf(cursor), height, layout.rows.length);
    return textFrame(chrome, layout, cursor, this.#first, size);
  }

  #pageFrame(open: OpenPage, size: ScreenSize): Frame {
    const chrome = open.page.whole ? NO_CHROME : this.#chrome();
    const { lines, first } = open.show(this.#view(), bodyHeight(chrome, size.rows));
    return pageFrame(chrome, lines, first, size);
  }

  #chrome() {
    return trimChrome(this.#chromeFor(this.#view()), this.#size().rows);
  }

  #view(): AnswerView {
    return { ...this.#size(), text: this.#buffer.text };
  }
}
