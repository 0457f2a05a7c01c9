import { isMoney } from '../../prose/measures.ts';
import type { Cursor } from './cursor.ts';
import type { Quantity } from './mathjs.ts';
import { type Factor, joined, type Part, plain } from './part.ts';
import { applied, power, product } from './quantity.ts';
import { readTail, type Tail } from './tail.ts';

/** What reads the sums in parentheses. */
export type SumReader = () => Part | null;

/**
 * Reads the factor at a cursor and goes behind it: a number, a sum in parentheses or a function, raised to a
 * power, with the currency before and the unit behind it. Null where there is none; the cursor then stands
 * at the piece where it went wrong.
 */
export class FactorReader {
  readonly #cursor: Cursor;
  readonly #leavesPeriods: boolean;
  readonly #sum: SumReader;

  constructor(cursor: Cursor, leavesPeriods: boolean, sum: SumReader) {
    this.#cursor = cursor;
    this.#leavesPeriods = leavesPeriods;
    this.#sum = sum;
  }

  read(): Factor | null {
    const money = this.#money();
    const first = this.#cursor.peek();
    const atom = this.#raised(this.#atom());
    if (atom === null) return null;
    const part = first?.kind === 'number' && first.part;
    const tail = this.#tail(part, money !== null);
    const unit = money === null ? tail.unit : product(money, tail.unit ?? 1);
    const value = unit === null ? atom.value : product(atom.value, unit);
    if (value === null) return null;
    const single = first?.kind === 'number' && atom.numbers === 1 && typeof atom.value === 'number';
    const scale = single ? first.scale : 1;
    return {
      ...described(atom, tail),
      value,
      scaled: scale > 1,
      measured: unit !== null && !tail.percent,
      number: single ? Number(atom.value) : null,
      scale,
      unit,
      part,
      each: tail.each,
    };
  }

  #money(): Quantity | null {
    const next = this.#cursor.peek();
    if (next?.kind !== 'measure' || !isMoney(next.of)) return null;
    this.#cursor.at += 1;
    return next.one;
  }

  #atom(): Part | null {
    const next = this.#cursor.peek();
    if (this.#cursor.take('(')) return this.#group();
    if (this.#cursor.take('-')) return this.#negative(this.#atom());
    if (next?.kind === 'function') return this.#function(next.text.toLowerCase());
    if (!this.#cursor.startsNumber()) return null;
    this.#cursor.at += 1;
    // Behind the article of `an hour` comes its unit.
    return plain(next?.kind === 'number' ? next.value : 1);
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
    this.#cursor.at += 2;
    const of: Part[] = [];
    do {
      const inner = this.#sum();
      if (inner === null) return null;
      of.push(inner);
    } while (this.#cursor.take(','));
    const values = of.map(({ value }) => value);
    const value = this.#cursor.take(')') ? applied(name, values) : null;
    return value === null ? null : { ...plain(value), numbers: of.length + 1 };
  }

  #raised(base: Part | null): Part | null {
    if (base === null || !this.#cursor.take('^')) return base;
    const exponent = this.#atom();
    return exponent && joined(base, exponent, power(base.value, exponent.value));
  }

  /** What stands behind the number; the `± 10 GB` behind it may bring the unit of both. */
  #tail(part: boolean, money: boolean): Tail {
    const leavesPeriods = this.#leavesPeriods;
    const tail = readTail(this.#cursor, { leavesPeriods, part, money });
    if (!this.#cursor.is('±') || !this.#cursor.is('number', 1)) return tail;
    this.#cursor.at += 2;
    const spread = readTail(this.#cursor, { leavesPeriods, part: false, money: false });
    return tail.unit === null && !spread.percent ? spread : tail;
  }
}

const described = (atom: Part, { percent, nouns, per, periods }: Tail): Part => ({
  ...atom,
  percent: percent || atom.percent,
  nouns: [...atom.nouns, ...nouns],
  per: [...atom.per, ...per],
  periods: [...atom.periods, ...periods],
});
