import { applied, difference, oneOf, power, product, type Quantity, ratio, sum } from './arithmetic.ts';
import { type Asked, isAmong } from './asked.ts';
import { type Cursor, isMoney } from './cursor.ts';
import { fitOf } from './fit.ts';
import { divided, joined, multiplied, type Part, plain } from './part.ts';
import { readTail, type Tail } from './tail.ts';
import { inUnit } from './units.ts';

/** A number with what stands before and behind it. */
interface Factor extends Part {
  /** Without its unit; null for an expression in parentheses. */
  number: number | null;
  scale: number;
  unit: Quantity | null;
  each: boolean;
}

/** `7/8`-like words that tie a description to a number more often than they multiply. */
const DESCRIBING = ['at', '@', 'with', 'across'];
const SECOND = oneOf({ of: 's', size: 1, perSecond: false });
const isTime = (value: Quantity): boolean => ratio(value, SECOND) !== null;

/**
 * Reads one expression or range at a cursor and goes behind it: sums of products of factors, a factor being
 * a number with its unit. Every method gives null where the expression cannot be read; the cursor then
 * stands at the piece where it went wrong.
 */
export class ExpressionReader {
  /** Whether it went wrong because units do not go together. */
  mixed = false;
  readonly #cursor: Cursor;
  readonly #asked: Asked;
  readonly #leavesPeriods: boolean;

  constructor(cursor: Cursor, asked: Asked, leavesPeriods: boolean) {
    this.#cursor = cursor;
    this.#asked = asked;
    this.#leavesPeriods = leavesPeriods;
  }

  /** @param between whether `between` stands before it, so that an `and` makes a range */
  read(between: boolean): Part | null {
    return this.#range(between) ?? this.#sum();
  }

  #range(between: boolean): Part | null {
    const from = this.#cursor.at;
    const low = this.#factor();
    const minus = this.#cursor.is('-');
    const to = minus || this.#cursor.is('to') || (between && this.#cursor.says(['and']));
    if (low !== null && to) {
      this.#cursor.at += 1;
      const high = this.#factor();
      const whole = high !== null && !/^[-+*/^]$/.test(this.#cursor.peek()?.kind ?? '');
      const range = whole ? ranged(low, high, minus) : null;
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
      if (operator === '+' || operator === '-') {
        this.#cursor.at += 1;
        left = this.#added(left, this.#product(), operator);
      } else {
        const longer = this.#longerTime(left);
        if (longer === null) return left;
        left = longer;
      }
    }
    return null;
  }

