import type { Fact } from '../../scenario/schema.ts';
import { type Context, contextAfter, contextOf, type Exchange } from './context.ts';
import { judge } from './evidence.ts';
import { type FactIndex, indexOf } from './index-facts.ts';
import { bare, type Part, partsOf, topicsIn } from './parts.ts';
import type { FactEntry } from './profile.ts';

/** What the interviewer says to one question. */
export interface Reply {
  question: string;
  /** The fact told or offered; null when the scenario does not say. */
  factId: string | null;
  /** The match is weak and `answer` says so: "If you mean ...". */
  unsure: boolean;
  answer: string;
}

export const NOT_SPECIFIED = 'Not specified: state an assumption.';

/** So many parts of a line are answered. */
const MOST = 30;
/** What a reply quotes of the parts behind them, in UTF-16 units. */
const QUOTED = 200;

/**
 * Answers the questions in a line from the scenario's facts, each by itself: a strong match is told, a
 * weak one offered under its topic's name, anything else is not specified. Deterministic, in time linear
 * in the line's length.
 *
 * @param earlier what was asked before, oldest first, so that "and at peak?" finds its subject
 */
export function answerQuestions(line: string, facts: readonly Fact[], earlier: readonly Exchange[]): Reply[] {
  const index = indexOf(facts);
  const phrased = index.phrasings.get(bare(line));
  if (phrased) return [told(line.trim(), phrased)];
  const parts = partsOf(line);
  const before = earlier.at(-1);
  let context = before ? contextOf(likelier(before, earlier), index) : null;
  const replies: Reply[] = [];
  for (const part of parts.slice(0, MOST)) {
    const here = answerPart(part, index, context);
    context = contextAfter(likelier(here.at(-1)!, here), context, index);
    const same = here.length === 1 ? sameAgain(replies.at(-1), part.joint, here[0]!) : null;
    if (same) replies[replies.length - 1] = same;
    else replies.push(...here);
  }
  return parts.length > MOST ? [...replies, leftOut(parts.slice(MOST))] : replies;
}

/** Of two facts offered to one question the first is the likelier. */
const likelier = <T extends Exchange>(last: T, replies: readonly T[]): T =>
  replies.find(({ question }) => question === last.question)!;

/** One reply, two where either may be meant, or one for each topic when a part lists several and each is told something else. */
function answerPart(part: Part, index: FactIndex, context: Context | null): Reply[] {
  const whole = answers(part, index, context);
  const topics = index.phrasings.has(bare(part.question)) ? [] : topicsIn(part.question);
  if (topics.length === 0) return whole;
  const replies = topics.map((question) => answers({ question, joint: null }, index, null)[0]!);
  if (replies.some(({ factId, unsure }) => factId === null || unsure)) return whole;
  const ids = new Set(replies.map(({ factId }) => factId));
  if (ids.size === 1) return [{ ...replies[0]!, question: part.question }];
  return ids.size === topics.length ? replies : whole;
}

function answers(part: Part, index: FactIndex, context: Context | null): Reply[] {
  const { question } = part;
  const phrased = index.phrasings.get(bare(question));
  if (phrased) return [told(question, phrased)];
  const verdict = judge(part, index, context);
  if (verdict === null) return [{ question, factId: null, unsure: false, answer: NOT_SPECIFIED }];
  const { entry, sure, rival } = verdict;
  if (sure) return [told(question, entry)];
  return [entry, ...(rival ? [rival] : [])].map((fact) => offered(question, fact));
}

const told = (question: string, { fact }: FactEntry): Reply => ({
  question,
  factId: fact.id,
  unsure: false,
  answer: fact.answer,
});

const offered = (question: string, { fact }: FactEntry): Reply => ({
  question,
  factId: fact.id,
  unsure: true,
  answer: `If you mean ${fact.id.replaceAll('-', ' ')}: ${fact.answer}`,
});

/** One reply to two parts of a sentence that are answered by the same: nobody says it twice in one breath. */
function sameAgain(before: Reply | undefined, joint: string | null, reply: Reply): Reply | null {
  if (!before || joint === null || before.factId === null || before.answer !== reply.answer) return null;
  return { ...before, question: before.question.slice(0, -1) + joint + reply.question };
}

function leftOut(parts: readonly Part[]): Reply {
  const text = parts.map(({ question }) => question).join(' ');
  return {
    question: text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text,
    factId: null,
    unsure: false,
    answer: `Not specified: ${MOST} questions are as many as I can keep in mind; please ask the rest again.`,
  };
}
