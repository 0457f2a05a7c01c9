import { isMoney } from '../../prose/measures.ts';
import type { Token } from './token.ts';

/** A place among the pieces of a statement. */
export class Cursor {
  at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The piece so many places ahead, or behind for a negative number. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.at + ahead];
  }

  is(kind: Token['kind'], ahead = 0): boolean {
    return this.peek(ahead)?.kind === kind;
  }

  /** Goes past the next piece if it is of a kind. */
  take(kind: Token['kind']): boolean {
    const there = this.is(kind);
    if (there) this.at += 1;
    return there;
  }

  /** Whether the piece is one of these words or signs. */
  says(words: readonly string[], ahead = 0): boolean {
    return words.includes(this.peek(ahead)?.text.toLowerCase() ?? '');
  }

  /** Whether a number, a parenthesis of numbers, a function, `$5` or `an hour` begins there. */
  startsNumber(ahead = 0): boolean {
    const next = this.peek(ahead);
    switch (next?.kind) {
      case 'number':
      case 'function':
        return true;
      case '(':
        return this.startsNumber(ahead + 1);
      case 'measure':
        return isMoney(next.of) && (this.is('number', ahead + 1) || this.is('(', ahead + 1));
      case 'per':
        return this.says(['a', 'an'], ahead) && this.is('measure', ahead + 1);
      default:
        return false;
    }
  }

  /** Places up to the end of the parenthesis that begins so far ahead, or of the statement. */
  behindGroup(ahead: number): number {
    let open = 0;
    let to = ahead;
    do {
      if (this.is('(', to)) open += 1;
      if (this.is(')', to)) open -= 1;
      to += 1;
    } while (open > 0 && this.peek(to) !== undefined);
    return to;
  }
}
