import porter2 from 'wink-porter2-stemmer';

const known = new Map<string, string>();
/** Stemming dominates the time of a grading, and vocabularies repeat; the bound keeps a long-lived process small. */
const ROOM = 20_000;

/** Longer runs of letters are no words. */
const LONGEST = 40;

/** The Porter2 stem of a lower-case word. Words with a digit or a sign are names: they stay as they are. */
export function stem(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (word.length > LONGEST) return word;
  if (known.size >= ROOM) known.clear();
  const stemmed = /^[a-z']+$/.test(word) ? porter2(word) : word;
  known.set(word, stemmed);
  return stemmed;
}
