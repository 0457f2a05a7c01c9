import type { Asked } from './asked.ts';
import { Cursor } from './cursor.ts';
import { ExpressionReader } from './expression.ts';
import type { Part } from './part.ts';
import type { Token } from './token.ts';

/** Where an answer cannot be read: the piece there, null at its end. */
export interface Stuck {
  at: Token | null;
  /** Whether units do not go together. */
  mixed: boolean;
}

/**
 * The expressions and ranges of a statement in their order, words around them left aside: `140 GB for weights`,
 * `580 GPUs (145 replicas)`, `70B params take 140 GB`. Empty when it holds no number.
 */
export function partsOf(tokens: readonly Token[], asked: Asked, leavesPeriods: boolean): Part[] | Stuck {
  const cursor = new Cursor(tokens);
  const reader = new ExpressionReader(cursor, asked, leavesPeriods);
  const parts: Part[] = [];
  let between = false;
  while (cursor.peek() !== undefined) {
    if (cursor.startsNumber() && !isDoubled(cursor)) {
      const part = reader.read(between);
      if (part === null) return { at: cursor.peek() ?? null, mixed: reader.mixed };
      parts.push(part);
    } else if (isDoubled(cursor) || isDangling(cursor)) {
      return { at: cursor.peek()!, mixed: false };
    } else {
      between ||= cursor.says(['between']);
      cursor.at += parts.length > 0 && cursor.is('(') ? cursor.behindGroup(0) : noteEach(cursor, parts);
    }
  }
  return parts;
}

/** A number right behind a number. */
const isDoubled = (cursor: Cursor): boolean => cursor.is('number') && cursor.is('number', -1);

/** An operator without anything to operate on: the `*` of `N * 16`, not the `/` of `tokens/s`. */
const isDangling = (cursor: Cursor): boolean =>
  cursor.is('*') || cursor.is('^') || (cursor.is('/') && !cursor.is('measure', 1) && !cursor.is('noun', 1));

/** Notes for each of what the last part is told, however far behind it: `140 GB for each GPU`. Gives the pieces to pass. */
function noteEach(cursor: Cursor, parts: Part[]): number {
  const last = parts.at(-1);
  const noun = cursor.peek(1);
  if (last === undefined || noun?.kind !== 'noun' || !cursor.says(['per', 'each', 'every'])) return 1;
  parts[parts.length - 1] = { ...last, per: [...last.per, noun.text] };
  return 2;
}
