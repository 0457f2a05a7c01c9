import type { EstimateGrade } from '../../core/coach/estimates/grade.ts';
import type { Estimate } from '../../core/scenario/schema.ts';
import { unreadableSentence } from './estimate-unread.ts';

/** A number of a unit for people: three digits say all that an estimate knows. */
export function quantity(value: number, unit: string): string {
  const size = Math.abs(value);
  const number =
    size !== 0 && (size < 1e-4 || size >= 1e15)
      ? value.toExponential(2)
      : value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
  if (unit === '') return number;
  return unit === '%' ? `${number} %` : `${number} ${unit}`;
}

/** What was made of an answer, in a sentence; of one that may be given again, in two. */
export function verdictSentence(grade: EstimateGrade, { tolerance }: Pick<Estimate, 'tolerance'>): string {
  const { verdict, unread, unit } = grade;
  if (unread !== null) return unreadableSentence(unread, unit);
  const expected = quantity(grade.expected, unit);
  const given = grade.given === null ? '' : quantity(grade.given, unit);
  switch (verdict) {
    case 'right':
      return `Right: ${given}; expected ${expected}, give or take ${quantity(tolerance * 100, '%')}.`;
    case 'close':
      return `Close: ${given} is the right order of magnitude; expected ${expected}.`;
    case 'off':
      return `Off: ${given} is ${distance(grade.given ?? 0, grade.expected)}; expected ${expected}.`;
    case 'unit':
      return `Wrong unit: that is not ${unit === '' ? 'a plain number' : `a number in ${unit}`}; expected ${expected}.`;
  }
}

/** By how much an answer is off: `40 times too high`. */
function distance(given: number, expected: number): string {
  const share = given / expected;
  if (!(share > 0) || !Number.isFinite(share)) return 'not of that size at all';
  const times = share > 1 ? share : 1 / share;
  return `${quantity(times, '')} times too ${share > 1 ? 'high' : 'low'}`;
}
