import type { Base, Measure } from '../../prose/measures.ts';
import { finite, math, type Quantity } from './mathjs.ts';

/** The functions that a formula or an answer may use. */
const FUNCTIONS = new Set('sqrt log log2 log10 exp ceil floor round min max abs'.split(' '));

export const isFunctionName = (name: string): boolean => FUNCTIONS.has(name);

/** Whether mathjs knows this as a unit, prefix included: `GB`, `ms`, `day`. */
export function isUnitName(name: string): boolean {
  try {
    return math.Unit.isValuelessUnit(name);
  } catch {
    return false;
  }
}

/** Null where the dimensions differ, as for the other operations here where the result is no finite real number. */
export const sum = (a: Quantity, b: Quantity): Quantity | null => finite(() => math.add(a as never, b));
export const difference = (a: Quantity, b: Quantity): Quantity | null =>
  finite(() => math.subtract(a as never, b));
export const product = (a: Quantity, b: Quantity): Quantity | null =>
  finite(() => math.multiply(a as never, b as never));
export const quotient = (a: Quantity, b: Quantity): Quantity | null =>
  finite(() => math.divide(a as never, b as never));
export const power = (a: Quantity, exponent: Quantity): Quantity | null =>
  finite(() => math.pow(a as never, exponent as never));

/** @param name one of the functions of `isFunctionName` */
export const applied = (name: string, values: readonly Quantity[]): Quantity | null =>
  finite(() =>
    (math as unknown as Record<string, (...of: readonly Quantity[]) => unknown>)[name]!(...values),
  );

/** How mathjs calls the bases; operations of floating point are plain numbers, as in most formulas. */
const UNITS: Readonly<Record<Exclude<Base, '' | 'flop'>, string>> = {
  s: 's',
  byte: 'byte',
  USD: 'USD',
  EUR: 'EUR',
  GBP: 'GBP',
};

/** One of a measure: `ms` is 0.001 s. */
export function oneOf({ of, size, perSecond }: Measure): Quantity {
  const one = of === '' || of === 'flop' ? size : math.unit(size, UNITS[of]);
  return perSecond ? (math.divide(one as never, math.unit(1, 's')) as Quantity) : one;
}

/**
 * How often `unit` (a quantity itself) goes into `quantity`; null when their dimensions differ.
 * Two plain numbers have the same dimension: none.
 */
export function ratio(quantity: Quantity, unit: Quantity): number | null {
  const found = quotient(quantity, unit);
  if (found === null || typeof found === 'number') return found;
  return found.dimensions.every((power) => Math.abs(power) < 1e-9) ? found.toNumber('') : null;
}
