import type { CompiledScenario } from './compile.ts';
import { type Finding, findingOf } from './finding.ts';
import { type Hit, matchUnit, slotFinder } from './match.ts';
import { segment } from './segment.ts';
import { isCrowded, readUnit } from './study.ts';
import { voices } from './vocabulary.ts';

/** From this voice on (nats), a unit is a finding even if no signal fires in it. */
const LOUD = 6;

export interface Analysis {
  /** What was found for each target: first the points, then the emphases. */
  findings: readonly (readonly Finding[])[];
  /** Length of the text in tokens, without what it repeats from the scenario. */
  words: number;
}

/** Reads a text once and sorts what was found by target. */
export function analyse(text: string, scenario: CompiledScenario): Analysis {
  let words = 0;
  const findings: Finding[][] = scenario.targets.map(() => []);
  const find = slotFinder(scenario.lexicon);
  for (const part of segment(text)) {
    const read = readUnit(part, text, scenario.given);
    if (read === null) continue;
    words += read.tokens.length;
    const hits = matchUnit(read.tokens, scenario.lexicon, find);
    const unit = { ...read, listed: read.listed || isCrowded(read, hits, scenario) };
    const spoken = voices(read.tokens, scenario.vocabulary);
    const own = byTarget(hits, scenario.owners);
    scenario.targets.forEach((target, i) => {
      const voice = spoken[i] ?? 0;
      if (!own.has(i) && voice < LOUD) return;
      findings[i]!.push(findingOf(unit, own.get(i) ?? [], target, voice));
    });
  }
  return { findings, words };
}

function byTarget(hits: readonly Hit[], owners: readonly number[]): Map<number, Hit[]> {
  const sorted = new Map<number, Hit[]>();
  for (const hit of hits) {
    const owner = owners[hit.signal]!;
    sorted.set(owner, [...(sorted.get(owner) ?? []), hit]);
  }
  return sorted;
}
