import { ExitCode, MlsdError } from '../../core/errors.ts';
import { problemLine } from '../../core/scenario/place.ts';
import type { Problem } from '../../core/scenario/problem.ts';
import { createTheme } from '../../ui/theme.ts';
import type { World } from '../../world.ts';
import { type Inspection, inspect } from './inspect.ts';
import { tools } from './tools.ts';

export interface CheckOptions {
  /** A scenario file or a folder of them; all that are loaded when absent. */
  path?: string;
  json?: boolean;
  /** Check again whenever a file changes, until the person stops it. */
  watch?: boolean;
}

type CheckWorld = Pick<World, 'packs' | 'scenarioFiles' | 'terminal'>;

/** `mlsd check`: everything that is wrong with scenario files. @throws MlsdError failed when there are errors */
export async function check(options: CheckOptions, world: CheckWorld): Promise<void> {
  const errors = await round(options, world);
  if (options.watch) {
    world.terminal.errors.write('Watching for changes; ctrl-c ends it.\n');
    for await (const _ of world.scenarioFiles.watch(options.path)) await round(options, world);
    return;
  }
  if (errors > 0) throw new MlsdError(ExitCode.failed, `${counted(errors, 'error')} to mend.`);
}

/** Checks once and prints what was found; gives the number of errors. */
async function round({ path, json }: CheckOptions, world: CheckWorld): Promise<number> {
  const inspection = await inspect(path, world, tools);
  const errors = inspection.problems.filter(({ severity }) => severity === 'error');
  if (json) world.terminal.output.write(`${JSON.stringify(published(inspection), null, 2)}\n`);
  else print(inspection, world.terminal);
  return errors.length;
}

/** The fields that scripts rely on; warnings stand apart, so that `problems` is empty when `ok` is true. */
function published({ problems }: Inspection) {
  const ofSeverity = (wanted: Problem['severity']) =>
    problems
      .filter(({ severity }) => severity === wanted)
      .map(({ file, line, path, message }) => ({ file, line, path, message }));
  const errors = ofSeverity('error');
  return { ok: errors.length === 0, problems: errors, warnings: ofSeverity('warning') };
}

function print({ files, problems }: Inspection, { output, errors, colour }: World['terminal']): void {
  const theme = createTheme(colour);
  for (const problem of problems) {
    const label = problem.severity === 'error' ? theme.bad('error') : theme.partly('warning');
    output.write(`${label} ${problemLine(problem)}\n`);
  }
  const count = (wanted: Problem['severity']) =>
    problems.filter(({ severity }) => severity === wanted).length;
  const found = [counted(count('error'), 'error'), counted(count('warning'), 'warning')].join(', ');
  errors.write(`${counted(files, 'file')} checked: ${found}.\n`);
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
