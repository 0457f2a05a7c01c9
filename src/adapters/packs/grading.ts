import { parseLearned } from '../../core/coach/coverage/learned-text.ts';
import { unpack } from '../../core/coach/coverage/packed.ts';
import { type CompiledScenario, compileScenario } from '../../core/coach/judgement.ts';
import type { Known } from './catalogue.ts';
import { readPreparedGrading } from './index-file.ts';
import { readLearned } from './learned-file.ts';
import { load } from './load.ts';

/**
 * The scenario made ready for grading, with what labelled answers taught about it: as the build prepared it, or
 * compiled now.
 * @throws MlsdError notFound when it is unknown, gone, or damaged by now
 */
export async function grading(
  id: string,
  known: Known | undefined,
  prepared: string,
): Promise<CompiledScenario> {
  const learned = known === undefined ? null : readLearned(known.summary.file);
  if (known?.summary.source === 'built-in') {
    const packed = readPreparedGrading(prepared, id, known.hash, learned);
    if (packed !== undefined) return unpack(packed);
  }
  const scenario = await load(id, known, prepared);
  const ids = scenario.points.map((point) => point.id);
  return compileScenario(scenario, learned === null ? null : parseLearned(learned, ids));
}
