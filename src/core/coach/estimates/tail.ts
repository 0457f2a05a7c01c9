import { isMoney } from '../../prose/measures.ts';
import type { Cursor } from './cursor.ts';
import type { Quantity } from './mathjs.ts';
import { power, product, quotient } from './quantity.ts';

/** What stands behind a number: `GB of memory`, `tok/s`, `% of users`, `replicas`, `cents a task`. */
export interface Tail {
  /** Null where nothing measures the number. */
  unit: Quantity | null;
  percent: boolean;
  /** Words for what is counted. */
  nouns: string[];
  /** For each of what, beside measures. */
  per: string[];
  /** Periods that were left out of the unit. */
  periods: string[];
  /** Whether it ends in `each`. */
  each: boolean;
}

export interface TailWay {
  /** Whether so much a day is taken as so much. */
  leavesPeriods: boolean;
  /** Whether the number is a part of what stands behind it: `half an hour`. */
  part: boolean;
  /** Whether a sign before the number has said the currency. */
  money: boolean;
}

/** Reads the tail at the cursor and goes behind it. */
export function readTail(cursor: Cursor, way: TailWay): Tail {
  const tail: Tail = { unit: null, percent: false, nouns: [], per: [], periods: [], each: false };
  if (way.part) skipWhole(cursor);
  while (takeMeasure(cursor, tail, way) || takeWord(cursor, tail) || takePer(cursor, tail, way));
  return tail;
}

/** The `of a` before the cent of `a tenth of a cent`. */
function skipWhole(cursor: Cursor): void {
  const of = cursor.says(['of']) ? 1 : 0;
  const article = cursor.says(['a', 'an'], of) ? 1 : 0;
  if (cursor.is('measure', of + article)) cursor.at += of + article;
}

function takeMeasure(cursor: Cursor, tail: Tail, { leavesPeriods, money }: TailWay): boolean {
  const next = cursor.peek();
  if (next?.kind !== 'measure') return false;
  cursor.at += 1;
  if (money && isMoney(next.of)) return true;
  if (leavesPeriods && next.of === '') tail.periods.push('s');
  else multiply(tail, raised(cursor, next.one));
  return true;
}

function multiply(tail: Tail, one: Quantity | null): void {
  tail.unit = one === null ? tail.unit : product(tail.unit ?? 1, one);
}

/** The measure to the power behind it: `s^-1`. */
function raised(cursor: Cursor, one: Quantity): Quantity | null {
  const minus = cursor.is('-', 1) ? 1 : 0;
  const exponent = cursor.peek(1 + minus);
  if (!cursor.is('^') || exponent?.kind !== 'number') return one;
  cursor.at += 2 + minus;
  return power(one, minus === 1 ? -exponent.value : exponent.value);
}

function takeWord(cursor: Cursor, tail: Tail): boolean {
  const next = cursor.peek();
  if (cursor.take('%')) {
    tail.percent = true;
    multiply(tail, 0.01);
    return true;
  }
  if (next?.kind !== 'noun') return false;
  cursor.at += 1;
  if (tail.unit === null) tail.nouns.push(next.text);
  return true;
}

/** `/s`, `a day`, `per developer and month`, `per GPU hour`; not `per 1000`, which divides by a number. */
function takePer(cursor: Cursor, tail: Tail, way: TailWay): boolean {
  if (!cursor.is('per') && !cursor.is('/')) return false;
  if (!cursor.is('measure', 1) && !cursor.is('noun', 1)) {
    tail.each ||= cursor.says(['each']) && cursor.take('per');
    return false;
  }
  cursor.at += 1;
  takeThing(cursor, tail);
  takePeriod(cursor, tail, way);
  while (cursor.says(['and']) && cursor.is('measure', 1) && !cursor.is('number', 2)) {
    cursor.at += 1;
    takePeriod(cursor, tail, way);
  }
  return true;
}

function takeThing(cursor: Cursor, tail: Tail): void {
  let thing: string | null = null;
  while (cursor.is('noun')) {
    thing = cursor.peek()!.text;
    cursor.at += 1;
  }
  if (thing !== null) tail.per.push(thing);
}

function takePeriod(cursor: Cursor, tail: Tail, { leavesPeriods }: TailWay): void {
  const next = cursor.peek();
  if (next?.kind !== 'measure') return;
  cursor.at += 1;
  const one = raised(cursor, next.one);
  if (leavesPeriods && next.of === 's') tail.periods.push(next.text);
  else tail.unit = one === null ? tail.unit : quotient(tail.unit ?? 1, one);
}
