import type { Estimate } from '../../scenario/schema.ts';
import { evaluate, inverse, type Quantity, ratio } from './arithmetic.ts';
import { isBytes, normalize, nounsIn, readings } from './read.ts';

/** `close` is the same order of magnitude; `unit` a number of something else than was asked for. */
export type Verdict = 'right' | 'close' | 'off' | 'unit' | 'unreadable';

export interface EstimateGrade {
  verdict: Verdict;
  /** The answer as it was understood, in the estimate's unit; null when it could not be. */
  given: number | null;
  expected: number;
  unit: string;
}

/** Half an order of magnitude either way still counts as the same order. */
const CLOSE = Math.sqrt(10);
/** A range wider than this says too little to be right. */
const WIDEST_RANGE = 4;

/**
 * Judges an answer such as `140 GB`, `70e9 * 2 bytes`, `10-12k/s` or `10^5`. A number without a unit is
 * taken to be in the unit that was asked for; of a range, the geometric middle counts.
 */
export function gradeEstimate(estimate: Estimate, answer: string): EstimateGrade {
  const expected = { expected: estimate.value, unit: estimate.unit };
  const given = candidates(asAsked(answer, estimate), estimate.unit, nounsIn(estimate.question));
  if (given === null) return { verdict: 'unreadable', given: null, ...expected };
  if (given.length === 0) return { verdict: 'unit', given: null, ...expected };
  const graded = given.map((number) => ({ number, verdict: verdictOn(number, estimate) }));
  const best =
    graded.find(({ verdict }) => verdict === 'right') ??
    graded.find(({ verdict }) => verdict === 'close') ??
    graded[0]!;
  return { verdict: best.verdict, given: best.number, ...expected };
}

function verdictOn(given: number, { value, tolerance }: Estimate): Verdict {
  if (value === 0) return given === 0 ? 'right' : 'off';
  const share = given / value;
  // The epsilon lets an answer at the very edge of the tolerance count.
  if (Math.abs(share - 1) <= tolerance + 1e-9) return 'right';
  return share >= 1 / CLOSE && share <= CLOSE ? 'close' : 'off';
}

/** What counts GPUs by the box: a number of them is not a number of GPUs. */
const BOXES = /\d\s*(?:[a-z0-9-]+\s+)?(?:replicas?|nodes?|machines?|servers?|boxes)\s*$/i;

/** The answer without the period that the question has named already: `520k a day` to "How many a day?". */
function asAsked(answer: string, { question, unit }: Estimate): string {
  const period = /(?:\/\s*|\b(?:per|an?|each|every)\s+)(second|minute|hour|day|week|month|year)\s*\.?$/i.exec(
    answer.trim(),
  );
  if (!period || unit.includes('/')) return answer;
  const named = new RegExp(`\\b(?:per|an?|each|every|in an?) ${period[1]}\\b`, 'i').test(question);
  return named ? answer.trim().slice(0, period.index) : answer;
}

/** The answer's readings in the asked unit; empty when none has its dimension, null when there is no reading. */
function candidates(answer: string, unit: string, nouns: ReadonlySet<string>): number[] | null {
  const range = rangeEnds(answer);
  if (range) {
    const ends = range.map((end) => candidates(end, unit, nouns)?.[0]);
    const [low, high] = ends;
    if (low !== undefined && high !== undefined && low > 0 && high >= low && high / low <= WIDEST_RANGE) {
      return [Math.sqrt(low * high)];
    }
  }
  const quantities = readings(answer, unit, nouns);
  if (quantities.length === 0) return null;
  if (unit === 'GPUs' && BOXES.test(answer)) return [];
  return quantities.flatMap((quantity) => numbersIn(quantity, answer, unit));
}

/** The numbers of the asked unit that a quantity may stand for, the likeliest first. */
function numbersIn(quantity: Quantity, answer: string, unit: string): number[] {
  const number = inUnit(quantity, unit) ?? perThing(quantity, answer, unit);
  if (number === null) return [];
  const base = typeof quantity === 'number' ? baseUnit(number, answer, unit) : [];
  // Of 163,840 bytes nobody says 163,840 kB; whether a small number is of GB or of bytes is open.
  const sizes = number >= 1e5 ? [...base, number] : [number, ...base];
  return [...sizes, ...asShare(number, answer, unit)];
}

