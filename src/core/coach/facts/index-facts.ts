import type { Fact } from '../../scenario/schema.ts';
import { lexiconWords } from './lexicon.ts';
import { bare } from './parts.ts';
import { type FactEntry, profiled } from './profile.ts';
import { byLetter, type Spellings } from './spelling.ts';
import type { Term } from './terms.ts';

/** The facts of a scenario, ready to be asked for. */
export interface FactIndex {
  entries: readonly FactEntry[];
  /** Each phrasing, bare of signs and capitals, with the first fact that has it. */
  phrasings: ReadonlyMap<string, FactEntry>;
  /** For each feature the strongest claim of any fact, and how many facts claim it, each by its strength. */
  spread: ReadonlyMap<string, { most: number; sum: number }>;
  /** Phrasings with the weights that their words have among these facts, as far as they were needed. */
  weighed: WeakMap<readonly Term[], readonly Term[]>;
  /** Words that a misspelt one may have meant. */
  spellings: readonly Spellings[];
}

const built = new WeakMap<readonly Fact[], FactIndex>();

/** The index of these facts, made once a list. */
export function indexOf(facts: readonly Fact[]): FactIndex {
  let index = built.get(facts);
  if (!index) {
    index = build(facts);
    built.set(facts, index);
  }
  return index;
}

function build(facts: readonly Fact[]): FactIndex {
  const entries = facts.map(profiled);
  const phrasings = new Map<string, FactEntry>();
  for (const entry of entries.toReversed()) for (const ask of entry.fact.ask) phrasings.set(bare(ask), entry);
  return {
    entries,
    phrasings,
    spread: spreadOf(entries),
    weighed: new WeakMap(),
    spellings: spellingsOf(entries),
  };
}

function spreadOf(entries: readonly FactEntry[]): FactIndex['spread'] {
  const spread = new Map<string, { most: number; sum: number }>();
  for (const { profile } of entries) {
    for (const [feature, strength] of profile) {
      const { most, sum } = spread.get(feature) ?? { most: 0, sum: 0 };
      spread.set(feature, { most: Math.max(most, strength), sum: sum + strength });
    }
  }
  return spread;
}

let lexicon: Spellings | null = null;

function spellingsOf(entries: readonly FactEntry[]): readonly Spellings[] {
  lexicon ??= byLetter(lexiconWords());
  return [byLetter(entries.flatMap(({ words }) => words)), lexicon];
}
