import type { Fact } from '../../scenario/schema.ts';
import { type Term, termsOf } from './terms.ts';
import { wordsOf } from './tokens.ts';
import { TOPICS } from './vocabulary.ts';

/** A fact made ready for matching. */
export interface FactEntry {
  fact: Fact;
  /** The terms of each phrasing. */
  asks: readonly (readonly Term[])[];
  /** How strongly a feature (a stem, or a concept as `@name`) belongs to this fact by its own words, 0 to 1. */
  own: ReadonlyMap<string, number>;
  /** The same with what it claims only as the likeliest fact of a topic. */
  profile: ReadonlyMap<string, number>;
  /** Every word of its phrasings and its answer. */
  words: readonly string[];
}

/** The concept that no fact is about. */
export const SMALL_TALK = 'small_talk';

/** What a word or a concept of the answer, rather than of a phrasing, is worth. */
const ANSWER_STEM = 0.5;
const ANSWER_CONCEPT = 0.4;
const TOPIC_SHARE = 0.6;

const read = new WeakMap<Fact, FactEntry>();

/** A fact read for matching, once. */
export function profiled(fact: Fact): FactEntry {
  let entry = read.get(fact);
  if (!entry) {
    entry = readFact(fact);
    read.set(fact, entry);
  }
  return entry;
}

function readFact(fact: Fact): FactEntry {
  const asks = fact.ask.map(termsOf);
  const own = new Map<string, number>();
  for (const terms of [termsOf(fact.id.replaceAll('-', ' ')), ...asks]) {
    const total = terms.reduce((sum, term) => sum + term.weight, 0);
    for (const term of terms) {
      const share = Math.sqrt(term.weight / total) * 0.95;
      for (const feature of featuresOf(term)) {
        const strength = isConcept(feature) ? share * clarity(term) : share;
        own.set(feature, 1 - (1 - (own.get(feature) ?? 0)) * (1 - strength));
      }
    }
  }
  for (const feature of termsOf(`${fact.short ?? ''}. ${fact.answer}`).flatMap(featuresOf))
    own.set(feature, Math.max(own.get(feature) ?? 0, isConcept(feature) ? ANSWER_CONCEPT : ANSWER_STEM));
  const words = wordsOf([...fact.ask, fact.answer].join(' ')).map(({ text }) => text);
  return { fact, asks, own, profile: withTopics(own), words };
}

/** A word of several concepts says less for each of them. */
const clarity = ({ concepts }: Term): number => concepts.length ** -0.35;

/** Lets a fact that speaks of some of a topic claim the rest of it, less strongly. */
function withTopics(own: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const profile = new Map(own);
  for (const topic of TOPICS) {
    const most = Math.max(...topic.map((concept) => own.get(`@${concept}`) ?? 0));
    const strength = TOPIC_SHARE * most;
    if (strength < ANSWER_CONCEPT) continue;
    for (const concept of topic)
      profile.set(`@${concept}`, Math.max(profile.get(`@${concept}`) ?? 0, strength));
  }
  return profile;
}

export const isConcept = (feature: string): boolean => feature.startsWith('@');

/** What a term may be found by: its stem, and its concepts. */
export const featuresOf = ({ stem, concepts }: Term): string[] => [
  stem,
  ...concepts.filter((concept) => concept !== SMALL_TALK).map((concept) => `@${concept}`),
];

/** How strongly a fact speaks of what a term stands for, 0 to 1; of a phrase (`how many users`) the whole counts. */
export const claimOf = (term: Term, { own }: FactEntry): number =>
  Math.max(
    0,
    ...featuresOf(term)
      .filter((feature) => !term.phrased || isConcept(feature))
      .map((feature) => own.get(feature) ?? 0),
  );

/** Whether a fact speaks of it, and does not just mention it in passing. */
export const speaksOf = (entry: FactEntry, term: Term): boolean => claimOf(term, entry) > ANSWER_CONCEPT;
