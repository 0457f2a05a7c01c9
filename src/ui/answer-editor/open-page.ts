import type { AnswerPage, AnswerView } from './answer.ts';
import { lastScroll } from './frame.ts';

const ALWAYS_CLOSING = ['esc', 'enter', 'q'];

/** A page that covers the text, how far it is scrolled, and who waits for the key that closes it. */
export class OpenPage {
  readonly page: AnswerPage;
  readonly closed: (key: string) => void;
  #first = 0;
  #height = 1;
  #lines = 0;

  constructor(page: AnswerPage, closed: (key: string) => void) {
    this.page = page;
    this.closed = closed;
  }

  /** The lines of the page for a screen with so many rows for it, and the first of them to show. */
  show(view: AnswerView, height: number): { lines: string[]; first: number } {
    const lines = this.page.lines(view);
    this.#lines = lines.length;
    this.#height = height;
    this.#scrollTo(this.#first);
    return { lines, first: this.#first };
  }

  closesWith(key: string): boolean {
    return ALWAYS_CLOSING.includes(key) || (this.page.keys ?? []).includes(key);
  }

  scroll(key: string): void {
    const page = Math.max(1, this.#height - 2);
    const steps: Record<string, number> = { up: -1, down: 1, pgup: -page, pgdn: page, space: page };
    if (key === 'home') this.#scrollTo(0);
    else if (key === 'end') this.#scrollTo(this.#lines);
    else this.#scrollTo(this.#first + (steps[key] ?? 0));
  }

  #scrollTo(first: number): void {
    this.#first = Math.max(0, Math.min(first, lastScroll(this.#lines, this.#height)));
  }
}
