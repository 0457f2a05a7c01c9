import { problemLine } from '../core/scenario/place.ts';
import type { World } from '../world.ts';

const SHOWN = 5;

/** Tells which scenario files were passed over and why: a few lines, and the way to see all. */
export async function reportSkipped({ packs, terminal }: Pick<World, 'packs' | 'terminal'>): Promise<void> {
  const problems = await packs.problems();
  if (problems.length === 0) return;
  for (const problem of problems.slice(0, SHOWN)) terminal.errors.write(`${problemLine(problem)}\n`);
  const rest = problems.length - SHOWN;
  if (rest > 0) terminal.errors.write(`and ${rest} more\n`);
  terminal.errors.write('`mlsd check` shows all that is wrong with scenario files.\n\n');
}
