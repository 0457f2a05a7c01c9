import { type Counted, countedAt } from './counted.ts';
import { type Lexeme, lexemes, wordAt } from './lexemes.ts';
import { measureNamed } from './measures.ts';
import { behindName, isListItem } from './names.ts';
import { isArticle } from './numerals/spelled.ts';
import { spanAt } from './spans.ts';

/** `multiple` says how often something else: `3x`, `three times`, `4-fold`, `twice`. */
export type NumberKind = 'plain' | 'percent' | 'multiple';

/** A number of a text, with what it is of. */
export interface NumberInText extends Omit<Counted, 'next'> {
  /** Its scale applied, its measure not: 20e6 of `20M`, 40 of `40 %`; of a range the geometric middle. */
  value: number;
  /** The ends of a range, the lower first; null where there is one number. */
  range: readonly [number, number] | null;
  kind: NumberKind;
  /** The unit or the thing counted, as written: `GB`, `daily users`, `USD a task`, `$`; empty when there is none. */
  unit: string;
  /** UTF-16 offsets of the number, with its currency sign, scale, `%` or `x`. */
  start: number;
  end: number;
  /** UTF-16 offset of the end of its unit; `end` where there is none behind it. */
  unitEnd: number;
}

/**
 * The numbers of a text in its order, in figures and in words. Names and places in time are no numbers of
 * anything: `p95`, `H100`, `gpt-4`, `2nd`, `2024-11-03`, `12:30`, `1.2.3`. Costs linear time.
 */
export function numbersIn(text: string): NumberInText[] {
  const all = lexemes(text);
  const found: NumberInText[] = [];
  let at = 0;
  while (at < all.length) {
    const named = isListItem(all, at) ? at + 1 : behindName(all, at);
    const number = named === at ? numberAt(text, all, at) : null;
    if (number !== null) found.push(number);
    at = number === null ? Math.max(named, at + 1) : behind(all, at, number);
  }
  return found;
}

/** Index of the first lexeme behind a number; its unit may hold the next one: `5 tasks a million users`. */
function behind(all: readonly Lexeme[], at: number, { end }: NumberInText): number {
  let next = at + 1;
  while (next < all.length && all[next]!.start < end) next += 1;
  return next;
}

function numberAt(text: string, all: readonly Lexeme[], at: number): NumberInText | null {
  const span = isPronoun(all, at) ? null : spanAt(all, at);
  if (span === null) return null;
  const { kind, next } = kindAt(all, at, span.next);
  const sign = all[at]!.kind === 'sign' ? measureNamed(all[at]!.text) : undefined;
  const from = behindOf(all, next, span.part);
  const { measure, of, per, next: behindUnit } = countedAt(all, from);
  const [start, end] = [all[at]!.start, all[next - 1]!.end];
  const unitEnd = behindUnit === from ? end : all[behindUnit - 1]!.end;
  const { low, high } = span;
  return {
    value: low === high ? low : Math.sqrt(low * high),
    range: low === high ? null : [low, high],
    kind,
    unit: text.slice(end, unitEnd).replace(/^[\s-]+/, '') || (sign === undefined ? '' : all[at]!.text),
    measure: sign ?? measure,
    of,
    per,
    start,
    end,
    unitEnd,
  };
}

/** Words before and behind a `one` that is nobody's number: `no one`, `the one`, `one another`. */
const ONE_BEFORE = /^(?:no|the|this|that|which|every|any|each|some|another|last|next|first)$/;

const isPronoun = (all: readonly Lexeme[], at: number): boolean =>
  wordAt(all, at) === 'one' && (ONE_BEFORE.test(wordAt(all, at - 1)) || wordAt(all, at + 1) === 'another');

const OFTEN = new Set(['a', 'an', 'per', 'each', 'every', '/', 'daily']);

/** What the words and signs behind a number, or `twice` itself, make of it. */
function kindAt(all: readonly Lexeme[], at: number, next: number): { kind: NumberKind; next: number } {
  const word = wordAt(all, next);
  if (/^(?:%|percent|pct)$/.test(word)) return { kind: 'percent', next: next + 1 };
  if (word === 'per' && wordAt(all, next + 1) === 'cent') return { kind: 'percent', next: next + 2 };
  if (wordAt(all, at) === 'twice') return { kind: OFTEN.has(word) ? 'plain' : 'multiple', next };
  const fold = word === '-' ? next + 1 : next;
  if (wordAt(all, fold) === 'fold') return { kind: 'multiple', next: fold + 1 };
  const times =
    word === 'times' || (/^[x×]$/.test(word) && all[next]!.gap === '' && !multiplies(all[next + 1]));
  if (times && !OFTEN.has(wordAt(all, next + 1))) return { kind: 'multiple', next: next + 1 };
  return { kind: 'plain', next: word === 'x' && all[next]!.gap === '' ? next + 1 : next };
}

/** `2x80` and `8xH100` are no multiples of anything. */
const multiplies = (lexeme: Lexeme | undefined): boolean => lexeme?.gap === '' && lexeme.kind !== 'sign';

/** Where the whole begins of which a part is told: the `cent` of `a tenth of a cent`, the `hour` of `half an hour`. */
function behindOf(all: readonly Lexeme[], next: number, part: boolean): number {
  if (!part) return next;
  const of = wordAt(all, next) === 'of' ? next + 1 : next;
  return isArticle(wordAt(all, of)) ? of + 1 : of;
}
