import type { Estimate } from '../../scenario/schema.ts';
import { evaluate } from './arithmetic.ts';
import { type Asked, askedBy } from './asked.ts';
import { fitOf } from './fit.ts';
import type { Quantity } from './mathjs.ts';
import type { Part } from './part.ts';
import { oneOf, product, quotient } from './quantity.ts';
import { readAnswer } from './read.ts';
import { inUnit, targetsOf } from './units.ts';
import type { Unread } from './unread.ts';

/** `close` is the same order of magnitude; `unit` a number of something else than was asked for. */
export type Verdict = EstimateGrade['verdict'];

/** What was made of an answer; of an unreadable one the value is not given away, so that it may be given again. */
export type EstimateGrade = { unit: string } & (
  | {
      verdict: 'right' | 'close' | 'off' | 'unit';
      /** The answer as it was understood, in the estimate's unit; null when it is of something else. */
      given: number | null;
      expected: number;
      unread: null;
    }
  | { verdict: 'unreadable'; given: null; expected: null; unread: Unread }
);

/** Half an order of magnitude either way still counts as the same order. */
const CLOSE = Math.sqrt(10);
/** A range wider than this says too little to be right: its worse end counts. */
const WIDEST_RANGE = 4;

/**
 * Judges an answer such as `140 GB`, `70e9 * 2 bytes`, `10-12k/s` or `10^5`. A number without a unit is
 * taken to be in the unit that was asked for; of a range, the geometric middle counts.
 */
export function gradeEstimate(estimate: Estimate, answer: string): EstimateGrade {
  const { unit, value } = estimate;
  const asked = askedBy(estimate);
  const reading = readAnswer(answer, asked);
  if ('why' in reading) return { verdict: 'unreadable', given: null, expected: null, unit, unread: reading };
  const numbers = reading.flatMap((part) => numbersOf(part, asked, estimate));
  const graded = numbers.map((given) => ({ given, verdict: verdictOn(given, estimate) }));
  const best = graded.find(({ verdict }) => verdict === 'right') ??
    graded.find(({ verdict }) => verdict === 'close') ??
    graded[0] ?? { given: null, verdict: 'unit' as const };
  return { ...best, expected: value, unit, unread: null };
}

function verdictOn(given: number, { value, tolerance }: Estimate): 'right' | 'close' | 'off' {
  if (value === 0) return given === 0 ? 'right' : 'off';
  const share = given / value;
  // The epsilon lets an answer at the very edge of the tolerance count.
  if (Math.abs(share - 1) <= tolerance + 1e-9) return 'right';
  return share >= 1 / CLOSE && share <= CLOSE ? 'close' : 'off';
}

/** The numbers of the asked unit that a part may stand for, the likeliest first; empty when it is of something else. */
function numbersOf(part: Part, asked: Asked, { value }: Estimate): number[] {
  if (fitOf(part, asked) === 'other') return [];
  if (part.low === null) return singlesOf(part, asked);
  const [low, high] = [part.low, part.value].map((end) => singlesOf({ ...part, value: end }, asked)[0]);
  if (low === undefined || high === undefined) return [];
  if (high <= low * WIDEST_RANGE && low <= high * WIDEST_RANGE) return [Math.sqrt(low * high)];
  return [Math.abs(Math.log(low / value)) > Math.abs(Math.log(high / value)) ? low : high];
}

function singlesOf(part: Part, asked: Asked): number[] {
  const number = inUnit(part.value, asked.targets) ?? inverted(part.value, asked);
  if (number === null) return [];
  const base = typeof part.value === 'number' ? inBaseUnit(part, asked) : [];
  // Of 163,840 bytes nobody says 163,840 kB; whether a small number is of GB or of bytes is open.
  const sizes = number >= 1e5 ? [...base, number] : [number, ...base];
  return asked.unit === '%' ? sizes.flatMap((size) => asPercent(size, part.percent)) : sizes;
}

/** `5 ms a token` where tokens a second were asked for. */
function inverted(value: Quantity, { targets }: Asked): number | null {
  const rate = quotient(1, value);
  return rate === null ? null : inUnit(rate, targets);
}

/** 97 % may be written as 0.97. */
const asPercent = (number: number, percent: boolean): number[] =>
  percent ? [number * 100] : [number, number * 100];

/** Nobody means 140e9 GB: whoever leaves the unit out of a long number or of an expression may count bytes or seconds. */
function inBaseUnit({ value, numbers, scaled }: Part, { base, targets, unit }: Asked): number[] {
  const computed = numbers > 1;
  const bytes = base === 'byte' && (computed || scaled || Number(value) >= 1e6);
  const seconds = base === 's' && !unit.includes('/') && computed;
  if (!bytes && !seconds) return [];
  const quantity = product(value, oneOf({ of: bytes ? 'byte' : 's', size: 1, perSecond: false }));
  const number = quantity === null ? null : inUnit(quantity, targets);
  return number === null ? [] : [number];
}

/**
 * What the estimate's formula gives for its givens, in its unit: the author's own check.
 *
 * @returns null when a given or the formula cannot be evaluated, or its dimension is not the unit's
 */
export function formulaValue(estimate: Estimate): number | null {
  const givens: Record<string, Quantity> = {};
  for (const [name, given] of Object.entries(estimate.givens)) {
    const quantity = typeof given === 'number' ? given : givenQuantity(given);
    if (quantity === null) return null;
    givens[name] = quantity;
  }
  const result = evaluate(estimate.formula, givens);
  return result === null ? null : inUnit(result, targetsOf(estimate.unit));
}

/** As mathjs writes it, `400e12 s^-1`, or as people do: `5k tokens`. */
function givenQuantity(given: string): Quantity | null {
  const reading = readAnswer(given, askedBy({ question: '', unit: '', givens: {} }));
  return evaluate(given) ?? ('why' in reading ? null : reading[0]!.value);
}
