import type { Level } from '../../level.ts';
import type { Path } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { Estimate, Fact, RubricPoint, Scenario } from '../schema.ts';

/** Something that a rule found in a scenario that parses. */
export interface Finding {
  path: Path;
  message: string;
  severity: Problem['severity'];
}

/** What rules may hold a scenario against. */
export interface LintContext {
  /** The other scenarios that it will stand beside. */
  others: readonly Scenario[];
  tools: LintTools;
}

/** The coach's own judgement, injected so that rules are tested without it and nothing heavy loads early. */
export interface LintTools {
  /** Levels of a text by the id of the rubric point. */
  coverage(text: string, scenario: Scenario): ReadonlyMap<string, Level>;
  /** Which signals of each rubric point (by its id; indexes into its list) show in a text. */
  fired(text: string, scenario: Scenario): ReadonlyMap<string, ReadonlySet<number>>;
  /** The pitfalls, by id, that a text is seen to fall into. */
  pitfalls(text: string, scenario: Scenario): ReadonlySet<string>;
  /** What the interviewer answers: one reply for each question in the line; `factId` null when nothing fits. */
  answer(question: string, facts: readonly Fact[]): readonly { factId: string | null; unsure: boolean }[];
  /** What the formula gives for the givens, in the estimate's unit; null when it cannot be computed. */
  formulaValue(estimate: Estimate): number | null;
  /** What is wrong with the diagrams in a Markdown text; lines counted from 1. */
  diagramProblems(markdown: string): readonly { line: number; message: string }[];
}

export type Rule = (scenario: Scenario, context: LintContext) => Finding[];

export const error = (path: Path, message: string): Finding => ({ path, message, severity: 'error' });
export const warning = (path: Path, message: string): Finding => ({ path, message, severity: 'warning' });

/** Where a point stands in the file: its list and its index there. */
export function pointPath({ points }: Scenario, point: RubricPoint): Path {
  const list = point.kind === 'consideration' ? 'considerations' : 'components';
  return [list, points.filter(({ kind }) => kind === point.kind).indexOf(point)];
}

/** Lower-case words without punctuation: equal for texts that a reader would call the same. */
export const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** `a, b and c`. */
export function inWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
