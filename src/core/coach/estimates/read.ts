import { clean } from '../../scenario/clean.ts';
import { type Asked, isAmong } from './asked.ts';
import { type Fit, fitOf } from './fit.ts';
import type { Part } from './part.ts';
import { partsOf, type Stuck } from './statement.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';
import { LONGEST_ANSWER, type Unread } from './unread.ts';
import { type Way, waysOf } from './ways.ts';

/** Everything that an answer may mean, the likeliest first; at least one. */
export type Reading = readonly Part[] | Unread;

/**
 * Reads what people type: `70e9 * 2 bytes`, `about 12k/s`, `a tenth of a cent`. Of several steps (`=`, `so`)
 * the last that has a value counts.
 */
export function readAnswer(answer: string, asked: Asked): Reading {
  if (answer.length > LONGEST_ANSWER) return { why: 'long', at: '', read: '' };
  const text = plainSigns(answer);
  const found = waysOf(text).map((way) => readOneWay(text, asked, way));
  const parts = found.flatMap((read) => ('why' in read || !isMeant(read, asked) ? [] : [read]));
  const known = parts.filter((part) => fitOf(part, asked) !== 'unknown');
  if (known.length > 0) return known;
  const unread = found.find((read) => 'why' in read);
  return unread ?? unknownWord(text, parts[0]?.nouns.at(-1) ?? '');
}

const unknownWord = (text: string, word: string): Unread => ({
  why: 'word',
  at: word,
  read: text.slice(0, text.lastIndexOf(word)).trim(),
});

/**
 * The answer without control characters, letters of full width as the plain ones, a space between thousands
 * as one that stands nowhere else.
 */
const plainSigns = (answer: string): string =>
  clean(answer)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f')
    .replace(/\+\/?-/g, '±');

/** A period may be left out of a computation, or where the question has named it. */
const isMeant = ({ numbers, periods }: Part, { each, unit }: Asked): boolean =>
  numbers > 1 || periods.every((period) => !unit.includes('/') && isAmong(period, each));

function readOneWay(text: string, asked: Asked, way: Way): Part | Unread {
  for (const step of split(tokensOf(text, asked, way), 'equals').reverse()) {
    const best: Part[] = [];
    for (const tokens of split(step, 'so')) {
      const parts = partsOf(way.unitOfAll ? unitOutside(tokens) : tokens, asked, way.leavesPeriods);
      if ('mixed' in parts) return unreadAt(text, parts);
      best.unshift(...bestOf(parts, asked));
    }
    const [last] = bestOf(best, asked);
    if (last !== undefined) return last;
  }
  return { why: 'number', at: '', read: '' };
}

const unreadAt = (text: string, { at, mixed }: Stuck): Unread => ({
  why: mixed ? 'units' : 'expression',
  at: at?.text ?? '',
  read: text.slice(0, at?.start).trim(),
});

function split(tokens: readonly Token[], kind: Token['kind']): Token[][] {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === kind) pieces.push([]);
    else pieces.at(-1)!.push(token);
  }
  return pieces;
}

const RANKS: Readonly<Record<Fit, number>> = { asked: 2, silent: 1, other: 0, unknown: 0 };

/** The first of the parts that say most clearly that they are what was asked for; none of none. */
function bestOf(parts: readonly Part[], asked: Asked): Part[] {
  const ranks = parts.map((part) => RANKS[fitOf(part, asked)]);
  return parts.slice(ranks.indexOf(Math.max(...ranks))).slice(0, 1);
}

/** The statement with parentheses around everything before its one measure. */
function unitOutside(tokens: readonly Token[]): Token[] {
  const first = tokens.findIndex(({ kind }) => /^(?:number|function|\()$/.test(kind));
  const last = tokens.findLastIndex(({ kind }) => kind === 'number');
  const measure = tokens.findIndex(({ kind }) => kind === 'measure');
  if (first === -1 || measure !== last + 1) return [...tokens];
  const sign = (kind: '(' | ')'): Token => ({ kind, text: kind, start: 0, joined: false });
  return [
    ...tokens.slice(0, first),
    sign('('),
    ...tokens.slice(first, last + 1),
    sign(')'),
    ...tokens.slice(last + 1),
  ];
}
