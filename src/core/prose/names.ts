import { type Lexeme, wordAt } from './lexemes.ts';
import { measureNamed } from './measures.ts';
import { numeralAt } from './numerals/numeral.ts';

/** Letters that make a place in a row or a time of day of a figure: `2nd`, `9am`. */
const PLACE = /^(?:st|nd|rd|th|am|pm)$/;
/** A date or a time of day: `2024-11-03`, `11/03/2024`, `12:30`. */
const MOMENT = /^(?:\d{4}([-/])\d\d\1\d\d|\d{1,2}([-/])\d{1,2}\2\d{4}|\d{1,2}:\d\d(?::\d\d)?)$/;
/** Figures and the signs between them. */
const MOST_FIGURES = 5;
/** Signs that make a name of a word and the figure behind it: `gpt-4`, `recall@10`. */
const JOINT = /^[-@._#]$/;

/**
 * The index behind figures that are no number of anything, from a lexeme on; that lexeme's index where there
 * are none: `gpt-4`, `2nd`, `2024-11-03`, `12:30`, `#7`. `H100` and `p95` are single words.
 */
export function behindName(all: readonly Lexeme[], at: number): number {
  const lexeme = all[at]!;
  if (lexeme.kind === 'figure') return behindPlace(all, at);
  if (lexeme.text === '#' && isJoinedFigure(all[at + 1])) return at + 2;
  const joined = lexeme.kind === 'word' && JOINT.test(wordAt(all, at + 1)) && all[at + 1]!.gap === '';
  const named = joined && isJoinedFigure(all[at + 2]) && measureNamed(lexeme.text) === undefined;
  return named && numeralAt(all, at) === null ? at + 3 : at;
}

const isJoinedFigure = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'figure' && lexeme.gap === '';

function behindPlace(all: readonly Lexeme[], at: number): number {
  if (all[at + 1]?.gap === '' && PLACE.test(wordAt(all, at + 1))) return at + 2;
  const near = all.slice(at, at + MOST_FIGURES);
  const end = near.findIndex(({ gap, text }, i) => i > 0 && (gap !== '' || !/^(?:[-/:]|\d+)$/.test(text)));
  const joined = near.slice(0, end === -1 ? undefined : end);
  return MOMENT.test(joined.map(({ text }) => text).join('')) ? at + joined.length : at;
}

/** The number of an item in a list: `1.` or `2)` at the beginning of a line. */
export function isListItem(all: readonly Lexeme[], at: number): boolean {
  const { gap, text, start } = all[at]!;
  const first = start === gap.length || gap.includes('\n');
  const marked = /^[.)]$/.test(wordAt(all, at + 1)) && all[at + 1]!.gap === '';
  return first && marked && /^\d{1,2}$/.test(text) && (all[at + 2]?.gap ?? '') !== '';
}
