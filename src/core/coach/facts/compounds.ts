import { lengthAt, readPattern } from './pattern.ts';
import { COMPOUNDS } from './vocabulary.ts';

const compounds = [...COMPOUNDS].flatMap(([meant, patterns]) =>
  patterns.map((pattern) => ({ meant: meant.split(' '), pattern: readPattern(pattern) })),
);
const firstWords = new Set(compounds.flatMap(({ pattern }) => [...pattern[0]!.words]));

/** The words with each misleading compound replaced by what it is about: a latency budget is no money. */
export function withoutCompounds(words: readonly string[]): string[] {
  const plain: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const found = firstWords.has(word)
      ? compounds
          .map(({ meant, pattern }) => ({ meant, length: lengthAt(at, words, pattern) }))
          .find(({ length }) => length > 0)
      : undefined;
    plain.push(...(found?.meant ?? [word]));
    at += found?.length ?? 1;
  }
  return plain;
}
