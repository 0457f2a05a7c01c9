import type { Quantity } from './mathjs.ts';
import { product, quotient } from './quantity.ts';

/** A number, a range or an expression of an answer, with what its words say of it. */
export interface Part {
  /** Of a range the upper end. */
  value: Quantity;
  /** The lower end of a range; null where there is one number. */
  low: Quantity | null;
  /** How many numbers it was computed from. */
  numbers: number;
  /** Whether its only number has a scale: `320k`. */
  scaled: boolean;
  /** Whether a measure stands behind its only number, even one that leaves a plain number: `6 hours a day`. */
  measured: boolean;
  percent: boolean;
  /** Words behind the number for what is counted, where nothing measures it. */
  nouns: readonly string[];
  /** For each of what it is told: `GPU` of `140 GB per GPU`. */
  per: readonly string[];
  /** Periods that were left out of the value: `day` of `6 hours a day`. */
  periods: readonly string[];
}

/** A number with what stands before and behind it, or an expression in parentheses with its unit. */
export interface Factor extends Part {
  /** The number without its unit; null for an expression. */
  number: number | null;
  /** What its scale multiplied by: 1e3 of `12k`. */
  scale: number;
  /** Null where nothing measures it. */
  unit: Quantity | null;
  /** Whether it is a part of a whole: `half`, `a tenth`. */
  part: boolean;
  /** Whether it ends in `each`. */
  each: boolean;
}

/** Makes one part of two; null where that gives no number. */
export type Operation = (a: Part, b: Part) => Part | null;

export const plain = (value: Quantity): Part => ({
  value,
  low: null,
  numbers: 1,
  scaled: false,
  measured: false,
  percent: false,
  nouns: [],
  per: [],
  periods: [],
});

/** Two parts as one, of a value that was computed from both. */
export const joined = (a: Part, b: Part, value: Quantity | null): Part | null =>
  value === null
    ? null
    : { ...plain(value), numbers: a.numbers + b.numbers, periods: [...a.periods, ...b.periods] };

export const multiplied: Operation = (a, b) => joined(a, b, product(a.value, b.value));
export const divided: Operation = (a, b) => joined(a, b, quotient(a.value, b.value));
