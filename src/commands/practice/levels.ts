import type { Levels } from '../../core/coach/levels.ts';
import type { Attempt } from './attempt.ts';

/** How far everything written so far covers each rubric point. */
export async function levelsSoFar({ recorder, scenario }: Attempt): Promise<Levels> {
  // Grading loads a stemmer and compiles the rubric: only when somebody asks.
  const { gradeCoverage } = await import('../../core/coach/coverage/coverage.ts');
  recorder.flush();
  const text = recorder.session.phases.map((phase) => phase.text).join('\n\n');
  const { points } = gradeCoverage(text, scenario);
  return Object.fromEntries(points.map(({ id, level }) => [id, level]));
}
