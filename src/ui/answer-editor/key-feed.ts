import { gatherPastes } from './burst.ts';
import { type Key, KeyDecoder } from './keys.ts';

/** Escape sequences arrive whole or nearly so; what stays alone this long was the escape key. */
const SEQUENCE_WAIT_MS = 50;
/** A slow line may pause within a paste; one that loses its end must not take the keyboard with it. */
const PASTE_WAIT_MS = 1500;

/**
 * Decodes what arrives, waits no longer than sensible for the rest of what is incomplete, and keeps keys
 * until somebody takes them.
 */
export class KeyFeed {
  readonly #arrived: () => void;
  readonly #decoder = new KeyDecoder();
  readonly #keys: Key[] = [];
  #patience: NodeJS.Timeout | undefined;

  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  receive(chunk: Uint8Array | string): void {
    this.#add(this.#decoder.feed(chunk));
  }

  get length(): number {
    return this.#keys.length;
  }

  has(name: string): boolean {
    return this.#keys.some((key) => key.name === name);
  }

  /** The next key; there must be one. */
  take(): Key {
    return this.#keys.shift()!;
  }

  /** The text of the characters that are next, up to the first that is a command. */
  takeText(isCommand: (name: string) => boolean): string {
    let text = '';
    for (let next = this.#keys[0]; next?.text && next.name !== 'paste'; next = this.#keys[0]) {
      if (isCommand(next.name)) break;
      text += this.take().text;
    }
    return text;
  }

  /** Stops waiting and gives back, as it arrived, what nobody took. */
  end(): string {
    clearTimeout(this.#patience);
    return this.#keys.map(({ raw }) => raw).join('');
  }

  #add(keys: Key[]): void {
    clearTimeout(this.#patience);
    const { waiting } = this.#decoder;
    if (waiting) {
      const wait = waiting === 'paste' ? PASTE_WAIT_MS : SEQUENCE_WAIT_MS;
      this.#patience = setTimeout(() => this.#add(this.#decoder.flush()), wait);
    }
    for (const key of gatherPastes(keys)) this.#keys.push(key);
    if (keys.length > 0) this.#arrived();
  }
}
