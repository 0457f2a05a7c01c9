import data from './languages.json' with { type: 'json' };

/**
 * By what a language is known: frequent words, how others begin and end, and letters that English lacks.
 * Of English it holds no terms of the field, which engineers use in every language.
 */
interface Vocabulary {
  words: readonly string[];
  beginnings: readonly string[];
  endings: readonly string[];
  letters: string;
}

export const ENGLISH = 'English';

const LANGUAGES = Object.entries<Vocabulary>(data);
const NONE: readonly string[] = [];
/** A beginning or an ending needs so many letters beside it. */
const REST = 3;
/** Without their accents, shorter words look like too many others. */
const SHORTEST_STRIPPED = 4;
/** Longer ones are no words. */
const LONGEST = 40;

/** Which languages have an entry, for the entries of one kind. */
function indexed(entriesOf: (vocabulary: Vocabulary) => readonly string[]): Map<string, readonly string[]> {
  const index = new Map<string, readonly string[]>();
  for (const [language, vocabulary] of LANGUAGES) {
    for (const entry of new Set(entriesOf(vocabulary))) {
      index.set(entry, [...(index.get(entry) ?? NONE), language]);
    }
  }
  return index;
}

const split = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

const KNOWN_TO_ENGLISH = new Set(split(data[ENGLISH].words));
const WORDS = indexed(({ words }) => split(words).flatMap((word) => [word, ...stripped(word)]));
const BEGINNINGS = indexed(({ beginnings }) => split(beginnings));
const ENDINGS = indexed(({ endings }) => split(endings));
const LETTERS = indexed(({ letters }) => [...letters]);

/** Many people leave the accents out; where English has no such word, it counts as well. */
function stripped(word: string): string[] {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i');
  return bare.length < SHORTEST_STRIPPED || KNOWN_TO_ENGLISH.has(bare) ? [] : [bare];
}

/**
 * The languages that a lower-case Latin word speaks for. English is among them only by itself: a word that
 * it shares with another language says nothing, nor does a word that nobody knows.
 */
export function languagesOf(word: string): readonly string[] {
  if (word.length > LONGEST) return NONE;
  const languages = WORDS.get(word) ?? byShape(word);
  return languages.length > 1 && languages.includes(ENGLISH) ? NONE : languages;
}

function byShape(word: string): readonly string[] {
  const found = [...word].flatMap((letter) => LETTERS.get(letter) ?? NONE);
  for (let length = 2; length <= word.length - REST; length++) {
    found.push(...(BEGINNINGS.get(word.slice(0, length)) ?? NONE));
    found.push(...(ENDINGS.get(word.slice(-length)) ?? NONE));
  }
  return [...new Set(found)];
}
