import { stem } from '../../prose/stem.ts';
import { triggerAt } from './lexicon.ts';
import { american, type Word, wordsOf } from './tokens.ts';
import { EMPTY, INTERROGATIVE, LENIENT, VAGUE } from './vocabulary.ts';

/** One thing that a question or a phrasing says. */
export interface Term {
  stem: string;
  concepts: readonly string[];
  /** Says something by itself, unlike question words and phrases of empty words: `how long`, `in place`. */
  content: boolean;
  /** Part of a phrase that means something of its own: the word alone says less (`how many users`). */
  phrased: boolean;
  /** Its place among the words. */
  at: number;
  /** Share in the meaning: 1 for a content word, less for the others. */
  weight: number;
}

const FRAME = 0.6;
const FAINT = 0.5;
const QUESTION_WORD = 0.3;
/** The concept of phrases that say nothing: `this project`, `on average`. */
const PADDING = 'padding';

const vague: ReadonlySet<string> = new Set([...VAGUE].map((word) => stem(american(word))));

/** What a text says, in order: its content words and the concepts that its words and phrases evoke. */
export const termsOf = (text: string): Term[] => termsIn(wordsOf(text));

export function termsIn(words: readonly Word[]): Term[] {
  const stems = words.map((word) => word.stem);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const trigger = triggerAt(stems, at);
    const length = trigger?.stems.length ?? 1;
    if (!trigger?.concepts.includes(PADDING))
      terms.push(...termsAt(at, words.slice(at, at + length), trigger?.concepts ?? []));
    at += length;
  }
  return terms;
}

/** The terms of a phrase: its content words, or, when it has none (`in place`), the phrase as one. */
function termsAt(from: number, words: readonly Word[], concepts: readonly string[]): Term[] {
  const known = concepts.length > 0;
  const single = words.length === 1;
  const content = words
    .map((word, i) => ({ ...word, at: from + i }))
    .filter(({ text }) => !EMPTY.has(text) && !INTERROGATIVE.has(text))
    .filter(({ stem }) => known || !vague.has(stem));
  if (content.length > 0) {
    const faint = single && LENIENT.has(words[0]!.text);
    const weight = (faint ? FAINT : 1) / Math.sqrt(content.length);
    const common = { concepts, content: !faint, phrased: known && !single, weight };
    return content.map(({ stem, at }) => ({ ...common, stem, at }));
  }
  const stems = words.map(({ stem }) => stem).join(' ');
  const frame = { stem: stems, concepts, content: false, phrased: false, at: from };
  if (!single) return [{ ...frame, weight: FRAME }];
  if (INTERROGATIVE.has(words[0]!.text)) return [{ ...frame, weight: QUESTION_WORD }];
  return known ? [{ ...frame, weight: FAINT }] : [];
}
