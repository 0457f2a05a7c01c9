import type { Asked } from './asked.ts';
import type { Cursor } from './cursor.ts';
import { FactorReader } from './factor.ts';
import type { Quantity } from './mathjs.ts';
import { divided, joined, multiplied, type Operation, type Part } from './part.ts';
import { difference, oneOf, product, ratio, sum } from './quantity.ts';
import { ranged } from './range.ts';
import { operationOf } from './ties.ts';

const SECOND = oneOf({ of: 's', size: 1, perSecond: false });
const isTime = (value: Quantity): boolean => ratio(value, SECOND) !== null;

/**
 * Reads one range or expression at a cursor and goes behind it: sums of products of factors. Every method
 * gives null where it cannot be read; the cursor then stands at the piece where it went wrong.
 */
export class ExpressionReader {
  /** Whether it went wrong because units do not go together. */
  mixed = false;
  readonly #cursor: Cursor;
  readonly #asked: Asked;
  readonly #factors: FactorReader;

  /** @param leavesPeriods whether so much a day is taken as so much */
  constructor(cursor: Cursor, asked: Asked, leavesPeriods: boolean) {
    this.#cursor = cursor;
    this.#asked = asked;
    this.#factors = new FactorReader(cursor, leavesPeriods, () => this.#sum());
  }

  /** @param between whether `between` stands before it, so that an `and` makes a range */
  read(between: boolean): Part | null {
    return this.#range(between) ?? this.#sum();
  }

  #range(between: boolean): Part | null {
    const from = this.#cursor.at;
    const first = this.#factors.read();
    const minus = this.#cursor.is('-');
    if (first !== null && (minus || this.#cursor.is('to') || (between && this.#cursor.says(['and'])))) {
      this.#cursor.at += 1;
      const last = this.#factors.read();
      const goesOn = /^[-+*/^]$/.test(this.#cursor.peek()?.kind ?? '');
      const range = last === null || goesOn ? null : ranged(first, last, minus);
      if (range !== null) return range;
    }
    this.#cursor.at = from;
    return null;
  }

  #sum(): Part | null {
    let left = this.#product();
    while (left !== null) {
      this.#skipRemark(['+']);
      const operator = this.#cursor.peek()?.kind;
      const more = operator === '+' || operator === '-' ? this.#added(left, operator) : this.#longer(left);
      if (more === undefined) return left;
      left = more;
    }
    return null;
  }

  /** With the next product; `+ 20 %` is a fifth more. */
  #added(left: Part, operator: '+' | '-'): Part | null {
    this.#cursor.at += 1;
    const right = this.#product();
    if (right === null) return null;
    const share = right.percent && !left.percent && typeof right.value === 'number' ? right.value : null;
    const value =
      share === null
        ? (operator === '+' ? sum : difference)(left.value, right.value)
        : product(left.value, operator === '+' ? 1 + share : 1 - share);
    this.mixed ||= value === null;
    return joined(left, right, value);
  }

  /** `1 h 30 min`, `3 hours and 20 minutes`; undefined when nothing of the kind follows. */
  #longer(left: Part): Part | null | undefined {
    const from = this.#cursor.at;
    if (!isTime(left.value)) return undefined;
    if (this.#cursor.says(['and'])) this.#cursor.at += 1;
    const right = this.#cursor.is('number') ? this.#factors.read() : null;
    if (right !== null && isTime(right.value)) return joined(left, right, sum(left.value, right.value));
    this.#cursor.at = from;
    return undefined;
  }

  #product(): Part | null {
    let left: Part | null = this.#factors.read();
    while (left !== null) {
      this.#skipRemark(['*', '/']);
      const more = this.#times(left);
      if (more === undefined) return left;
      left = more;
    }
    return null;
  }

  /** With one more factor; undefined when none follows. */
  #times(left: Part): Part | null | undefined {
    const next = this.#cursor.peek();
    switch (next?.kind) {
      case '*':
        return this.#withNext(left, multiplied, 1);
      case '/':
        return this.#withNext(left, divided, 1);
      case 'per':
        return this.#cursor.is('number', 1) ? this.#withNext(left, divided, 1) : undefined;
      case '(':
        return next.joined && this.#cursor.startsNumber() ? this.#withNext(left, multiplied, 0) : undefined;
      case ',':
      case 'link':
        return this.#tied(left, next.text.toLowerCase());
      default:
        return undefined;
    }
  }

  #withNext(left: Part, operation: Operation, ahead: 0 | 1): Part | null {
    this.#cursor.at += ahead;
    const right = this.#factors.read();
    return right && operation(left, right);
  }

  /** With the factor behind a word, if that word and the two numbers make an operation. */
  #tied(left: Part, word: string): Part | undefined {
    const from = this.#cursor.at;
    if (!this.#cursor.startsNumber(1)) return undefined;
    this.#cursor.at += 1;
    const right = this.#factors.read();
    const operation = right && operationOf(word, left, right, this.#asked);
    const whole = right && operation ? operation(left, right) : null;
    if (whole !== null) return whole;
    this.#cursor.at = from;
    return undefined;
  }

  /** Goes past words that only describe when one of these operators follows them: `70B params in bf16 * 2`. */
  #skipRemark(operators: readonly string[]): void {
    let ahead = 0;
    for (;;) {
      const kind = this.#cursor.peek(ahead)?.kind ?? '';
      if (operators.includes(kind) && this.#cursor.startsNumber(ahead + 1)) break;
      if (kind === '(') ahead = this.#cursor.behindGroup(ahead);
      else if (/^(?:noun|prose|link|per)$/.test(kind) && !this.#cursor.startsNumber(ahead + 1)) ahead += 1;
      else return;
    }
    this.#cursor.at += ahead;
  }
}
