import { type Diagram, readDiagrams } from '../coach/diagram/diagrams.ts';
import { lintDiagrams } from '../coach/diagram/lint.ts';
import { standing } from '../level.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Session } from '../session/session.ts';
import type { Debrief, DebriefPoint } from './debrief.ts';
import type { Reader } from './reader.ts';

/** What a reader misses in the drawings of the answers; null when nothing was drawn. */
export function diagramOf(
  session: Session,
  scenario: Scenario | null,
  points: readonly DebriefPoint[],
  { answer }: Reader,
): Debrief['diagram'] {
  const diagrams = session.phases.flatMap(({ id, text }) =>
    readDiagrams(text).map((diagram) => ({ phase: id, ...diagram })),
  );
  if (diagrams.length === 0) return null;
  const mentioned = new Set(points.filter((point) => standing(point) !== 'missing').map(({ id }) => id));
  const findings = diagrams.every(isSketch)
    ? []
    : lintDiagrams(
        diagrams.map(({ graph }) => graph),
        scenario?.points ?? [],
        mentioned,
        answer.text,
      );
  const problems = diagrams.flatMap(({ phase, problems }) =>
    problems.map(({ line, message }) => `${phase}, line ${line}: ${message}`),
  );
  return { findings: findings.map(({ text }) => text), problems };
}

/** One line of boxes in a row shows the way of a request, and nobody would look for more in it. */
const isSketch = ({ block }: Diagram): boolean =>
  block.kind === 'arrows' && !block.body.trim().includes('\n');
