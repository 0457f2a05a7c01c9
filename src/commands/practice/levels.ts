import type { Levels } from '../../core/coach/levels.ts';
import type { Attempt } from './attempt.ts';

/** How far everything written so far covers each rubric point. */
export async function levelsSoFar({ recorder, scenario }: Attempt): Promise<Levels> {
  // Grading loads a stemmer and compiles the rubric: only when somebody asks.
  const { compileScenario, judge } = await import('../../core/coach/judgement.ts');
  const { answerOf } = await import('../../core/coach/answer.ts');
  recorder.flush();
  const { points } = judge(answerOf(recorder.session), compileScenario(scenario));
  return Object.fromEntries(points.map(({ id, level }) => [id, level]));
}
