import type { FactIndex } from './index-facts.ts';
import type { Part } from './parts.ts';
import { type FactEntry, speaksOf } from './profile.ts';
import { readQuestion } from './question.ts';
import type { Term } from './terms.ts';

/** A question that was put before, and the fact that was told or offered; null when the scenario does not say. */
export interface Exchange {
  question: string;
  factId: string | null;
}

/** What was spoken of just before a question. */
export interface Context {
  fact: FactEntry;
  /** The words in which it was asked for, and which `it` or `they` now stand for. */
  subject: readonly Term[];
  /** It was a part of the same line. */
  inLine: boolean;
}

/** What an exchange leaves in mind; null when it came to nothing. */
export function contextOf({ question, factId }: Exchange, index: FactIndex): Context | null {
  const fact = index.entries.find((entry) => entry.fact.id === factId);
  if (!fact) return null;
  const { terms } = readQuestion(question, index);
  return { fact, subject: terms.filter((term) => term.content && speaksOf(fact, term)), inLine: false };
}

/** What a part leaves in mind for the next: `it` stays what it stood for. */
export function contextAfter(exchange: Exchange, before: Context | null, index: FactIndex): Context | null {
  const context = contextOf(exchange, index);
  if (!context) return null;
  const pointed = before !== null && before.subject.length > 0 && POINTING.has(leaningOf(exchange));
  return { ...context, subject: pointed ? before.subject : context.subject, inLine: true };
}

/** Whether a fact is about what was spoken of before. */
export const isAboutIt = ({ fact, subject }: Context, entry: FactEntry): boolean =>
  entry === fact || subject.some((term) => speaksOf(entry, term));

/** How a question leans on what was spoken of before. */
export type Leaning = 'names nothing' | 'points back' | 'may point back' | 'goes on' | 'stands alone';

const POINTING: ReadonlySet<Leaning> = new Set(['names nothing', 'points back', 'may point back']);

/** How a question begins, or ends, that goes on with the one before. */
const GOES_ON =
  /^(?:ok(?:ay)?,? )?(?:and|or|but|also|what about|how about|what of|then|plus|so|same for)\b|\b(?:too|as well|instead|either|exactly)\?$/i;
/** Words that stand for what was spoken of just before, and for nothing else. */
const POINTS_BACK =
  /\b(?:they|them|their|those|these)\b|\b(?:for|of|about|on|with|than|is|was|does|do|can|will|must|may|should) that\b|\b(?:that|those) of\b|\b(?:ones|(?:does|can|did) one)\b(?! of\b)|\bthat (?:takes?|is|happens?|costs?|means?|works?)\b/i;
/** It may be the thing spoken of, or the product. */
const MAY_POINT_BACK = /\b(?:it|its|itself|this)\b/i;
/** A question that names nothing of its own: `for how long`, `how many of them`. */
const BARE =
  /^(?:and |but |or )?(?:for |by |at |to |of )?(?:how (?:long|much|many|often|big|large|small|frequently)|(?:what|which) (?:share|fraction|percentage|one)s?)(?: of (?:them|those|these|it|that))?\?$/i;
/** The same where it ends a sentence: `can people object, and how fast`. */
const BARE_END = /^how (?:fast|quickly|soon)\?$/i;

export function leaningOf({ question, joint = null }: Pick<Part, 'question'> & Partial<Part>): Leaning {
  if (BARE.test(question)) return 'names nothing';
  if (POINTS_BACK.test(question) || (joint !== null && BARE_END.test(question))) return 'points back';
  if (MAY_POINT_BACK.test(question)) return 'may point back';
  return GOES_ON.test(question) ? 'goes on' : 'stands alone';
}
