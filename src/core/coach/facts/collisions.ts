import type { Fact } from '../../scenario/schema.ts';
import { type FactIndex, indexOf, readQuestion } from './index-facts.ts';
import { LEAD, rank } from './score.ts';

/** A phrasing that does not lead to its own fact. */
export interface FactCollision {
  factId: string;
  /** The phrasing in question. */
  ask: string;
  /** The fact that it leads to instead, or nearly. */
  instead: string;
  /** The other fact has the very same phrasing, so that one of the two is never found by it. */
  same: boolean;
}

/**
 * Phrasings that another fact answers first: the same words under two facts, or words that fit the other
 * fact so well that any rewording may lead there. For the author's check.
 */
export function factCollisions(facts: readonly Fact[]): FactCollision[] {
  const index = indexOf(facts);
  const owners = ownersOf(facts);
  return facts.flatMap(({ id, ask: phrasings }) =>
    phrasings.flatMap((ask): FactCollision[] => {
      const [owner = id, ...others] = owners.get(bare(ask)) ?? [];
      if (others.length > 0) return owner === id ? [] : [{ factId: id, ask, instead: owner, same: true }];
      const instead = rival(id, ask, index);
      return instead === null ? [] : [{ factId: id, ask, instead, same: false }];
    }),
  );
}

/** Facts that none of their own phrasings finds: a candidate can hardly learn them. */
export function unreachableFacts(facts: readonly Fact[]): string[] {
  const collisions = factCollisions(facts);
  return facts
    .filter((fact) => fact.ask.every((ask) => collisions.some((c) => c.factId === fact.id && c.ask === ask)))
    .map((fact) => fact.id);
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The facts that have each phrasing, in the file's order. */
function ownersOf(facts: readonly Fact[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { id, ask: phrasings } of facts) {
    for (const words of new Set(phrasings.map(bare))) owners.set(words, [...(owners.get(words) ?? []), id]);
  }
  return owners;
}

/** The fact that fits a phrasing better than its own fact does, or so nearly as well that none is sure. */
function rival(id: string, ask: string, index: FactIndex): string | null {
  const ranked = rank(readQuestion(ask, index), index);
  const own = ranked.find(({ entry }) => entry.fact.id === id);
  const other = ranked.find(({ entry }) => entry.fact.id !== id);
  if (!own || !other) return null;
  return other.score > own.score - LEAD ? other.entry.fact.id : null;
}
