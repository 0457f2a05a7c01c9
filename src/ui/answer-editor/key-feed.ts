import { gather } from './burst.ts';
import { type Key, KeyDecoder } from './keys.ts';

/** Escape sequences arrive whole or nearly so; what stays alone this long was the escape key. */
const SEQUENCE_WAIT_MS = 50;
/** A slow line may pause within a paste; one that loses its end must not take the keyboard with it. */
const PASTE_WAIT_MS = 1500;

/** Decodes what arrives, and waits no longer than sensible for the rest of what is incomplete. */
export class KeyFeed {
  readonly #alone: (name: string) => boolean;
  readonly #deliver: (keys: Key[]) => void;
  readonly #decoder = new KeyDecoder();
  #patience: NodeJS.Timeout | undefined;

  /** `alone` tells which characters are commands now and must not be joined with their neighbours. */
  constructor(alone: (name: string) => boolean, deliver: (keys: Key[]) => void) {
    this.#alone = alone;
    this.#deliver = deliver;
  }

  receive(chunk: Uint8Array | string): void {
    this.#pass(this.#decoder.feed(chunk));
  }

  end(): void {
    clearTimeout(this.#patience);
  }

  #pass(keys: Key[]): void {
    clearTimeout(this.#patience);
    const { waiting } = this.#decoder;
    if (waiting) {
      const wait = waiting === 'paste' ? PASTE_WAIT_MS : SEQUENCE_WAIT_MS;
      this.#patience = setTimeout(() => this.#pass(this.#decoder.flush()), wait);
    }
    if (keys.length > 0) this.#deliver(gather(keys, this.#alone));
  }
}
