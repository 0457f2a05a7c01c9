import { CONCEPTS } from './concepts.ts';
import { wordsOf } from './tokens.ts';

interface Phrase {
  stems: readonly string[];
  concepts: string[];
}

/** Triggers of concepts by their first stem, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

let built: Lexicon | null = null;

/** The concept lexicon, built once. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const phrases = new Map<string, Phrase>();
  for (const [concept, triggers] of Object.entries(CONCEPTS)) {
    for (const trigger of triggers.split(',')) {
      const stems = wordsOf(trigger).map((word) => word.stem);
      if (stems.length === 0) continue;
      const key = stems.join(' ');
      const phrase = phrases.get(key) ?? { stems, concepts: [] };
      if (!phrase.concepts.includes(concept)) phrase.concepts.push(concept);
      phrases.set(key, phrase);
    }
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases.values()) {
    const first = phrase.stems[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

let words: ReadonlySet<string> | null = null;

/** Every word that a trigger is made of. */
export function lexiconWords(): ReadonlySet<string> {
  words ??= new Set(
    Object.values(CONCEPTS).flatMap((triggers) => wordsOf(triggers).map((word) => word.text)),
  );
  return words;
}

/** The longest trigger that starts at a word: how many words it takes and what it evokes. */
export function triggerAt(stems: readonly string[], from: number): Phrase | null {
  const candidates = lexicon().get(stems[from] ?? '') ?? [];
  return candidates.find((phrase) => phrase.stems.every((stem, i) => stems[from + i] === stem)) ?? null;
}
