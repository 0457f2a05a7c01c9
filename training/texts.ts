import type { GoldLevel, Passage } from '../bench/coverage/labelled.ts';
import { answerFrom } from '../src/core/coach/answer.ts';
import { type StatementWords, statementWords } from '../src/core/coach/coverage/learned.ts';
import { readAnswer, type Statement } from '../src/core/coach/reading.ts';
import type { Scenario } from '../src/core/scenario/schema.ts';

/** A labelled answer, read. */
export interface LabelledText {
  name: string;
  scenario: string;
  /** Who wrote it; a model is never measured on a writer that it was fitted on. */
  writer: string;
  text: string;
  statements: readonly Statement[];
  words: readonly StatementWords[];
  /** For each point of the scenario, in its order. */
  labels: readonly PointLabel[];
  /** An answer to another scenario, held against this one: it covers nothing here. */
  foreign: boolean;
}

/** What readers say of a point; `unknown` where nobody was asked. */
export interface PointLabel {
  level: GoldLevel | 'unknown';
  evidence: ReadonlySet<number>;
}

/** A statement is evidence when it and a stretch that a reader accepted share at least half of the shorter one. */
const SHARED = 0.5;

export function readText(passage: Passage, writer: string, scenario: Scenario): LabelledText {
  const statements = readAnswer(answerFrom(passage.text));
  const given = new Map(passage.labels.map((label) => [label.point, label]));
  const labels = scenario.points.map(({ id }) => {
    const { level = 'unknown' as const, evidence = [] } = given.get(id) ?? {};
    const shown = statements.flatMap((statement, at) =>
      evidence.some(([start, end]) => shares(statement, start, end)) ? [at] : [],
    );
    return { level, evidence: new Set(shown) };
  });
  const { name, text } = passage;
  return {
    name,
    scenario: scenario.id,
    writer,
    text,
    statements,
    words: statementWords(statements),
    labels,
    foreign: false,
  };
}

function shares(statement: Statement, start: number, end: number): boolean {
  const common = Math.min(end, statement.end) - Math.max(start, statement.start);
  return common > 0 && common >= SHARED * Math.min(end - start, statement.end - statement.start);
}

/** The text under another scenario, where all its points are missing. */
export const asForeign = (text: LabelledText, scenario: Scenario): LabelledText => ({
  ...text,
  scenario: scenario.id,
  foreign: true,
  labels: scenario.points.map(() => ({ level: 'missing', evidence: new Set() })),
});

/** A sentence that was made up to cover a point, or to mention it: nothing is known of the other points. */
export function asSentence(text: string, scenario: Scenario, point: number, level: GoldLevel): LabelledText {
  const label = {
    point: scenario.points[point]!.id,
    level,
    evidence: [[0, text.length] as [number, number]],
  };
  return readText({ name: label.point, scenario: scenario.id, text, labels: [label] }, 'pack', scenario);
}
