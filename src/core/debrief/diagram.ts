import { readDiagrams } from '../coach/diagram/diagrams.ts';
import { lintDiagrams } from '../coach/diagram/lint.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Session } from '../session/session.ts';
import type { Debrief, DebriefPoint } from './debrief.ts';

/** What a reader misses in the drawings of the answers; null when nothing was drawn. */
export function diagramOf(
  session: Session,
  scenario: Scenario | null,
  points: readonly DebriefPoint[],
): Debrief['diagram'] {
  const diagrams = session.phases.flatMap(({ id, text }) =>
    readDiagrams(text).map((diagram) => ({ phase: id, ...diagram })),
  );
  if (diagrams.length === 0) return null;
  const mentioned = new Set(points.filter(({ level }) => level !== 'missing').map(({ id }) => id));
  const findings = lintDiagrams(
    diagrams.map(({ graph }) => graph),
    scenario?.points ?? [],
    mentioned,
  );
  const problems = diagrams.flatMap(({ phase, problems }) =>
    problems.map(({ line, message }) => `${phase}, line ${line}: ${message}`),
  );
  return { findings: findings.map(({ text }) => text), problems };
}
