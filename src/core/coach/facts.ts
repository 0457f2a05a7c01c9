import type { Fact } from '../scenario/schema.ts';

/** What the interviewer says to one question. */
export interface Reply {
  question: string;
  /** The fact told; null when the scenario does not say. */
  factId: string | null;
  /** The match is weak and `answer` says so: "If you mean ...: ...". */
  unsure: boolean;
  answer: string;
}

export const NOT_SPECIFIED = 'Not specified: state an assumption.';

/**
 * Answers the questions in a line from the scenario's facts, one reply each.
 *
 * @param earlier ids of facts told before, oldest first, so that "and at peak?" finds its subject
 */
export function answerQuestions(line: string, facts: readonly Fact[], _earlier: readonly string[]): Reply[] {
  return line
    .split('?')
    .map((part) => part.replace(/^[\s>*-]+/, '').trim())
    .filter((part) => part.length > 0)
    .map((part) => reply(`${part}?`, facts));
}

function reply(question: string, facts: readonly Fact[]): Reply {
  const words = wordsOf(question);
  const scored = facts
    .map((fact) => ({ fact, score: Math.max(...fact.ask.map((ask) => overlap(words, wordsOf(ask)))) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best || best.score < 0.4) return { question, factId: null, unsure: false, answer: NOT_SPECIFIED };
  return { question, factId: best.fact.id, unsure: false, answer: best.fact.answer };
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []);

const overlap = (a: Set<string>, b: Set<string>): number =>
  [...a].filter((word) => b.has(word)).length / Math.max(1, Math.min(a.size, b.size));
