import { type Lexeme, wordAt } from './lexemes.ts';
import { measureNamed } from './measures.ts';
import { numeralAt } from './numerals/numeral.ts';

/** One number or the two ends of a range. */
export interface Span {
  low: number;
  high: number;
  /** Whether it is a part of a whole: `half`, `a tenth`. */
  part: boolean;
  /** Index of the first lexeme behind it. */
  next: number;
}

const TO = new Set(['-', '–', '—', 'to', 'or']);

/** The number that begins at a lexeme, or the range: `10-12k`, `$5 to $10`, `between 2 and 3`, `5 ms - 8 ms`. */
export function spanAt(all: readonly Lexeme[], at: number): Span | null {
  const first = numeralAt(all, isCurrency(all[at]) ? at + 1 : at) ?? twiceAt(all, at);
  if (first === null) return null;
  const single = { low: first.value, high: first.value, part: first.part, next: first.next };
  const unit = wordAt(all, first.next);
  const measured = unit === '%' || measureNamed(all[first.next]?.text ?? '') !== undefined;
  const from = behindTo(all, at, measured && !TO.has(unit) ? first.next + 1 : first.next);
  const last = from === null ? null : numeralAt(all, from);
  if (last === null || (measured && wordAt(all, last.next) !== unit)) return single;
  const shared = first.scale === 1 && first.value < last.value / last.scale ? last.scale : 1;
  const low = first.value * shared;
  return low < last.value ? { low, high: last.value, part: last.part, next: last.next } : single;
}

const isCurrency = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'sign' && measureNamed(lexeme.text) !== undefined;

const twiceAt = (all: readonly Lexeme[], at: number) =>
  wordAt(all, at) === 'twice' ? { value: 2, scale: 1, part: false, next: at + 1 } : null;

/** Where the other end of a range begins, behind the word or sign between the two. */
function behindTo(all: readonly Lexeme[], at: number, to: number): number | null {
  const word = wordAt(all, to);
  const between = word === 'and' && wordAt(all, at - 1) === 'between';
  if (!(TO.has(word) || between) || all[to]!.gap.includes('\n')) return null;
  return isCurrency(all[to + 1]) ? to + 2 : to + 1;
}
