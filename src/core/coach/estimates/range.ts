import type { Factor, Part } from './part.ts';
import { product, ratio } from './quantity.ts';

/**
 * Two numbers as a range, the lower one in the unit and the scale of the upper where it has none: `10-12k/s`.
 *
 * @param minus whether a minus stands between them: then a falling range is a difference
 * @returns null when they are no ends of a range
 */
export function ranged(first: Factor, last: Factor, minus: boolean): Part | null {
  if (first.number === null || last.number === null) return null;
  const scale = first.scale === 1 && first.number < last.number / last.scale ? last.scale : 1;
  const a = product(first.number * scale, first.unit ?? last.unit ?? 1);
  const b = product(last.number, last.unit ?? first.unit ?? 1);
  const share = a === null || b === null ? null : ratio(a, b);
  if (a === null || b === null || share === null || share <= 0 || (minus && share >= 1)) return null;
  const [low, value] = share < 1 ? [a, b] : [b, a];
  const per = [...first.per, ...last.per];
  const periods = [...first.periods, ...last.periods];
  const { numbers, scaled, nouns } = last;
  const measured = first.measured || last.measured;
  return {
    low,
    value,
    numbers,
    scaled,
    measured,
    percent: first.percent || last.percent,
    nouns,
    per,
    periods,
  };
}
