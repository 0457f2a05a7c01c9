import type { NumberInText } from './numbers.ts';

/**
 * Whether two numbers are of the same thing, so that they may stand against each other: `20M users` and
 * `30 million daily users`, `100 ms a token` and `0.2 s per token`. Without a thing there is nothing to share:
 * `20 ms` and `90 s` may be of anything.
 */
export function sameThing(a: NumberInText, b: NumberInText): boolean {
  if (a.kind !== b.kind || !sameMeasure(a, b)) return false;
  const bothPer = a.per.length > 0 && b.per.length > 0;
  const samePer = a.per.some((each) => b.per.includes(each));
  if (bothPer && !samePer) return false;
  if (a.of.length === 0 && b.of.length === 0) return samePer && a.measure !== null;
  return a.of.length > 0 && b.of.length > 0 && a.of.at(-1) === b.of.at(-1) && nested(a.of, b.of);
}

/** The number in the base unit of its measure: both `0.1 s` and `100 ms` are 0.1. */
export const sizeOf = ({ value, measure }: Pick<NumberInText, 'value' | 'measure'>): number =>
  value * (measure?.size ?? 1);

const sameMeasure = (a: NumberInText, b: NumberInText): boolean =>
  a.measure?.of === b.measure?.of && a.measure?.perSecond === b.measure?.perSecond;

/** Whether one says nothing that the other does not: labelled items are not new items. */
function nested(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word));
}
