import { isMoney, measureNamed } from '../../prose/measures.ts';
import { SCALES } from '../../prose/numerals/words.ts';
import { evaluate } from './arithmetic.ts';
import type { Quantity } from './mathjs.ts';
import { isUnitName, oneOf, product, quotient, ratio } from './quantity.ts';

/** One of a unit as authors write it: `GB`, `queries/s`, `developer-days`; what only counts things is 1. */
export function unitQuantity(unit: string): Quantity {
  const [above = 1, ...below] = unit.split('/').map((part) =>
    part
      .split(/[\s-]+/)
      .map(wordQuantity)
      .reduce((a, b) => product(a, b) ?? a),
  );
  return below.reduce((a, b) => quotient(a, b) ?? a, above);
}

function wordQuantity(word: string): Quantity {
  const measure = measureNamed(word);
  if (measure !== undefined) return oneOf(measure);
  return SCALES.get(word.toLowerCase()) ?? (isUnitName(word) ? evaluate(`1 ${word}`) : null) ?? 1;
}

/**
 * What an answer in a unit may be given in. What the question makes plain may be left out: the period or the
 * currency of `USD/month`; and of a price the hour that it is for: `8667 hours at $25`.
 */
export function targetsOf(unit: string): Quantity[] {
  const [counted = '', ...periods] = unit.split('/');
  const parts = periods.length === 0 ? [] : [unitQuantity(counted), unitQuantity(`/${periods.join('/')}`)];
  const hours = isMoney(measureNamed(counted)?.of) ? [unitQuantity(`${counted} hour`)] : [];
  return [unitQuantity(unit), ...parts, ...hours];
}

/** The quantity as a number of the first unit of its dimension; null when there is none. A plain number is one already. */
export function inUnit(quantity: Quantity, targets: readonly Quantity[]): number | null {
  if (typeof quantity === 'number') return quantity;
  for (const target of targets) {
    const number = typeof target === 'number' ? null : ratio(quantity, target);
    if (number !== null) return number;
  }
  return null;
}
