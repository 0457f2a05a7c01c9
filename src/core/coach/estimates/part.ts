import { product, type Quantity, quotient } from './arithmetic.ts';

/** A number, a range or an expression of an answer, with what its words say of it. */
export interface Part {
  value: Quantity;
  /** The ends of a range; `value` is then the upper one. */
  low: Quantity | null;
  /** Whether its only number has a scale: `320k`. */
  scaled: boolean;
  /** How many numbers it was computed from. */
  numbers: number;
  percent: boolean;
  /** Whether it is a part of a whole: `half`, `a tenth`. */
  part: boolean;
  /** Words behind the number for what is counted, where nothing measures it. */
  nouns: readonly string[];
  /** For each of what it is told: `GPU` of `140 GB per GPU`. */
  per: readonly string[];
  /** Periods that were left out of the value: `day` of `6 hours a day`. */
  periods: readonly string[];
}

export const plain = (value: Quantity): Part => ({
  value,
  low: null,
  scaled: false,
  numbers: 1,
  percent: false,
  part: false,
  nouns: [],
  per: [],
  periods: [],
});

/** Two parts as one, of a value that was computed from both; null where that is none. */
export function joined(a: Part, b: Part, value: Quantity | null): Part | null {
  if (value === null) return null;
  return { ...plain(value), numbers: a.numbers + b.numbers, periods: [...a.periods, ...b.periods] };
}

export const multiplied = (a: Part, b: Part): Part | null => joined(a, b, product(a.value, b.value));
export const divided = (a: Part, b: Part): Part | null => joined(a, b, quotient(a.value, b.value));
