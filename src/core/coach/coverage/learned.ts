import { isFunctionStem } from '../../prose/function-words.ts';
import type { Statement } from '../reading.ts';

/**
 * What labelled answers taught about a scenario's points: which words speak for each. For a point the weights
 * are those of a logistic regression over the words of one statement and its neighbours; docs/coverage.md says
 * how they came about. A scenario without labelled answers has none.
 */
export interface Learned {
  /** How rare a stem is among the statements of the answers: ln((1 + statements) / (1 + statements with it)) + 1. */
  rarity: ReadonlyMap<string, number>;
  /**
   * From a stem, a pair of stems (`two label`) or a stem of a neighbouring statement (`~label`) to its weights.
   * Behind the points comes one column more, the topic: whether a statement belongs to an answer to this
   * scenario at all, and not to one of the pack's others.
   */
  weights: ReadonlyMap<string, readonly [column: number, weight: number][]>;
  /** For each column what a statement without a known word has, and what is added to the odds of the point. */
  offsets: readonly { statement: number; point: number }[];
}

/** The words of a statement as the model sees them, each once. */
export interface StatementWords {
  own: readonly string[];
  pairs: readonly string[];
  /** Content words of the statement before and of the one behind. */
  near: readonly string[];
}

/** What a neighbour's word counts against one of the statement's own. */
export const NEAR = 0.6;

/** Numbers say that there is one; which one is chance. */
const stemsOf = ({ tokens }: Statement): string[] =>
  tokens.map(({ stems }) => (/^\d/.test(stems[0]!) ? '#' : stems[0]!));

/** The words of every statement of an answer, in its order. */
export function statementWords(statements: readonly Statement[]): StatementWords[] {
  const stems = statements.map(stemsOf);
  const content = stems.map((own, at) =>
    statements[at]!.kind === 'heading' || statements[at]!.kind === 'code'
      ? []
      : own.filter((stem) => !isFunctionStem(stem)),
  );
  return stems.map((own, at) => ({
    own: [...new Set(own)],
    pairs: [...new Set(own.slice(1).map((stem, i) => `${own[i]} ${stem}`))],
    near: [...new Set([...(content[at - 1] ?? []), ...(content[at + 1] ?? [])])],
  }));
}

/** For each statement, how much its words speak for each point, and last for the topic, as log-odds. */
export function hear(words: readonly StatementWords[], learned: Learned): Float64Array[] {
  return words.map(({ own, pairs, near }) => {
    const sums = new Float64Array(learned.offsets.length);
    const add = (word: string) => {
      for (const [point, weight] of learned.weights.get(word) ?? []) sums[point]! += weight;
    };
    own.forEach(add);
    pairs.forEach(add);
    for (const word of near) add(`~${word}`);
    const length = lengthOf({ own, near }, learned.rarity);
    return sums.map((sum, point) => learned.offsets[point]!.statement + sum / length);
  });
}

/** The length of a statement as a vector of its known words, by which all its weights are divided; at least 1. */
export function lengthOf(
  { own, near }: Pick<StatementWords, 'own' | 'near'>,
  rarity: ReadonlyMap<string, number>,
): number {
  const square = (words: readonly string[], share: number) =>
    words.reduce((sum, word) => sum + (share * (rarity.get(word) ?? 0)) ** 2, 0);
  return Math.max(1, Math.sqrt(square(own, 1) + square(near, NEAR)));
}
