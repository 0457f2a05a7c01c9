import { isFiller, isFunctionStem } from '../../prose/function-words.ts';
import type { Token } from '../../prose/tokens.ts';
import type { Target } from './compile.ts';
import type { Hit } from './match.ts';
import type { StudiedUnit } from './study.ts';
import { oddsOf, type Said } from './weigh.ts';

/** What one statement says about one target. */
export interface Finding extends Said {
  /** The title is named: a signal only repeats it, two of its words stand there, or one among very few. */
  named: boolean;
  /** Log-odds that the statement covers the target. */
  odds: number;
  /** The person seems to rule out here what speaks for the target. */
  refused: boolean;
  /** ... and no other target is meant: a word of its title is ruled out, or nothing in the unit speaks more for another. */
  ruledOut: boolean;
}

/** What is heard for a target beside its signals. */
export interface Heard extends Pick<Finding, 'voice' | 'learned' | 'lag' | 'topic'> {
  /** The vocabulary says more for another target. */
  louder: boolean;
}

/** So few content words are a name. */
const NAME = 3;
/** The person rules a point out when at least this share of the words that speak for it is ruled out. */
const MOSTLY = 0.5;

export function findingOf(unit: StudiedUnit, hits: readonly Hit[], target: Target, heard: Heard): Finding {
  const isBare = (hit: Hit) =>
    hit.tokens.every((at) => unit.tokens[at]!.stems.some((stem) => target.title.has(stem)));
  const used = new Set(hits.flatMap((hit) => hit.tokens));
  const denied = [...used].filter((at) => isRefused(unit, unit.tokens[at]!)).length;
  const refused = used.size > 0 && denied >= used.size * MOSTLY;
  const named = titleWords(unit, target);
  const { louder, ...said } = heard;
  const finding = {
    unit,
    signals: hits.filter((hit) => !isBare(hit)).map((hit) => hit.signal),
    named: hits.some(isBare) || named.size > 1 || (named.size > 0 && unit.substance.content <= NAME),
    ...said,
    specifics: unit.specifics(target.title),
    refused,
    ruledOut: refused && (!louder || [...named.values()].some((at) => isRefused(unit, unit.tokens[at]!))),
  };
  return { ...finding, odds: oddsOf(finding) };
}

function isRefused(unit: StudiedUnit, { start }: Token): boolean {
  return unit.refused.some(([from, to]) => start >= from && start < to);
}

/** The title's words of content in a unit: from each, by its stem, to the first token that says it. */
function titleWords(unit: StudiedUnit, { title }: Target): Map<string, number> {
  const found = new Map<string, number>();
  unit.tokens.forEach(({ stems }, at) => {
    const said = stems.find((stem) => title.has(stem) && !isFunctionStem(stem) && !isFiller(stem));
    if (said !== undefined && !found.has(said)) found.set(said, at);
  });
  return found;
}
