import { type Asked, isAmong } from './asked.ts';
import { fitOf } from './fit.ts';
import { divided, type Factor, multiplied, type Operation, type Part } from './part.ts';
import { ratio } from './quantity.ts';
import { inUnit } from './units.ts';

/** Words that tie a description to a number more often than they multiply. */
const DESCRIBING = new Set(['at', '@', 'with', 'across']);

/** What a word between two numbers does with them; null where the second only describes. */
export function operationOf(word: string, left: Part, right: Factor, asked: Asked): Operation | null {
  switch (word) {
    case ',':
      return right.each ? multiplied : null;
    case 'over':
      return divided;
    case 'and':
      return null;
    case 'in':
    case 'out of':
      return isShare(left, right, asked) ? divided : null;
    case 'for':
      return isForEach(left, right, asked) ? divided : null;
    default:
      return word === 'of' && isShare(left, right, asked) ? divided : multiplying(word, left, right, asked);
  }
}

/** `2 in 5`, `18 of 42.5` where a share is asked for. */
function isShare(left: Part, right: Factor, { unit }: Asked): boolean {
  const bare = typeof left.value === 'number' && !left.percent && left.nouns.length === 0;
  return bare && (unit === '' || unit === '%') && (ratio(left.value, right.value) ?? 1) < 1;
}

/** `$1 for 1000 requests` where the cost of a request is asked for. */
const isForEach = (left: Part, { nouns }: Factor, { each }: Asked): boolean =>
  typeof left.value !== 'number' && nouns.length > 0 && isAmong(nouns.at(-1)!, each);

/** `2 % of 200M` and `145 replicas of 4` multiply; `580 GPUs of 80 GB` and `784 at 80 % power` describe. */
function multiplying(word: string, left: Part, right: Factor, asked: Asked): Operation | null {
  if (fitOf(left, asked) === 'asked') return null;
  const bare = typeof left.value === 'number' && left.nouns.length === 0;
  if (DESCRIBING.has(word) && !right.each && (bare || right.percent)) return null;
  const whole = multiplied(left, right);
  const fits = whole !== null && inUnit(whole.value, asked.targets) !== null;
  return fits || inUnit(left.value, asked.targets) === null ? multiplied : null;
}
