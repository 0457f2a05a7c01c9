import type { Target } from './compile.ts';
import type { Hit } from './match.ts';
import type { StudiedUnit } from './study.ts';

/** What one unit says about one target. */
export interface Finding {
  unit: StudiedUnit;
  /** Signals of the target that hold more than the words of its title. */
  signals: readonly number[];
  /** Signals that only repeat the title. */
  bare: readonly number[];
  /** What the unit's vocabulary says for the target, in nats; 0 for an emphasis. */
  voice: number;
  /** Content words of the unit that none of the signals needed. */
  beyond: number;
  /** The person seems to rule it out here. */
  refused: boolean;
}

/** The person rules a point out when at least this share of the words that speak for it is ruled out. */
const MOSTLY = 0.5;

export function findingOf(unit: StudiedUnit, hits: readonly Hit[], target: Target, voice: number): Finding {
  const isBare = (hit: Hit) =>
    hit.tokens.every((at) => unit.tokens[at]!.stems.some((stem) => target.title.has(stem)));
  const used = new Set(hits.flatMap((hit) => hit.tokens));
  const isRefused = (at: number) =>
    unit.refused.some(([from, to]) => unit.tokens[at]!.start >= from && unit.tokens[at]!.start < to);
  return {
    unit,
    signals: hits.filter((hit) => !isBare(hit)).map((hit) => hit.signal),
    bare: hits.filter(isBare).map((hit) => hit.signal),
    voice,
    beyond: unit.substance.content - used.size,
    refused: used.size > 0 && [...used].filter(isRefused).length >= used.size * MOSTLY,
  };
}
