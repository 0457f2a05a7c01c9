import { join } from 'node:path';
import { CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { ExitCode, isInterruption, MlsdError } from './core/errors.ts';
import { createProgram } from './program/program.ts';
import type { MakeWorld } from './program/registering.ts';
import type { World } from './world.ts';

/** What bin calls: runs one command line in the real world and gives the exit code. */
export function start(argv: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => stopTalking(error, stream));
  // From src/ and from dist/ alike, the project is one folder up.
  const root = join(import.meta.dirname, '..');
  return main(argv, async (options) => (await import('./real-world.ts')).createRealWorld(options, root));
}

/**
 * Nobody reads any more, as in `mlsd list | head -1`, or the file that the output goes to takes no more.
 * A terminal that is gone is another matter: whoever has taken it saves first.
 */
function stopTalking(error: NodeJS.ErrnoException, stream: NodeJS.WriteStream): void {
  if (stream.isTTY) return;
  if (error.code === 'EPIPE') process.exit();
  if (stream === process.stdout) console.error(`Cannot write the output: ${error.message}.`);
  process.exit(ExitCode.failed);
}

/** Runs one command line. The only place that catches errors and turns them into words and exit codes. */
export async function main(argv: readonly string[], makeWorld: MakeWorld): Promise<number> {
  const debug = argv.includes('--debug');
  let world: World | null = null;
  const program = createProgram(packageJson.version, async (options) => {
    world ??= await makeWorld(options);
    return world;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return ExitCode.done;
  } catch (error) {
    return report(error, debug);
  } finally {
    if (world) tellNotices(world);
  }
}

/** Damaged files that were set aside while the command went on without them. */
function tellNotices({ sessions, settings, terminal }: World): void {
  for (const notice of [...sessions.notices(), ...settings.notices()]) terminal.errors.write(`${notice}\n`);
}

function report(error: unknown, debug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
  if (isInterruption(error)) return ExitCode.interrupted;
  if (debug && error instanceof Error) console.error(error.stack);
  if (error instanceof MlsdError) {
    if (!debug) console.error(error.message);
    if (error.next) console.error(error.next);
    return error.exitCode;
  }
  if (!debug) {
    console.error(`mlsd broke: ${error instanceof Error ? error.message : String(error)}`);
    console.error('This is a bug. `mlsd --debug ...` shows where it happened.');
  }
  return ExitCode.failed;
}
