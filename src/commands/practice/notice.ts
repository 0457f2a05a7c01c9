const NOTICE_MS = 8_000;

/** A line under the text that goes away by itself. Times are epoch milliseconds. */
export class Notice {
  #text: string | null = null;
  #until = 0;

  show(text: string, now: number): void {
    this.#text = text;
    this.#until = now + NOTICE_MS;
  }

  at(now: number): string | null {
    return now < this.#until ? this.#text : null;
  }
}
