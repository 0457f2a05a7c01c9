import type { Fact } from '../../scenario/schema.ts';
import { isAside } from './aside.ts';
import { followsUp } from './follow-up.ts';
import { type FactIndex, indexOf, readQuestion } from './index-facts.ts';
import { OFFERED, TOLD } from './levels.ts';
import { LEAD, type Match, pointer, rank, speaksOfStrangers } from './score.ts';
import { partsOf, questionsIn, withoutBareTail } from './split.ts';
import type { Term } from './terms.ts';

/** What the interviewer says to one question. */
export interface Reply {
  question: string;
  /** The fact told or offered; null when the scenario does not say. */
  factId: string | null;
  /** The match is weak and `answer` says so: "If you mean ...: ...". */
  unsure: boolean;
  answer: string;
}

export const NOT_SPECIFIED = 'Not specified: state an assumption.';

/** A fact to which one word points as surely as this is offered from the lower score on. */
const POINTED = 0.4;
const OFFERED_POINTED = 0.25;

/**
 * Answers the questions in a line from the scenario's facts, one reply each. A strong match is told, a
 * weak one offered under its topic's name, anything else is not specified. Deterministic; thresholds were
 * fitted on half of the questions in tests/fixtures/questions-1.
 *
 * @param earlier ids of facts told before, oldest first, so that "and at peak?" finds its subject
 */
export function answerQuestions(line: string, facts: readonly Fact[], earlier: readonly string[]): Reply[] {
  const index = indexOf(facts);
  const told = [...earlier];
  return questionsIn(line).flatMap((question) => {
    const replies = answerOne(question, index, told);
    for (const { factId } of replies) if (factId !== null) told.push(factId);
    return replies;
  });
}

/**
 * One reply, or several when the question joins several and each is told something else. A part may point
 * back at the one before it: `can users appeal, and what is the SLA for that?` is one question.
 */
function answerOne(question: string, index: FactIndex, earlier: readonly string[]): Reply[] {
  if (exactly(question, index)) return [reply(question, index, earlier)];
  const asked = withoutBareTail(question);
  if (asked !== question) {
    const replies = answerOne(asked, index, earlier);
    return replies.length === 1 ? [{ ...replies[0]!, question }] : replies;
  }
  for (const parts of partsOf(question)) {
    const replies = inTurn(parts, index);
    const ids = new Set(replies.map((part) => part.factId));
    if (!replies.every((part) => part.factId !== null && !part.unsure)) continue;
    if (ids.size === parts.length) return replies;
    if (ids.size === 1) return [{ ...replies[0]!, question }];
  }
  return [reply(question, index, earlier)];
}

/** The replies to the parts of a question, each with the one before it in mind. */
function inTurn(parts: readonly string[], index: FactIndex): Reply[] {
  const replies: Reply[] = [];
  for (const part of parts) {
    const before = replies.at(-1)?.factId;
    replies.push(reply(part, index, before ? [before] : []));
  }
  return replies;
}

function reply(question: string, index: FactIndex, earlier: readonly string[]): Reply {
  const best = bestMatch(question, index, earlier);
  if (best === null) return { question, factId: null, unsure: false, answer: NOT_SPECIFIED };
  const { id, answer } = best.entry.fact;
  if (best.sure) return { question, factId: id, unsure: false, answer };
  return { question, factId: id, unsure: true, answer: `If you mean ${id.replaceAll('-', ' ')}: ${answer}` };
}

function bestMatch(
  question: string,
  index: FactIndex,
  earlier: readonly string[],
): (Match & { sure: boolean }) | null {
  const phrased = exactly(question, index);
  if (phrased) return { entry: phrased, score: 1, sure: true };
  if (isAside(question)) return null;
  const terms = readQuestion(question, index);
  const ranked = followsUp(question, terms, rank(terms, index), index, earlier);
  const [first, second] = ranked;
  if (!first || first.score < offerFrom(terms, first, index)) return null;
  const sure = first.score >= TOLD && first.score - (second?.score ?? 0) >= LEAD;
  return { ...first, sure: sure && !speaksOfStrangers(terms, index) };
}

const offerFrom = (terms: readonly Term[], { entry }: Match, index: FactIndex): number =>
  pointer(terms, entry, index) >= POINTED ? OFFERED_POINTED : OFFERED;

/** The fact of which this is a phrasing, word for word. */
const exactly = (question: string, { entries }: FactIndex): Match['entry'] | undefined =>
  entries.find(({ fact }) => fact.ask.some((ask) => bare(ask) === bare(question)));

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
