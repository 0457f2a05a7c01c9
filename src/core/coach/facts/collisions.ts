import type { Fact } from '../../scenario/schema.ts';
import { indexOf, readQuestion } from './index-facts.ts';
import { rank } from './score.ts';

/** A phrasing that does not lead to its own fact. */
export interface FactCollision {
  factId: string;
  /** The phrasing in question. */
  ask: string;
  /** The fact that it leads to instead. */
  instead: string;
  /** The other fact has the very same phrasing, so that one of the two is never found by it. */
  same: boolean;
}

/**
 * Phrasings that another fact answers first: the same words under two facts, or words that fit the other
 * fact at least as well. For the author's check.
 */
export function factCollisions(facts: readonly Fact[]): FactCollision[] {
  const index = indexOf(facts);
  const owners = new Map<string, string>();
  const collisions: FactCollision[] = [];
  for (const { id, ask: phrasings } of facts) {
    for (const ask of phrasings) {
      const words = ask
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const owner = owners.get(words);
      if (owner === undefined) owners.set(words, id);
      else if (owner !== id) {
        collisions.push({ factId: id, ask, instead: owner, same: true });
        continue;
      }
      const first = rank(readQuestion(ask, index), index)[0];
      const instead = first?.entry.fact.id;
      if (instead !== undefined && instead !== id) collisions.push({ factId: id, ask, instead, same: false });
    }
  }
  return collisions;
}

/** Facts that none of their own phrasings finds: a candidate can hardly learn them. */
export function unreachableFacts(facts: readonly Fact[]): string[] {
  const collisions = factCollisions(facts);
  return facts
    .filter((fact) => fact.ask.every((ask) => collisions.some((c) => c.factId === fact.id && c.ask === ask)))
    .map((fact) => fact.id);
}
