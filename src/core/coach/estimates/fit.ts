import { isPlural } from '../../prose/counted.ts';
import { longMeasureNames } from '../../prose/measures.ts';
import { closest } from '../../scenario/closest.ts';
import { type Asked, isAmong } from './asked.ts';
import type { Part } from './part.ts';
import { isUnitName } from './quantity.ts';
import { inUnit } from './units.ts';

/** What the words of a part make of its number: of what was asked for, of something else, or nobody knows. */
export type Fit = 'asked' | 'silent' | 'other' | 'unknown';

/** What holds several GPUs: a number of them is not a number of GPUs. */
const BOXES = /^(?:replica|node|machine|server|box|host|rack|pod)(?:e?s)?$/i;

export function fitOf(part: Part, asked: Asked): Fit {
  if (inUnit(part.value, asked.targets) === null) return isInverse(part, asked) ? 'asked' : 'other';
  if (part.numbers > 1) return typeof part.value === 'number' ? 'silent' : 'asked';
  if (part.per.some((each) => !isAmong(each, asked.each))) return 'other';
  if (typeof part.value !== 'number') return 'asked';
  if (part.measured && typeof asked.targets[0] !== 'number') return 'other';
  const noun = part.nouns.at(-1);
  if (noun === undefined) return 'silent';
  if (isAmong(noun, asked.things)) return 'asked';
  return typeof asked.targets[0] === 'number' ? countFit(noun, asked) : measureFit(noun, asked);
}

/** `5 ms a token` where tokens a second were asked for. */
export const isInverse = ({ per }: Part, { things, unit }: Asked): boolean =>
  unit.includes('/') && per.length > 0 && per.every((each) => isAmong(each, things));

/** Where things are counted, any word may be another name for them: `231 people` for moderators. */
function countFit(noun: string, { things, named }: Asked): Fit {
  const boxed = BOXES.test(noun) && isAmong('gpu', things);
  return boxed || (isPlural(noun.toLowerCase()) && isAmong(noun, named)) ? 'other' : 'silent';
}

/** Where something is measured, a word that is no measure counts other things, or is a measure misspelt. */
function measureFit(noun: string, { named }: Asked): Fit {
  const several = isPlural(noun.toLowerCase()) || /\d/.test(noun);
  if (isAmong(noun, named)) return several ? 'other' : 'silent';
  if (noun.length > 4 && closest(noun, longMeasureNames).length > 0) return 'unknown';
  return several || isUnitName(noun) ? 'other' : 'unknown';
}
