import type { Happening } from '../../core/session/events.ts';
import { type Session, textOf } from '../../core/session/session.ts';
import { spliceBetween } from '../../core/session/writing.ts';
import type { Clock, Journal } from '../../world.ts';

/** Typing reaches the journal at most this long after the key, given a tick every second. */
const TYPING_MS = 500;
/** While nothing is typed the clock is written down this often, so that a crash costs no more of it. */
const ALIVE_MS = 10_000;

/** Puts times on happenings and gathers keystrokes into text events of the session's journal. */
export class Recorder {
  readonly journal: Journal;
  readonly #clock: Clock;
  #pending: { phase: string; text: string } | null = null;
  #writtenAt = 0;

  constructor(journal: Journal, clock: Clock) {
    this.journal = journal;
    this.#clock = clock;
  }

  get session(): Session {
    return this.journal.session;
  }

  /** Whether every key so far has reached the journal. */
  get saved(): boolean {
    return this.#pending === null && this.journal.trouble === null;
  }

  /** Several happen at one time: the questions of a line belong together. */
  record(...happenings: Happening[]): void {
    this.flush();
    this.#append(...happenings);
  }

  textChanged(phase: string, text: string): void {
    this.#pending = { phase, text };
    if (this.#clock.now() - this.#writtenAt >= TYPING_MS) this.flush();
  }

  /** To be called every second while a phase is open. */
  tick(): void {
    if (this.#pending) this.flush();
    else if (this.#clock.now() - this.#writtenAt >= ALIVE_MS) this.#append({ type: 'alive' });
  }

  flush(): void {
    if (!this.#pending) return;
    const { phase, text } = this.#pending;
    this.#pending = null;
    const splice = spliceBetween(textOf(this.session, phase), text);
    if (splice) this.#append({ type: 'text', phase, ...splice });
  }

  #append(...happenings: Happening[]): void {
    const at = this.#clock.now();
    this.#writtenAt = at;
    for (const happening of happenings) this.journal.append({ ...happening, at });
  }
}
