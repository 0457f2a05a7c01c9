import { focusOf } from './focus.ts';
import type { FactIndex } from './index-facts.ts';
import { corrected } from './spelling.ts';
import { type Term, termsIn } from './terms.ts';
import { wordsOf } from './tokens.ts';

/** A question as it was understood. */
export interface Question {
  words: readonly string[];
  terms: readonly Term[];
  /** The terms of what it asks for by name; none when it names nothing so. */
  focus: readonly Term[];
}

/** So many words from the end are read: what is asked stands there, however long the way to it. */
const LONGEST = 60;

/** What a question says, its slips of the keyboard undone. */
export function readQuestion(text: string, { spellings }: FactIndex): Question {
  const read = corrected(wordsOf(text).slice(-LONGEST), spellings);
  const words = read.map((word) => word.text);
  const terms = termsIn(read);
  const { from, to } = focusOf(words);
  const focus = terms.filter(
    ({ at, content, concepts }) => at >= from && at < to && (content || concepts.length > 0),
  );
  return { words, terms, focus };
}
