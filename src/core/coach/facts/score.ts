import { type FactEntry, type FactIndex, featuresOf, SMALL_TALK } from './index-facts.ts';
import { FRAME } from './levels.ts';
import type { Term } from './terms.ts';

export interface Match {
  entry: FactEntry;
  /** 0 to 1: how much of the question the fact takes up, and how near its nearest phrasing comes. */
  score: number;
}

/** With a smaller lead over the second a match is a guess. */
export const LEAD = 0.07;

/** What a word that the file and the lexicon do not know weighs. */
const STRANGER = 1.2;
/** What a word that belongs to no design problem weighs. */
const ASIDE = 1.8;
/** What a word counts that is shared only as a part of a phrase with a meaning of its own. */
const PHRASED = 0.6;

/** A term whose weight counts in how much it says among these facts. */
type Weighed = Term;

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

/**
 * How surely one word of the question points to this fact and to no other, 0 to 1: for questions that say
 * one thing plainly among words that nobody foresaw. Nothing does in a question about something else.
 */
export function pointer(terms: readonly Term[], { profile }: FactEntry, { spread }: FactIndex): number {
  if (terms.some((term) => term.concepts.includes(SMALL_TALK))) return 0;
  const features = terms.filter((term) => term.weight > 0.5).flatMap(featuresOf);
  return Math.max(
    0,
    ...features.map((feature) => {
      const own = profile.get(feature) ?? 0;
      return own === 0 ? 0 : (own * own) / spread.get(feature)!.sum;
    }),
  );
}

const weigh = (terms: readonly Term[], index: FactIndex): Weighed[] =>
  terms.map((term) => ({ ...term, weight: term.weight * informative(term, index) }));

const weighedAsks = new WeakMap<readonly Term[], Weighed[]>();

/** A phrasing weighed; every question meets all of them, so each is weighed once. */
function weighedAsk(ask: readonly Term[], index: FactIndex): Weighed[] {
  let weighed = weighedAsks.get(ask);
  if (!weighed) {
    weighed = weigh(ask, index);
    weighedAsks.set(ask, weighed);
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

/**
 * Whether a question names a thing of the trade of which no fact speaks, or something from outside of it:
 * what the rest of its words find may then be something else.
 */
export const speaksOfStrangers = (terms: readonly Term[], index: FactIndex): boolean =>
  terms.some((term) => term.weight > FRAME && (isStranger(term, index) || isAside(term, index)));

/** A word of the lexicon that no fact claims; a part of a phrase counts as the phrase. */
const isStranger = ({ concepts, stem, phrased }: Term, { spread }: FactIndex): boolean =>
  concepts.length > 0 &&
  (phrased || !spread.has(stem)) &&
  !concepts.some((concept) => spread.has(`@${concept}`));

const isAside = ({ concepts, stem }: Term, { spread }: FactIndex): boolean =>
  concepts.includes(SMALL_TALK) && (spread.get(stem)?.most ?? 0) <= 0.5;

/** The share of the question's meaning that the fact lays claim to. */
function explained(terms: readonly Weighed[], { profile }: FactEntry, { spread }: FactIndex): number {
  let sum = 0;
  let total = 0;
  for (const term of terms) {
    total += term.weight;
    sum +=
      term.weight *
      Math.max(
        ...featuresOf(term).map((feature) => {
          const own = profile.get(feature);
          if (own === undefined) return 0;
          return own * Math.sqrt(own / spread.get(feature)!.most) * trust(feature, term);
        }),
      );
  }
  return total === 0 ? 0 : sum / total;
}

/** A shared word tells a little more than a shared concept, but not where it is a part of a phrase. */
function trust(feature: string, { phrased }: Term): number {
  if (feature.startsWith('@')) return 0.95;
  return phrased ? PHRASED : 1;
}

/** How alike two terms are, 0 to 1. */
function meet(a: Term, b: Term): number {
  const related = a.concepts.some((concept) => b.concepts.includes(concept));
  if (a.stem === b.stem) return related || (!a.phrased && !b.phrased) ? 1 : PHRASED;
  return related ? 0.8 : 0;
}

/** The likeness, 0 to 1, of the nearest phrasing. */
const nearest = (terms: readonly Weighed[], { asks }: FactEntry, index: FactIndex): number =>
  Math.max(0, ...asks.map((ask) => likeness(terms, ask, index)));

function likeness(terms: readonly Weighed[], ask: readonly Term[], index: FactIndex): number {
  const other = weighedAsk(ask, index);
  const covered = (from: readonly Weighed[], to: readonly Term[]) =>
    from.reduce((sum, term) => sum + term.weight * Math.max(0, ...to.map((t) => meet(term, t))), 0);
  const total = [...terms, ...other].reduce((sum, term) => sum + term.weight, 0);
  return total === 0 ? 0 : (covered(terms, other) + covered(other, terms)) / total;
}
