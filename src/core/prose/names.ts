import { type Lexeme, wordAt } from './lexemes.ts';
import { numeralAt } from './numerals.ts';

/** Letters that make a place in a row or a time of day of a figure: `2nd`, `9am`. */
const PLACE = /^(?:st|nd|rd|th|am|pm)$/;
/** Signs that make a name of a word and the figure behind it: `gpt-4`, `recall@10`. */
const JOINT = /^[-@._#]$/;

/**
 * The index behind figures that are no number of anything, from a lexeme on; that lexeme's index where there
 * are none: `gpt-4`, `2nd`, `2024-11-03`, `12:30`, `#7`, the `1.` of a list. `H100` and `p95` are single words.
 */
export function behindName(all: readonly Lexeme[], at: number): number {
  const lexeme = all[at]!;
  if (lexeme.kind === 'figure') return behindPlace(all, at);
  if (lexeme.text === '#' && isJoinedFigure(all[at + 1])) return at + 2;
  const joined = lexeme.kind === 'word' && JOINT.test(wordAt(all, at + 1)) && all[at + 1]!.gap === '';
  return joined && isJoinedFigure(all[at + 2]) && numeralAt(all, at) === null ? at + 3 : at;
}

const isJoinedFigure = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind === 'figure' && lexeme.gap === '';

function behindPlace(all: readonly Lexeme[], at: number): number {
  if (isItem(all, at)) return at + 1;
  if (all[at + 1]?.gap === '' && PLACE.test(wordAt(all, at + 1))) return at + 2;
  let next = at + 1;
  let signs = '';
  while (all[next]?.gap === '' && /^[-/:]$/.test(all[next]!.text) && isJoinedFigure(all[next + 1])) {
    signs += all[next]!.text;
    next += 2;
  }
  return signs.length > 1 || signs === ':' ? next : at;
}

/** The number of an item in a list: `1.` or `2)` at the beginning of a line. */
function isItem(all: readonly Lexeme[], at: number): boolean {
  const { gap, text, start } = all[at]!;
  const first = start === gap.length || gap.includes('\n');
  const marked = /^[.)]$/.test(wordAt(all, at + 1)) && all[at + 1]!.gap === '';
  return first && marked && /^\d{1,2}$/.test(text) && (all[at + 2]?.gap ?? '') !== '';
}
