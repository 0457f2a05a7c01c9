import type { Estimate } from '../schema.ts';
import { error, type Finding, type Rule, warning } from './rule.ts';

/** Relative difference that rounding explains: 11,574 may be called 11,600. */
const ROUNDING = 0.02;

/** The value of an estimate is what its formula gives for its givens. */
export const valuesFollow: Rule = ({ estimates }, { tools }) =>
  estimates.flatMap((estimate, i): Finding[] => {
    const computed = tools.formulaValue(estimate);
    if (computed === null) {
      const unit = estimate.unit === '' ? 'a plain number' : estimate.unit;
      return [error(['estimates', i, 'formula'], `cannot be computed from the givens as ${unit}`)];
    }
    if (isNear(computed, estimate.value)) return [];
    const gives = `${rounded(computed)} ${estimate.unit}`.trim();
    return [error(['estimates', i, 'value'], `is ${estimate.value}, but formula and givens give ${gives}`)];
  });

const isNear = (computed: number, value: number) =>
  value === 0 ? computed === 0 : Math.abs(computed / value - 1) <= ROUNDING;

const rounded = (value: number) => Number(value.toPrecision(5));

/** A given that the formula does not use was forgotten there, or is too much here. */
export const givensUsed: Rule = ({ estimates }) =>
  estimates.flatMap((estimate, i) =>
    unusedGivens(estimate).map((name) =>
      warning(['estimates', i, 'givens', name], 'is not used in the formula'),
    ),
  );

function unusedGivens({ givens, formula }: Estimate): string[] {
  const used = new Set(formula.match(/[a-z][a-z0-9_]*/gi) ?? []);
  return Object.keys(givens).filter((name) => !used.has(name));
}
