import type { Statement } from '../reading.ts';
import type { CompiledScenario } from './compile.ts';
import { type Finding, findingOf, type Heard } from './finding.ts';
import { hear, statementWords } from './learned.ts';
import { type Hit, matchUnit, slotFinder } from './match.ts';
import { type StudiedUnit, study, withSignals } from './study.ts';
import { voices } from './vocabulary.ts';

/**
 * What an answer says on each target: first the points, each with every statement, then the emphases and twists,
 * each with the statements in which a signal of theirs fires.
 *
 * @param given stems and 4-grams of what was put before the person
 */
export function analyse(
  statements: readonly Statement[],
  scenario: CompiledScenario,
  given: ReadonlySet<string>,
): readonly (readonly Finding[])[] {
  const findings: Finding[][] = scenario.targets.map(() => []);
  const find = slotFinder(scenario.lexicon);
  const learned = scenario.learned && hear(statementWords(statements), scenario.learned);
  const points = scenario.points.length;
  statements.forEach((statement, at) => {
    const read = study(statement, given);
    if (read === null) return;
    const own = byTarget(matchUnit(read.tokens, scenario.lexicon, find), scenario.owners);
    const owners = [...own].flatMap(([target, hits]) => (target < points ? hits.map(() => target) : []));
    const unit = withSignals(read, owners);
    const heard = heardIn(unit, learned?.[at] ?? null, scenario);
    scenario.targets.forEach((target, i) => {
      const hits = own.get(i) ?? [];
      if (i < points || hits.length > 0) findings[i]!.push(findingOf(unit, hits, target, heard(i)));
    });
  });
  return findings;
}

/** Nothing is heard for emphases and twists: they have signals alone. */
const SILENCE: Heard = { voice: 0, learned: null, lag: 0, topic: 0, louder: false };

function heardIn(
  unit: StudiedUnit,
  learned: Float64Array | null,
  scenario: CompiledScenario,
): (target: number) => Heard {
  const spoken = voices(unit.tokens, scenario.vocabulary);
  const points = scenario.points.length;
  return (target) => {
    const voice = spoken[target];
    if (voice === undefined) return SILENCE;
    const louder = spoken.some((other) => other > voice);
    if (learned === null) return { ...SILENCE, voice, louder };
    const own = learned[target]!;
    const loudest = learned.reduce(
      (most, each, at) => (at === target || at >= points ? most : Math.max(most, each)),
      Number.NEGATIVE_INFINITY,
    );
    const lag = Math.max(-MOST_TOLD, Math.min(0, own - loudest));
    return { voice, louder, learned: own, lag, topic: bounded(learned[points]!) };
  };
}

/** One statement tells only so much. */
const MOST_TOLD = 4;
const bounded = (odds: number): number => Math.max(-MOST_TOLD, Math.min(MOST_TOLD, odds));

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
