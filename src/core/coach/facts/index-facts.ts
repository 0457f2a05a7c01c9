import type { Fact } from '../../scenario/schema.ts';
import { lexiconWords } from './lexicon.ts';
import { CORRECT, EMPTY, INTERROGATIVE, VAGUE } from './plain-words.ts';
import { corrected } from './spelling.ts';
import { type Term, termsIn, termsOf } from './terms.ts';
import { wordsOf } from './tokens.ts';
import { TOPICS } from './topics.ts';

/** A fact made ready for matching. */
export interface FactEntry {
  fact: Fact;
  /** The terms of each phrasing. */
  asks: readonly (readonly Term[])[];
  /** How strongly a feature (a stem, or a concept as `@name`) belongs to this fact, 0 to 1. */
  profile: ReadonlyMap<string, number>;
}

export interface FactIndex {
  entries: readonly FactEntry[];
  /** For each feature the strongest claim of any fact, and how many facts claim it, each by its strength. */
  spread: ReadonlyMap<string, { most: number; sum: number }>;
  /** Words that a misspelt one may have meant. */
  words: ReadonlySet<string>;
}

const ANSWER_STEM = 0.5;
const ANSWER_CONCEPT = 0.3;
const TOPIC_SHARE = 0.5;

const compiled = new WeakMap<readonly Fact[], FactIndex>();

/** The index of these facts, made once a list. */
export function indexOf(facts: readonly Fact[]): FactIndex {
  let index = compiled.get(facts);
  if (!index) {
    index = buildIndex(facts);
    compiled.set(facts, index);
  }
  return index;
}

function buildIndex(facts: readonly Fact[]): FactIndex {
  const entries = facts.map(entryOf);
  const spread = new Map<string, { most: number; sum: number }>();
  for (const { profile } of entries) {
    for (const [feature, strength] of profile) {
      const { most, sum } = spread.get(feature) ?? { most: 0, sum: 0 };
      spread.set(feature, { most: Math.max(most, strength), sum: sum + strength });
    }
  }
  const own = facts.flatMap(({ ask, answer }) =>
    wordsOf([...ask, answer].join(' ')).map((word) => word.text),
  );
  return { entries, spread, words: new Set([...own, ...lexiconWords()]) };
}

/** A word of several concepts says less for each of them. */
const clarity = ({ concepts }: Term): number => concepts.length ** -0.35;

/** Lets a fact that speaks of some of a topic claim the rest of it, less strongly. */
function spreadTopics(profile: Map<string, number>): void {
  const direct = new Map(profile);
  for (const topic of TOPICS) {
    const claims = topic.map((concept) => direct.get(`@${concept}`) ?? 0).sort((a, b) => b - a);
    const strength = TOPIC_SHARE * (claims[0] ?? 0);
    if (strength < ANSWER_CONCEPT) continue;
    for (const concept of topic)
      profile.set(`@${concept}`, Math.max(profile.get(`@${concept}`) ?? 0, strength));
  }
}

/** What a question says, its slips of the keyboard undone. */
export function readQuestion(text: string, { words }: FactIndex): Term[] {
  return termsIn(corrected(wordsOf(text), words, PLAIN));
}

const PLAIN: ReadonlySet<string> = new Set([...EMPTY, ...INTERROGATIVE, ...CORRECT, ...VAGUE]);

function entryOf(fact: Fact): FactEntry {
  const asks = fact.ask.map(termsOf);
  const profile = new Map<string, number>();
  const claim = (feature: string, strength: number) =>
    profile.set(feature, 1 - (1 - (profile.get(feature) ?? 0)) * (1 - strength));
  for (const terms of [termsOf(fact.id.replaceAll('-', ' ')), ...asks]) {
    const total = terms.reduce((sum, term) => sum + term.weight, 0);
    for (const term of terms) {
      const share = Math.sqrt(term.weight / total) * 0.95;
      for (const feature of featuresOf(term))
        claim(feature, feature.startsWith('@') ? share * clarity(term) : share);
    }
  }
  for (const term of termsOf(`${fact.short ?? ''}. ${fact.answer}`)) {
    for (const feature of featuresOf(term)) {
      const strength = feature.startsWith('@') ? ANSWER_CONCEPT : ANSWER_STEM;
      profile.set(feature, Math.max(profile.get(feature) ?? 0, strength));
    }
  }
  spreadTopics(profile);
  return { fact, asks, profile };
}

export const featuresOf = ({ stem, concepts }: Term): string[] => [
  stem,
  ...concepts.filter((concept) => concept !== SMALL_TALK).map((concept) => `@${concept}`),
];

/** The concept that no fact is about. */
export const SMALL_TALK = 'small_talk';