/** `5 ms a token` where tokens a second were asked for. */
function perThing(quantity: Quantity, answer: string, unit: string): number | null {
  const [counted = ''] = unit.split('/');
  const each = new RegExp(`(?:/|\\b(?:per|an?|each))\\s*${counted.replace(/s$/, '')}\\s*$`, 'i');
  return unit.includes('/') && each.test(answer.trim()) ? inUnit(inverse(quantity), unit) : null;
}

/** A share may be written as 0.97 where 97 % was asked for, and the other way round. */
function asShare(number: number, answer: string, unit: string): number[] {
  const percent = /%|\bper ?cent\b/i.test(answer);
  if (unit === '%' && !percent) return [number * 100];
  return unit === '' && percent ? [number / 100] : [];
}

/** Nobody means 140e9 GB: whoever leaves the unit out of a long number or of an expression may count bytes or seconds. */
function baseUnit(number: number, answer: string, unit: string): number[] {
  const computed = /[\d)]\s*[*x×·⋅/^]\s*[\d(]/i.test(answer);
  if (isBytes(unit) && (computed || number >= 1e6) && !/[kKMGTP]i?B\b/i.test(answer))
    return [inUnit(number, unit, 'bytes') ?? number];
  if (isTime(unit) && computed) return [inUnit(number, unit, 's') ?? number];
  return [];
}

const isTime = (unit: string): boolean => /^(?:ms|h|hours?|minutes?|days?)$/.test(unit);

/** `10-12k/s`, `130 to 150 GB`: the two ends, the first with what the second has behind its number. */
function rangeEnds(answer: string): [string, string] | null {
  const match =
    /^\s*(?:about|around|approx(?:imately|\.)?|roughly|some|say)?\s*(?:between|from)?\s*[~≈]?\s*(\$?\d[\d.,]*(?:e\d+)?)\s*([A-Za-z%]*)\s*(?:-|–|to|and|\.\.)\s*(\$?\d[\d.,]*(?:e\d+)?)(.*)$/.exec(
      answer,
    );
  if (!match) return null;
  const [, low = '', lowUnit = '', high = '', rest = ''] = match;
  return [`${low}${lowUnit === '' ? rest : ` ${lowUnit}`}`, `${high}${rest}`];
}

/**
 * The quantity as a number of `unit`; null when its dimension is another. What the question makes plain may
 * be left out: the period or the currency of `USD/month`.
 *
 * @param of the unit of a quantity that has none
 */
function inUnit(quantity: Quantity, unit: string, of = unit): number | null {
  if (typeof quantity === 'number' && of === unit) return quantity;
  const given = typeof quantity === 'number' ? evaluate(`${quantity} ${of}`) : quantity;
  if (given === null) return null;
  const [counted = '', period] = unit.split('/');
  const partly = period === undefined ? [] : [counted, `/${period}`];
  for (const part of [unit, ...partly]) {
    const target = unitOf(part, unit);
    const number = target === null || typeof target === 'number' ? null : ratio(given, target);
    if (number !== null) return number;
  }
  return null;
}

function unitOf(part: string, unit: string): Quantity | null {
  const expression = normalize(`1 ${part}`, unit);
  return expression === null ? null : evaluate(expression);
}

/**
 * What the estimate's formula gives for its givens, in its unit: the author's own check.
 *
 * @returns null when a given or the formula cannot be evaluated, or its dimension is not the unit's
 */
export function formulaValue(estimate: Estimate): number | null {
  const givens: Record<string, Quantity> = {};
  for (const [name, given] of Object.entries(estimate.givens)) {
    const quantity = typeof given === 'number' ? given : (readings(given)[0] ?? null);
    if (quantity === null) return null;
    givens[name] = quantity;
  }
  const result = evaluate(estimate.formula, givens);
  return result === null ? null : inUnit(result, estimate.unit);
}
