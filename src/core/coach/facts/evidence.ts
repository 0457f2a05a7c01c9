import { isAside } from './aside.ts';
import type { Context } from './context.ts';
import type { FactIndex } from './index-facts.ts';
import type { Part } from './parts.ts';
import { type FactEntry, featuresOf, SMALL_TALK, speaksOf } from './profile.ts';
import { type Question, readQuestion } from './question.ts';
import { type Reading, readInContext } from './reading.ts';
import { OFFERED } from './score.ts';
import type { Term } from './terms.ts';

/** The fact that answers a question, and whether it may be told or only offered. */
export interface Verdict {
  entry: FactEntry;
  sure: boolean;
  /** Another fact that may be meant as well, when it is not sure. */
  rival: FactEntry | null;
}

/** From this score on a fact is told, if it leads the second by so much; below, it is offered. */
const TOLD = 0.6;
const LEAD = 0.18;
/** A fact to which one word points as surely as this is offered from the lower score on. */
const POINTED = 0.45;
const OFFERED_POINTED = 0.3;
/** A second fact is offered with the first when it scores at least this, and this share of what the first does. */
const RIVAL = 0.4;
const RIVALS = 0.7;
/** What one word alone must score, and what three or more. */
const OFFERED_ALONE = 0.4;
const OFFERED_OFTEN = 0.25;
/** From so many words on a question that says one thing, and not by name, may be about anything. */
const LONG = 10;
/** In so many words a question may be about the one thing that it says. */
const BRIEF = 4;
/** The same where it asks for that thing by name. */
const NAMED = 6;

/**
 * Finds the fact that answers a question. Thin evidence is offered and never told, and what has no words
 * of the fact's own is declined.
 */
export function judge(part: Part, index: FactIndex, context: Context | null): Verdict | null {
  const question = readQuestion(part.question, index);
  if (isAside(question.words)) return null;
  const reading = readInContext(part, question, index, context);
  const [best] = reading.ranked;
  if (!best || !isOffered(question, reading, index)) return null;
  const sure = isTold(question, reading, index);
  return { entry: best.entry, sure, rival: sure ? null : rivalOf(question, reading) };
}

/** The second best fact, if it is nearly as likely and speaks of something that was asked. */
function rivalOf({ terms }: Question, { ranked, held }: Reading): FactEntry | null {
  const [best, second] = ranked;
  if (!best || !second || best.entry === held) return null;
  if (second.score < Math.max(RIVAL, RIVALS * best.score)) return null;
  return contentOf(terms).some((term) => speaksOf(second.entry, term)) ? second.entry : null;
}

const contentOf = (terms: readonly Term[]): Term[] => terms.filter((term) => term.content);

function isOffered({ words, terms, focus }: Question, { ranked, held }: Reading, index: FactIndex): boolean {
  const { entry, score } = ranked[0]!;
  if (entry === held) return true;
  const content = contentOf(terms);
  if (content.length === 1 && focus.length === 0 && words.length >= LONG) return false;
  const unheardOf = focus.length > 0 && focus.every((term) => term.content && !isSpokenOf(term, index));
  const own = content.length === 0 || content.some((term) => speaksOf(entry, term));
  const least = leastOffered(terms, entry, index);
  return score >= least && own && !unheardOf && !terms.some((term) => isOutside(term, index));
}

/** What a fact must score to be offered: less, the more words of the question it speaks of. */
function leastOffered(terms: readonly Term[], entry: FactEntry, index: FactIndex): number {
  const places = new Set(terms.filter((term) => carries(term) && speaksOf(entry, term)).map(({ at }) => at));
  if (places.size < 2) return OFFERED_ALONE;
  if (places.size > 2) return OFFERED_OFTEN;
  return pointer(terms, entry, index) >= POINTED ? OFFERED_POINTED : OFFERED;
}

function isTold(question: Question, { ranked, held, tellable }: Reading, index: FactIndex): boolean {
  const { entry, score } = ranked[0]!;
  const lead = score - (ranked[1]?.score ?? 0);
  const content = contentOf(question.terms);
  if (content.length === 0 && entry === held) return tellable(entry);
  const fits = score >= TOLD && lead >= LEAD && tellable(entry);
  return fits && !isThin(question, entry) && !content.some((term) => isStrange(term, index));
}

/** Whether a question says too little, or too much that the fact does not speak of, to be sure of it. */
function isThin({ words, terms, focus }: Question, entry: FactEntry): boolean {
  const content = contentOf(terms);
  const things = new Set(content.map((term) => (term.phrased ? term.concepts : term)));
  const passing = things.size === 1 && words.length > (focus.length === 0 ? BRIEF : NAMED);
  const foreign = content.filter((term) => !speaksOf(entry, term));
  const named = focus.at(-1);
  return (
    passing ||
    !terms.some(carries) ||
    foreign.length > content.length / 3 ||
    (named !== undefined && !speaksOf(entry, named))
  );
}

/** Whether a term says something, be it by a phrase of empty words: `how long`, but not `who`. */
const carries = ({ weight }: Term): boolean => weight > 0.5;

/**
 * How surely one word of the question points to this fact and to no other, 0 to 1: for questions that say
 * one thing plainly among words that nobody foresaw. Nothing does in a question about something else.
 */
function pointer(terms: readonly Term[], { profile }: FactEntry, { spread }: FactIndex): number {
  if (terms.some((term) => term.concepts.includes(SMALL_TALK))) return 0;
  const features = terms.filter(carries).flatMap(featuresOf);
  return Math.max(
    0,
    ...features.map((feature) => {
      const claim = profile.get(feature) ?? 0;
      return claim === 0 ? 0 : claim ** 2 / spread.get(feature)!.sum;
    }),
  );
}

const isSpokenOf = (term: Term, { entries }: FactIndex): boolean =>
  entries.some((entry) => speaksOf(entry, term));

/** Something that belongs to no design problem, unless a fact is about it. */
const isOutside = ({ concepts, stem }: Term, { spread }: FactIndex): boolean =>
  concepts.includes(SMALL_TALK) && (spread.get(stem)?.most ?? 0) <= 0.5;

/**
 * A thing of the trade of which no fact speaks: what the rest of the question finds may be something else.
 * A part of a phrase counts as the phrase.
 */
function isStrange({ concepts, stem, phrased }: Term, { spread }: FactIndex): boolean {
  return (
    concepts.length > 0 &&
    (phrased || !spread.has(stem)) &&
    !concepts.some((concept) => spread.has(`@${concept}`))
  );
}
