import { type Context, isAboutIt, type Leaning, leaningOf } from './context.ts';
import type { FactIndex } from './index-facts.ts';
import type { Part } from './parts.ts';
import { claimOf, type FactEntry, featuresOf, speaksOf } from './profile.ts';
import type { Question } from './question.ts';
import { type Match, OFFERED, rank } from './score.ts';
import type { Term } from './terms.ts';

/** How the facts fit a question, with what was spoken of before in mind. */
export interface Reading {
  /** All facts, the best first. */
  ranked: readonly Match[];
  /** The fact that it leans on, whatever its own words say; null when they must speak for themselves. */
  held: FactEntry | null;
  /** Whether a fact may be told if it fits well enough; else it is a guess in any case. */
  tellable(entry: FactEntry): boolean;
}

/** What leaning on it adds for the fact spoken of last. */
const NEARNESS = 0.2;
/** What the subject of the question before weighs in one that leans on it. */
const SUBJECT = 0.5;
/** Who says more than this names a subject anew. */
const MOST_NEAR = 3;
/** What the fact of the clause before must score, as a share of the best, to be what is meant. */
const RIVAL = 0.6;
/** What the fact spoken of last must claim of a word, as a share of the strongest claim. */
const NEAR_CLAIM = 0.6;

/** Reads a question by itself, or together with what `it`, `they` or `and ...` refer to. */
export function readInContext(
  part: Part,
  question: Question,
  index: FactIndex,
  context: Context | null,
): Reading {
  const { terms } = question;
  const leaning = leaningHere(part, question);
  const refers = leaning === 'names nothing' || leaning === 'points back';
  if (context === null) return { ranked: rank(terms, index), held: null, tellable: () => !refers };
  if (leaning === 'stands alone') return readAlone(part, terms, index, context);
  if (!terms.some((term) => term.content)) return readEmpty(leaning, terms, context);
  return refers ? readPointing(terms, index, context) : readLoose(leaning, terms, index, context);
}

/** A clause that nearly fits the fact before it in its sentence may be about that: another is then a guess. */
function readAlone({ joint }: Part, terms: readonly Term[], index: FactIndex, { fact }: Context): Reading {
  const ranked = rank(terms, index);
  const same = ranked.find(({ entry }) => entry === fact)!;
  const rivals = joint !== null && same.score > RIVAL * ranked[0]!.score;
  return { ranked, held: null, tellable: (entry) => entry === fact || !rivals };
}

/** `It` beside a thing named is the product; a part of a sentence that names nothing goes on with it. */
function leaningHere(part: Part, { terms, focus }: Question): Leaning {
  const leaning = leaningOf(part);
  if (leaning === 'may point back' && focus.some((term) => term.content)) return 'stands alone';
  const empty = part.joint !== null && !terms.some((term) => term.content);
  return leaning === 'stands alone' && empty ? 'goes on' : leaning;
}

/** A question without a word of its own is about the same fact; told when that speaks of who, when or where. */
function readEmpty(leaning: Leaning, terms: readonly Term[], { fact }: Context): Reading {
  const told = terms.length > 0 && terms.every((term) => speaksOf(fact, term));
  return {
    ranked: [{ entry: fact, score: 1 }],
    held: fact,
    tellable: () => told || leaning === 'names nothing',
  };
}

/** What `they` stands for is the subject. A fact that by itself fits better is a guess, if it speaks of them at all. */
function readPointing(terms: readonly Term[], index: FactIndex, context: Context): Reading {
  const { fact } = context;
  const alone = rank(terms, index);
  const together = rankTogether(terms, index, context)
    .map((match) => (match.entry === fact ? { ...match, score: Math.max(match.score, OFFERED) } : match))
    .sort((a, b) => b.score - a.score);
  return alone[0]!.score >= together[0]!.score && isAboutIt(context, alone[0]!.entry)
    ? { ranked: alone, held: null, tellable: (entry) => entry === fact }
    : { ranked: together, held: fact, tellable: (entry) => isAboutIt(context, entry) };
}

/** `It` and `and ...` may refer to the subject or not: whichever fits better. */
function readLoose(leaning: Leaning, terms: readonly Term[], index: FactIndex, context: Context): Reading {
  const alone = rank(terms, index);
  const together = rankTogether(terms, index, context);
  const thin =
    leaning === 'may point back' && context.inLine && terms.filter((term) => term.content).length === 1;
  const apart = alone[0]!.score >= together[0]!.score;
  return {
    ranked: apart ? alone : together,
    held: null,
    tellable: (entry) => (apart && !thin) || (thin ? entry === context.fact : isAboutIt(context, entry)),
  };
}

/** The facts ranked for a question and its subject, with an advantage for the one spoken of last. */
function rankTogether(terms: readonly Term[], index: FactIndex, context: Context): Match[] {
  const subject = context.subject.map((term) => ({ ...term, weight: term.weight * SUBJECT }));
  const nearness = isNear(terms, context, index) ? NEARNESS : 0;
  return rank([...terms, ...subject], index)
    .map(({ entry, score }) => ({ entry, score: entry === context.fact ? score + nearness : score }))
    .sort((a, b) => b.score - a.score);
}

/** Whether the fact spoken of last speaks of all that is asked now, as far as any fact does. */
function isNear(terms: readonly Term[], { fact }: Context, { spread, entries }: FactIndex): boolean {
  const content = terms.filter((term) => term.content);
  const known = content.filter((term) => featuresOf(term).some((feature) => spread.has(feature)));
  if (known.length === 0 || content.length > MOST_NEAR) return false;
  return known.every((term) => {
    const most = Math.max(...entries.map((entry) => claimOf(term, entry)));
    return speaksOf(fact, term) && claimOf(term, fact) > NEAR_CLAIM * most;
  });
}
