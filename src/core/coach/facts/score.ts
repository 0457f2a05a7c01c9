import type { FactIndex } from './index-facts.ts';
import { type FactEntry, featuresOf, isConcept, SMALL_TALK } from './profile.ts';
import type { Term } from './terms.ts';

export interface Match {
  entry: FactEntry;
  /** 0 to 1: how much of the question the fact takes up, and how near its nearest phrasing comes. */
  score: number;
}

/** Below this score the scenario does not say. */
export const OFFERED = 0.4;

/** What a word that the file and the lexicon do not know weighs. */
const STRANGER = 1.2;
/** What a word that belongs to no design problem weighs. */
const ASIDE = 1.8;
/** What a word counts that is shared only as a part of a phrase with a meaning of its own. */
const PHRASED = 0.6;

/** All facts with their scores for a question, the best first. */
export function rank(terms: readonly Term[], index: FactIndex): Match[] {
  const weighed = weigh(terms, index);
  return index.entries
    .map((entry) => ({
      entry,
      score: 0.65 * explained(weighed, entry, index) + 0.35 * nearest(weighed, entry, index),
    }))
    .sort((a, b) => b.score - a.score);
}

/** The terms, each with its weight multiplied by how much it says among these facts. */
const weigh = (terms: readonly Term[], index: FactIndex): Term[] =>
  terms.map((term) => ({ ...term, weight: term.weight * informative(term, index) }));

/** A phrasing weighed; every question meets all of them, so each is weighed once. */
function weighedAsk(ask: readonly Term[], index: FactIndex): readonly Term[] {
  let weighed = index.weighed.get(ask);
  if (!weighed) {
    weighed = weigh(ask, index);
    index.weighed.set(ask, weighed);
  }
  return weighed;
}

/** Words that few facts claim say more: inverse document frequency over the facts, 0 to 1. */
function informative(term: Term, { spread, entries }: FactIndex): number {
  const known = featuresOf(term).flatMap((feature) => spread.get(feature) ?? []);
  if (term.concepts.includes(SMALL_TALK) && !known.some(({ most }) => most > 0.5)) return ASIDE;
  if (known.length === 0) return STRANGER;
  const count = entries.length;
  return Math.max(...known.map(({ most, sum }) => Math.log(1 + count / (sum / most)) / Math.log(1 + count)));
}

/** The share of the question's meaning that the fact lays claim to. */
function explained(terms: readonly Term[], { profile }: FactEntry, { spread }: FactIndex): number {
  let sum = 0;
  let total = 0;
  for (const term of terms) {
    total += term.weight;
    sum +=
      term.weight *
      Math.max(
        ...featuresOf(term).map((feature) => {
          const claim = profile.get(feature);
          if (claim === undefined) return 0;
          return claim * Math.sqrt(claim / spread.get(feature)!.most) * trust(feature, term);
        }),
      );
  }
  return total === 0 ? 0 : sum / total;
}

/** A shared word tells a little more than a shared concept, but not where it is a part of a phrase. */
function trust(feature: string, { phrased }: Term): number {
  if (isConcept(feature)) return 0.95;
  return phrased ? PHRASED : 1;
}

/** The likeness, 0 to 1, of the nearest phrasing. */
const nearest = (terms: readonly Term[], { asks }: FactEntry, index: FactIndex): number =>
  Math.max(0, ...asks.map((ask) => likeness(terms, ask, index)));

function likeness(terms: readonly Term[], ask: readonly Term[], index: FactIndex): number {
  const other = weighedAsk(ask, index);
  const covered = (from: readonly Term[], to: readonly Term[]) =>
    from.reduce((sum, term) => sum + term.weight * Math.max(0, ...to.map((t) => meet(term, t))), 0);
  const total = [...terms, ...other].reduce((sum, term) => sum + term.weight, 0);
  return total === 0 ? 0 : (covered(terms, other) + covered(other, terms)) / total;
}

/** How alike two terms are, 0 to 1. */
function meet(a: Term, b: Term): number {
  const related = a.concepts.some((concept) => b.concepts.includes(concept));
  if (a.stem === b.stem) return related || (!a.phrased && !b.phrased) ? 1 : PHRASED;
  return related ? 0.8 : 0;
}
