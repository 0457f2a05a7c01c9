import { wordsOf } from './tokens.ts';
import { CONCEPTS } from './vocabulary.ts';

/** A word or phrase that evokes concepts. */
interface Trigger {
  stems: readonly string[];
  concepts: string[];
}

/** Triggers by their first stem, the longest first. */
let triggers: ReadonlyMap<string, readonly Trigger[]> | null = null;

function build(): ReadonlyMap<string, readonly Trigger[]> {
  const known = new Map<string, Trigger>();
  for (const [concept, phrases] of CONCEPTS) {
    for (const stems of phrases.flatMap(waysToRead)) {
      const key = stems.join(' ');
      const trigger = known.get(key) ?? { stems, concepts: [] };
      if (!trigger.concepts.includes(concept)) trigger.concepts.push(concept);
      known.set(key, trigger);
    }
  }
  const byFirst = new Map<string, Trigger[]>();
  for (const trigger of [...known.values()].sort((a, b) => b.stems.length - a.stems.length)) {
    const list = byFirst.get(trigger.stems[0]!);
    if (list) list.push(trigger);
    else byFirst.set(trigger.stems[0]!, [trigger]);
  }
  return byFirst;
}

/** The stems of the words in a slot; most words stand in many phrases, and each is read once. */
const slots = new Map<string, readonly string[]>();

function stemsOf(word: string): readonly string[] {
  const stems = slots.get(word) ?? wordsOf(word).map(({ stem }) => stem);
  slots.set(word, stems);
  return stems;
}

/** The stems of every way to read a phrase with alternatives: `per|a day` is `per day` and `a day`. */
const waysToRead = (phrase: string): string[][] =>
  phrase.split(' ').reduce<string[][]>(
    (begun, slot) => {
      const next = slot.split('|').map(stemsOf);
      return begun.flatMap((stems) => next.map((more) => [...stems, ...more]));
    },
    [[]],
  );

/** The longest trigger that starts at a word: how many words it takes and what it evokes. */
export function triggerAt(stems: readonly string[], from: number): Trigger | undefined {
  triggers ??= build();
  return triggers
    .get(stems[from] ?? '')
    ?.find((trigger) => trigger.stems.every((stem, i) => stems[from + i] === stem));
}

let words: ReadonlySet<string> | null = null;

/** Every word that a trigger is made of. */
export function lexiconWords(): ReadonlySet<string> {
  words ??= new Set(
    [...CONCEPTS.values()].flatMap((phrases) =>
      wordsOf(phrases.join(' ').replaceAll('|', ' ')).map(({ text }) => text),
    ),
  );
  return words;
}
