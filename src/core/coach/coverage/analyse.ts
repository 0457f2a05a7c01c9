import type { Statement } from '../reading.ts';
import type { CompiledScenario } from './compile.ts';
import { type Finding, findingOf } from './finding.ts';
import { type Hit, matchUnit, slotFinder } from './match.ts';
import { study, withSignals } from './study.ts';
import { Topic } from './topic.ts';
import { voices } from './vocabulary.ts';

/** From this voice on (nats), a unit is a finding even if no signal fires in it. */
const LOUD = 4;

export interface Analysis {
  /** What was found for each target: first the points, then the emphases. */
  findings: readonly (readonly Finding[])[];
  /** Length of the text in tokens, without what it repeats from the scenario. */
  words: number;
  /** The text seems to answer another question. */
  offTopic: boolean;
}

/**
 * Sorts what an answer says by target.
 *
 * @param given stems and 4-grams of what was put before the person
 */
export function analyse(
  statements: readonly Statement[],
  scenario: CompiledScenario,
  given: ReadonlySet<string>,
): Analysis {
  const findings: Finding[][] = scenario.targets.map(() => []);
  const find = slotFinder(scenario.lexicon);
  const topic = new Topic();
  let words = 0;
  for (const statement of statements) {
    const read = study(statement, given);
    if (read === null) continue;
    words += read.tokens.length;
    const own = byTarget(matchUnit(read.tokens, scenario.lexicon, find), scenario.owners);
    const points = [...own].flatMap(([target, hits]) =>
      target < scenario.points.length ? hits.map(() => target) : [],
    );
    topic.add(read, points.length);
    const unit = withSignals(read, points);
    const spoken = voices(unit.tokens, scenario.vocabulary);
    scenario.targets.forEach((target, i) => {
      const voice = spoken[i] ?? 0;
      if (!own.has(i) && voice < LOUD) return;
      const louder = spoken.filter((other) => other > voice).length;
      findings[i]!.push(findingOf(unit, own.get(i) ?? [], target, { voice, louder }));
    });
  }
  return { findings, words, offTopic: topic.isOff() };
}

function byTarget(hits: readonly Hit[], owners: readonly number[]): Map<number, Hit[]> {
  const sorted = new Map<number, Hit[]>();
  for (const hit of hits) {
    const owner = owners[hit.signal]!;
    const own = sorted.get(owner);
    if (own) own.push(hit);
    else sorted.set(owner, [hit]);
  }
  return sorted;
}
