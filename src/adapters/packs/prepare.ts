import { parseLearned } from '../../core/coach/coverage/learned-text.ts';
import { pack } from '../../core/coach/coverage/packed.ts';
import { compileScenario } from '../../core/coach/judgement.ts';
import { parseBytes } from '../../core/scenario/parse.ts';
import type { Problem } from '../../core/scenario/problem.ts';
import { headOf } from '../../core/scenario/summary.ts';
import { type PackIndex, writeIndex, writePrepared, writePreparedGrading } from './index-file.ts';
import { readLearned } from './learned-file.ts';
import { scanFolder } from './scan.ts';

/**
 * The build's step for the built-in pack: parses every file of `source`, compiles it for grading, and writes
 * index and scenarios as JSON into `target`. Returns what is wrong with the files; they are parsed again, and reported, at run time.
 */
export function preparePack(source: string, target: string, parser: string): Problem[] {
  const scan = scanFolder(source);
  const index: PackIndex = { parser, entries: {} };
  const problems = [...scan.problems];
  for (const { file, bytes, hash } of scan.files) {
    const parsed = parseBytes(bytes, file);
    if ('problems' in parsed) {
      problems.push(...parsed.problems);
      continue;
    }
    index.entries[hash] = { head: headOf(parsed.scenario) };
    writePrepared(target, { hash, scenario: parsed.scenario });
    const learned = readLearned(file);
    const ids = parsed.scenario.points.map(({ id }) => id);
    const words = learned === null ? null : parseLearned(learned, ids);
    writePreparedGrading(target, hash, learned, pack(compileScenario(parsed.scenario, words)));
  }
  writeIndex(target, index);
  return problems;
}
