import type { EstimateGrade } from '../../core/coach/estimates/grade.ts';
import type { Estimate } from '../../core/scenario/schema.ts';

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

/** What was made of an answer, in a sentence. */
export function verdictSentence(grade: EstimateGrade, { tolerance }: Pick<Estimate, 'tolerance'>): string {
  const expected = quantity(grade.expected, grade.unit);
  const given = grade.given === null ? '' : quantity(grade.given, grade.unit);
  switch (grade.verdict) {
    case 'right':
      return `Right: ${given}; expected ${expected}, give or take ${quantity(tolerance * 100, '%')}.`;
    case 'close':
      return `Close: ${given} is the right order of magnitude; expected ${expected}.`;
    case 'off':
      return `Off: ${given} is ${distance(grade)}; expected ${expected}.`;
    case 'unit':
      return `Wrong unit: that cannot be turned into ${grade.unit || 'a plain number'}; expected ${expected}.`;
    case 'unreadable':
      return `Not readable as a number or an expression; expected ${expected}.`;
  }
}

/** By how much an answer is off: `40 times too high`. */
function distance({ given, expected }: EstimateGrade): string {
  const share = (given ?? 0) / expected;
  if (!(share > 0) || !Number.isFinite(share)) return 'not of that size at all';
  const times = share > 1 ? share : 1 / share;
  return `${quantity(times, '')} times too ${share > 1 ? 'high' : 'low'}`;
}
