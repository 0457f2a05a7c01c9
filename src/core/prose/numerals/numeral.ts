import { type Lexeme, wordAt } from '../lexemes.ts';
import { figureReadings } from './figures.ts';
import { partAt } from './parts.ts';
import { powerOfTenAt } from './powers.ts';
import { scaleAt } from './scales.ts';
import { partBehind, spelledAt } from './spelled.ts';

/** A number at a place among lexemes, in figures or in words. */
export interface Numeral {
  /** Its scale applied: 20e6 of `20M`. */
  value: number;
  /** What its scale multiplied by: 1e6 of `20M`; 1 where there is none. */
  scale: number;
  /** Whether it is a part of a whole: `half`, `a tenth`, `two thirds`. */
  part: boolean;
  /** Index of the first lexeme behind it. */
  next: number;
}

/** How a figure is read; null when it is no number. */
export type FigureReader = (figure: string) => number | null;

const likeliest: FigureReader = (figure) => figureReadings(figure)[0] ?? null;

/** The number that begins at a lexeme: `1,500`, `20 million`, `two hundred and fifty thousand`, `half a million`. */
export function numeralAt(
  lexemes: readonly Lexeme[],
  at: number,
  read: FigureReader = likeliest,
): Numeral | null {
  const part = partAt(lexemes, at);
  if (part !== null) return { ...part, part: part.scale === 1 };
  const whole = figureAt(lexemes, at, read) ?? spelledAt(lexemes, at);
  return whole !== null && Number.isFinite(whole.value) ? { ...whole, part: false } : null;
}

function figureAt(lexemes: readonly Lexeme[], at: number, read: FigureReader) {
  if (lexemes[at]?.kind !== 'figure') return null;
  const power = powerOfTenAt(lexemes, at);
  if (power !== null) return { ...power, scale: 1 };
  const grouped = groupsAt(lexemes, at);
  const value = read(grouped.figure);
  if (value === null) return null;
  const times = /^[x×*·⋅]$/.test(wordAt(lexemes, grouped.next)) && powerOfTenAt(lexemes, grouped.next + 1);
  if (times) return { value: value * times.value, scale: times.value, next: times.next };
  const added = partBehind(lexemes, grouped.next);
  const scale = scaleAt(lexemes, added.next);
  return { value: (value + added.value) * scale.value, scale: scale.value, next: scale.next };
}

/** Behind the first; no longer number is of anything. */
const MOST_GROUPS = 5;

/** `1 404` and `50 000`: thousands set apart by a space. */
function groupsAt(lexemes: readonly Lexeme[], at: number): { figure: string; next: number } {
  let figure = wordAt(lexemes, at);
  let next = at + 1;
  while (/^\d{1,3}$/.test(wordAt(lexemes, at)) && next - at <= MOST_GROUPS && isGroup(lexemes[next])) {
    figure += wordAt(lexemes, next);
    next += 1;
  }
  return { figure, next };
}

/** A plain space may as well stand between two numbers, unless a round number comes of it. */
const isGroup = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined &&
  /^\d{3}$/.test(lexeme.text) &&
  (/^[\u00a0\u2009\u202f]$/.test(lexeme.gap) || (lexeme.gap === ' ' && lexeme.text === '000'));
