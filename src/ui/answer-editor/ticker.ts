const SECOND = 1000;

/**
 * Calls back once a second, on the seconds counted from the start: a late call does not make the next one
 * late, and seconds that a sleeping machine missed are skipped.
 */
export class Ticker {
  readonly #call: () => void;
  #start = 0;
  #second = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(call: () => void) {
    this.#call = call;
  }

  start(): void {
    this.stop();
    this.#start = performance.now();
    this.#second = 0;
    this.#schedule();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #schedule(): void {
    const passed = performance.now() - this.#start;
    // Timers may come a moment early, which must not give the same second twice.
    this.#second = Math.max(this.#second, Math.floor(passed / SECOND)) + 1;
    this.#timer = setTimeout(
      () => {
        this.#schedule();
        this.#call();
      },
      Math.ceil(this.#second * SECOND - passed),
    );
  }
}