  #added(left: Part, right: Part | null, operator: '+' | '-'): Part | null {
    if (right === null) return null;
    const share = right.percent && !left.percent && typeof right.value === 'number' ? right.value : null;
    const value =
      share !== null
        ? product(left.value, operator === '+' ? 1 + share : 1 - share)
        : (operator === '+' ? sum : difference)(left.value, right.value);
    this.mixed ||= value === null;
    return joined(left, right, value);
  }

  /** `1 h 30 min`, `3 hours and 20 minutes`; null when nothing of the kind follows. */
  #longerTime(left: Part): Part | null {
    const from = this.#cursor.at;
    if (!isTime(left.value)) return null;
    if (this.#cursor.says(['and'])) this.#cursor.at += 1;
    const right = this.#cursor.is('number') ? this.#factor() : null;
    if (right !== null && isTime(right.value)) return joined(left, right, sum(left.value, right.value));
    this.#cursor.at = from;
    return null;
  }

  #product(): Part | null {
    let left: Part | null = this.#factor();
    while (left !== null) {
      this.#skipRemark(['*', '/']);
      const more = this.#times(left);
      if (more === undefined) return left;
      left = more;
    }
    return null;
  }

  /** The part with one more factor; undefined when none follows. */
  #times(left: Part): Part | null | undefined {
    const next = this.#cursor.peek();
    switch (next?.kind) {
      case '*':
        return this.#withNext(left, multiplied);
      case '/':
        return this.#withNext(left, divided);
      case 'per':
        return this.#cursor.is('number', 1) ? this.#withNext(left, divided) : undefined;
      case '(':
        return next.joined && this.#cursor.startsNumber()
          ? this.#withNext(left, multiplied, this.#cursor.at)
          : undefined;
      case ',':
        return this.#tied(left, ({ each }) => (each ? multiplied : null));
      case 'link':
        return this.#linked(left, next.text.toLowerCase());
      default:
        return undefined;
    }
  }

  #withNext(left: Part, operation: Operation, at = this.#cursor.at + 1): Part | null {
    this.#cursor.at = at;
    const right = this.#factor();
    return right && operation(left, right);
  }

  /** The part with the factor behind the next word, if that says how; undefined when it does not. */
  #tied(left: Part, how: (right: Factor) => Operation | null): Part | null | undefined {
    const from = this.#cursor.at;
    if (!this.#cursor.startsNumber(1)) return undefined;
    this.#cursor.at += 1;
    const right = this.#factor();
    const operation = right && how(right);
    const whole = right && operation ? operation(left, right) : null;
    if (whole !== null) return whole;
    this.#cursor.at = from;
    return undefined;
  }

  #linked(left: Part, word: string): Part | null | undefined {
    const bare = typeof left.value === 'number';
    const shares = this.#asked.unit === '' || this.#asked.unit === '%';
    switch (word) {
      case 'over':
        return this.#tied(left, () => divided);
      case 'in':
      case 'out of':
        return this.#tied(left, (right) => (shares && bare && isLess(left, right) ? divided : null));
      case 'for':
        return this.#tied(left, ({ nouns }) =>
          !bare && nouns.length > 0 && isAmong(nouns.at(-1)!, this.#asked.each) ? divided : null,
        );
      case 'and':
        return undefined;
      default:
        return this.#tied(left, (right) => this.#howTied(left, right, word));
    }
  }

  /** `2 % of 200M` and `145 replicas of 4` multiply, `18 of 42` divides, `580 GPUs of 80 GB` describes. */
  #howTied(left: Part, right: Factor, word: string): Operation | null {
    const shares = this.#asked.unit === '' || this.#asked.unit === '%';
    const bare = typeof left.value === 'number' && left.nouns.length === 0;
    if (shares && word === 'of' && bare && !left.percent && !left.part && isLess(left, right)) return divided;
    if (fitOf(left, this.#asked) === 'asked') return null;
    if (DESCRIBING.includes(word) && !right.each && (bare || right.percent)) return null;
    const whole = multiplied(left, right);
    const fits = whole !== null && inUnit(whole.value, this.#asked.targets) !== null;
    return fits || inUnit(left.value, this.#asked.targets) === null ? multiplied : null;
  }

  /** Goes past words that only describe a factor when one of these operators follows: `70B params in bf16 * 2`. */
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

  #factor(): Factor | null {
    const first = this.#cursor.peek();
    const money = first?.kind === 'measure' && isMoney(first) ? first.one : null;
    if (money !== null) this.#cursor.at += 1;
    const number = this.#cursor.peek();
    const atom = this.#raised(this.#atom());
    if (atom === null) return null;
    const part = number?.kind === 'number' && number.part;
    const tail = readTail(this.#cursor, { leavesPeriods: this.#leavesPeriods, part, money: money !== null });
    this.#spread(tail);
    const unit = money === null ? tail.unit : product(money, tail.unit ?? 1);
    const value = unit === null ? atom.value : product(atom.value, unit);
    if (value === null) return null;
    const single = number?.kind === 'number' && atom.numbers === 1;
    const scale = single ? number.scale : 1;
    const { percent, each, nouns, per, periods } = tail;
    const raw = single && typeof atom.value === 'number' ? atom.value : null;
    return {
      ...atom,
      value,
      scaled: scale > 1,
      percent: percent || atom.percent,
      nouns: [...atom.nouns, ...nouns],
      per: [...atom.per, ...per],
      periods: [...atom.periods, ...periods],
      number: raw,
      scale,
      unit,
      each,
    };
  }

  #atom(): Part | null {
    const next = this.#cursor.peek();
    if (next?.kind === 'number') {
      this.#cursor.at += 1;
      return { ...plain(next.value), part: next.part };
    }
    if (this.#cursor.take('-')) return this.#negative(this.#atom());
    if (this.#cursor.take('(')) return this.#group();
    if (next?.kind === 'function') return this.#function(next.text.toLowerCase());
    if (next?.kind === 'per' && this.#cursor.startsNumber()) {
      this.#cursor.at += 1;
      return plain(1);
    }
    return null;
  }

  #negative(part: Part | null): Part | null {
    const value = part && product(part.value, -1);
    return part === null || value === null ? null : { ...part, value };
  }

  /** From behind `(` to behind `)`, which may be missing at the end; words before it only describe. */
  #group(): Part | null {
    const inner = this.#sum();
    if (inner === null) return null;
    while (/^(?:noun|prose|link|per|,)$/.test(this.#cursor.peek()?.kind ?? '')) this.#cursor.at += 1;
    return this.#cursor.take(')') || this.#cursor.peek() === undefined ? inner : null;
  }

  #function(name: string): Part | null {
    const values: Quantity[] = [];
    let numbers = 0;
    do {
      this.#cursor.at += values.length === 0 ? 2 : 0;
      const inner = this.#sum();
      if (inner === null) return null;
      values.push(inner.value);
      numbers += inner.numbers;
    } while (this.#cursor.take(','));
    const value = applied(name, values);
    return this.#cursor.take(')') && value !== null ? { ...plain(value), numbers: numbers + 1 } : null;
  }

  #raised(base: Part | null): Part | null {
    if (base === null || !this.#cursor.take('^')) return base;
    const exponent = this.#atom();
    return exponent && joined(base, exponent, power(base.value, exponent.value));
  }

  /** The `± 10 GB` behind a number, which may bring the unit of both. */
  #spread(tail: Tail): void {
    if (!this.#cursor.take('±') || !this.#cursor.take('number')) return;
    const spread = readTail(this.#cursor, { leavesPeriods: this.#leavesPeriods, part: false, money: false });
    if (tail.unit === null && !spread.percent) Object.assign(tail, spread);
  }
}

type Operation = (a: Part, b: Part) => Part | null;

const isLess = (a: Part, b: Part): boolean => (ratio(a.value, b.value) ?? 1) < 1;

/** A range, its lower end in the unit and the scale of the upper one where it has none: `10-12k/s`. */
function ranged(low: Factor, high: Factor, minus: boolean): Part | null {
  if (low.number === null || high.number === null || low.numbers + high.numbers > 2) return null;
  const shared = low.scale === 1 && low.number < high.number / high.scale ? high.scale : 1;
  const [a, b] = [
    product(low.number * shared, low.unit ?? high.unit ?? 1),
    product(high.number, high.unit ?? low.unit ?? 1),
  ];
  const share = a === null || b === null ? null : ratio(a, b);
  if (a === null || b === null || share === null || share <= 0 || (minus && share >= 1)) return null;
  const [lower, upper] = share < 1 ? [a, b] : [b, a];
  const words = {
    nouns: high.nouns,
    per: [...low.per, ...high.per],
    periods: [...low.periods, ...high.periods],
  };
  return { ...high, ...words, low: lower, value: upper, percent: low.percent || high.percent };
}
