import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { builtInPlans } from '../core/plan/built-in.ts';
import type { Plan } from '../core/plan/plan.ts';
import { problemLine } from '../core/scenario/place.ts';
import type { Problem } from '../core/scenario/problem.ts';
import type { Plans } from '../world.ts';
import { readSource } from './packs/scan.ts';
import { codeOf, storeFault } from './store-fault.ts';

/**
 * The built-in plans and the person's own: a YAML file each in `folder`, which need not exist. A plan of
 * their own wins over a built-in one of the same name; a file that cannot be used is reported and skipped.
 *
 * @param report gets a sentence with file:line:column for each problem
 */
export function planFolder(folder: string, report: (problem: string) => void): Plans {
  return {
    list: async () => {
      const own: Plan[] = [];
      for (const path of planFiles(folder)) {
        const result = await readPlan(path);
        if ('plan' in result) own.push(result.plan);
        else for (const problem of result.problems) report(problemLine(problem));
      }
      return [...builtInPlans.filter(({ id }) => !own.some((plan) => plan.id === id)), ...own];
    },
  };
}

async function readPlan(path: string): Promise<{ plan: Plan } | { problems: Problem[] }> {
  const source = readSource(path);
  if (source === undefined) return { problems: [] };
  if (!('bytes' in source)) return { problems: [source] };
  const { parsePlan } = await import('../core/plan/parse.ts');
  return parsePlan(new TextDecoder().decode(source.bytes), basename(path, extname(path)), path);
}

function planFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw storeFault(error, folder, 'read');
  }
}
