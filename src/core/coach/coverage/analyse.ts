import type { CompiledScenario } from './compile.ts';
import { isCopied } from './copied.ts';
import { isBareList, isSoup } from './gates.ts';
import { matchUnit, slotFinder } from './match.ts';
import { refusedStretches } from './negation.ts';
import { segment, type Unit } from './segment.ts';
import { type Substance, substanceOf } from './substance.ts';
import { type Token, tokenize } from './tokenize.ts';

/** What one unit says about one target. */
export interface Finding {
  unit: StudiedUnit;
  /** Signals of the target that hold more than the words of its title. */
  signals: readonly number[];
  /** Signals that only repeat the title. */
  bare: readonly number[];
  /** Content words of the unit that none of these signals needed. */
  beyond: number;
  /** The person seems to rule it out here. */
  refused: boolean;
}

export interface StudiedUnit extends Unit {
  text: string;
  words: number;
  substance: Substance;
  /** An enumeration or a soup of subjects: it can touch, never cover. */
  listed: boolean;
}

/** Reads the text once and sorts what was found by target. */
export function analyse(text: string, scenario: CompiledScenario): Finding[][] {
  const findings: Finding[][] = scenario.targets.map(() => []);
  const find = slotFinder(scenario.lexicon);
  for (const unit of segment(text)) {
    const wording = text.slice(unit.start, unit.end);
    const tokens = tokenize(wording);
    if (isCopied(tokens, scenario.given)) continue;
    const hits = matchUnit(tokens, scenario.lexicon, find);
    if (hits.length === 0) continue;
    const refused = refusedStretches(wording);
    const studied = study(unit, wording, tokens, pointsIn(hits, scenario));
    for (const [target, own] of byTarget(hits, scenario)) {
      findings[target]!.push(findingOf(studied, tokens, own, scenario, target, refused));
    }
  }
  return findings;
}

type Hits = ReturnType<typeof matchUnit>;

function pointsIn(hits: Hits, scenario: CompiledScenario): number {
  const owners = new Set(hits.map((hit) => scenario.owners[hit.signal]!));
  return [...owners].filter((owner) => owner < scenario.points.length).length;
}

function study(unit: Unit, text: string, tokens: readonly Token[], points: number): StudiedUnit {
  const substance = substanceOf(text, tokens);
  const words = tokens.length;
  const listed = isBareList(text, words, substance) || isSoup(points, words);
  return { ...unit, text, words, substance, listed };
}

function byTarget(hits: Hits, scenario: CompiledScenario): Map<number, Hits> {
  const sorted = new Map<number, Hits>();
  for (const hit of hits) {
    const owner = scenario.owners[hit.signal]!;
    sorted.set(owner, [...(sorted.get(owner) ?? []), hit]);
  }
  return sorted;
}

function findingOf(
  unit: StudiedUnit,
  tokens: readonly Token[],
  hits: Hits,
  scenario: CompiledScenario,
  target: number,
  refused: readonly [number, number][],
): Finding {
  const { title } = scenario.targets[target]!;
  const isBare = (hit: Hits[number]) =>
    hit.tokens.every((at) => tokens[at]!.stems.some((stem) => title.has(stem)));
  const used = new Set(hits.flatMap((hit) => hit.tokens));
  const within = (at: number) => {
    const { start } = tokens[at]!;
    return refused.some(([from, to]) => start >= from && start < to);
  };
  return {
    unit,
    signals: hits.filter((hit) => !isBare(hit)).map((hit) => hit.signal),
    bare: hits.filter(isBare).map((hit) => hit.signal),
    beyond: unit.substance.content - used.size,
    refused: [...used].some(within),
  };
}
