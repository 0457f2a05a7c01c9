import { isFunctionStem } from '../../prose/function-words.ts';
import type { Token } from '../../prose/tokens.ts';
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
  /** How many of all these are nothing but names of products and methods. */
  names: number;
  /** What the unit's vocabulary says for the target, in nats; 0 for an emphasis. */
  voice: number;
  /** For how many other points the unit's vocabulary says more. */
  louder: number;
  /** Content words of the unit that none of the signals needed. */
  beyond: number;
  /** Words of the target's title in the unit, each counted once. */
  titled: number;
  /** The person seems to rule out here what speaks for the target. */
  refused: boolean;
  /** ... and no other target is meant: a word of its title is ruled out, or nothing in the unit speaks more for another. */
  ruledOut: boolean;
}

/** What the vocabulary says about the target, as `voices` measures it. */
interface Heard {
  voice: number;
  louder: number;
}

/** The person rules a point out when at least this share of the words that speak for it is ruled out. */
const MOSTLY = 0.5;

export function findingOf(unit: StudiedUnit, hits: readonly Hit[], target: Target, heard: Heard): Finding {
  const isBare = (hit: Hit) =>
    hit.tokens.every((at) => unit.tokens[at]!.stems.some((stem) => target.title.has(stem)));
  const used = new Set(hits.flatMap((hit) => hit.tokens));
  const denied = [...used].filter((at) => isRefused(unit, unit.tokens[at]!)).length;
  const refused = used.size > 0 && denied >= used.size * MOSTLY;
  return {
    unit,
    signals: hits.filter((hit) => !isBare(hit)).map((hit) => hit.signal),
    bare: hits.filter(isBare).map((hit) => hit.signal),
    names: hits.filter((hit) => hit.tokens.every((at) => isName(unit, at))).length,
    ...heard,
    beyond: unit.substance.content - used.size,
    titled: titleWords(unit, target),
    refused,
    ruledOut: refused && (heard.louder === 0 || refusesTitle(unit, target)),
  };
}

function isRefused(unit: StudiedUnit, { start }: Token): boolean {
  return unit.refused.some(([from, to]) => start >= from && start < to);
}

function refusesTitle(unit: StudiedUnit, { title }: Target): boolean {
  const names = (stem: string) => title.has(stem) && !isFunctionStem(stem);
  return unit.tokens.some((token) => token.stems.some(names) && isRefused(unit, token));
}

function titleWords(unit: StudiedUnit, { title }: Target): number {
  const stems = new Set(unit.tokens.map((token) => token.stems[0]!));
  return [...stems].filter((stem) => title.has(stem) && !isFunctionStem(stem)).length;
}

/** A capital that does not begin the unit, at the front of a word or inside it. */
const NAME = /^\p{Lu}|\p{Ll}\p{Lu}/u;

function isName(unit: StudiedUnit, at: number): boolean {
  const { start, end } = unit.tokens[at]!;
  return start > 0 && NAME.test(unit.text.slice(start, end));
}
