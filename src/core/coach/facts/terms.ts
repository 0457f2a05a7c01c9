import { FRAME } from './levels.ts';
import { triggerAt } from './lexicon.ts';
import { EMPTY, INTERROGATIVE, LENIENT, VAGUE } from './plain-words.ts';
import { type Word, wordsOf } from './tokens.ts';

/** One thing that a question or a phrasing says. */
export interface Term {
  stem: string;
  concepts: readonly string[];
  /** Part of a phrase that means something of its own: the word alone says less (`how many users`). */
  phrased: boolean;
  /** Share in the meaning: 1 for a content word, less for a question word. */
  weight: number;
}

const QUESTION_WORD = 0.3;
const FAINT = 0.5;
/** The concept of phrases that say nothing: `this project`, `on average`. */
const PADDING = 'padding';

/** What a text says, in order: its content words and the concepts that its words and phrases evoke. */
export function termsOf(text: string): Term[] {
  return termsIn(wordsOf(text));
}

export function termsIn(words: readonly Word[]): Term[] {
  const stems = words.map((word) => word.stem);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const trigger = triggerAt(stems, at);
    const length = trigger?.stems.length ?? 1;
    if (!trigger?.concepts.includes(PADDING))
      terms.push(...termsAt(words.slice(at, at + length), trigger?.concepts ?? []));
    at += length;
  }
  return terms;
}

/** The terms of a phrase: its content words, or, when it has none (`in place`), the phrase as one. */
function termsAt(words: readonly Word[], concepts: readonly string[]): Term[] {
  const known = concepts.length > 0;
  const content = words.filter(
    ({ text }) => !EMPTY.has(text) && !INTERROGATIVE.has(text) && (known || !VAGUE.has(text)),
  );
  if (content.length > 0)
    return content.map(({ stem }) => ({
      stem,
      concepts,
      phrased: known && words.length > 1,
      weight: (words.length === 1 && LENIENT.has(words[0]!.text) ? FAINT : 1) / Math.sqrt(content.length),
    }));
  const stem = words.map((word) => word.stem).join(' ');
  if (words.length > 1) return [{ stem, concepts, phrased: false, weight: FRAME }];
  const [only] = words;
  if (INTERROGATIVE.has(only!.text)) return [{ stem, concepts, phrased: false, weight: QUESTION_WORD }];
  return concepts.length > 0 ? [{ stem, concepts, phrased: false, weight: 0.5 }] : [];
}
