import {
  type CompiledScenario,
  type Evidence,
  judgeText,
  type PointJudgement,
} from '../../src/core/coach/judgement.ts';
import type { GoldLevel, Label, Passage } from './labelled.ts';

/** One labelled point and what the grader said about it. */
export interface Row {
  text: string;
  scenario: string;
  point: string;
  gold: GoldLevel;
  got: GoldLevel;
  /** Whether the first quote overlaps a stretch that the reader accepted; null unless both say covered. */
  quoteAccepted: boolean | null;
}

export interface Graded {
  rows: Row[];
  /** Time of grading alone, after a first round that is not counted. */
  milliseconds: number;
  characters: number;
}

/** Grades every passage against its scenario. A text that could not be judged counts as nothing found. */
export function gradeAll(
  passages: readonly Passage[],
  scenarios: ReadonlyMap<string, CompiledScenario>,
): Graded {
  const grade = (passage: Passage) => judgeText(passage.text, scenarios.get(passage.scenario)!);
  for (const passage of passages) grade(passage);
  const start = performance.now();
  const graded = passages.map(grade);
  const milliseconds = performance.now() - start;
  const rows = passages.flatMap((passage, i) =>
    passage.labels.map((label) => rowOf(passage, label, graded[i]!.points)),
  );
  return { rows, milliseconds, characters: passages.reduce((sum, { text }) => sum + text.length, 0) };
}

function rowOf(passage: Passage, label: Label, points: readonly PointJudgement[]): Row {
  const point = points.find(({ id }) => id === label.point);
  if (point === undefined) throw new Error(`${passage.name} labels ${label.point}, which the scenario lacks`);
  const got = point.level === 'unjudged' ? 'missing' : point.level;
  const bothCovered = got === 'covered' && label.level === 'covered';
  return {
    text: passage.name,
    scenario: passage.scenario,
    point: label.point,
    gold: label.level,
    got,
    quoteAccepted: bothCovered ? overlaps(point.evidence[0], label.evidence) : null,
  };
}

function overlaps(quote: Evidence | undefined, accepted: readonly [number, number][]): boolean {
  return quote !== undefined && accepted.some(([start, end]) => quote.start < end && start < quote.end);
}
