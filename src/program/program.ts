import { Command } from 'commander';
import { ExitCode } from '../core/errors.ts';
import { registerLookBack } from './look-back.ts';
import { registerPractise } from './practise.ts';
import { examples, type GlobalOptions, type MakeWorld } from './registering.ts';
import { registerScenarios } from './scenarios.ts';
import { registerSettings } from './settings.ts';
import { registerTrain } from './train.ts';

const EXIT_CODES = `
Exit codes:
  ${ExitCode.done} done   ${ExitCode.failed} failed   ${ExitCode.usage} wrong usage   ${ExitCode.notFound} not found or bad scenario
  ${ExitCode.store} store damaged or not writable   ${ExitCode.interrupted} interrupted (session kept)`;

/** The tree of commands. Every body sits behind an import(), so that a command loads only what it uses. */
export function createProgram(version: string, makeWorld: MakeWorld): Command {
  const program = new Command('mlsd');
  const world = async () => makeWorld(program.opts<GlobalOptions>());
  program
    .description('A terminal coach for machine-learning system design interviews.')
    .version(version)
    .option('--plain', 'no repaint, no colour: one line after the other')
    .option('--scenarios <dir>', 'also load scenarios from this folder (repeatable)', gather, [])
    .option('--debug', 'show a readable stack when something breaks')
    .allowExcessArguments()
    .exitOverride()
    .showHelpAfterError('(mlsd --help shows what there is)')
    .addHelpText('after', `${examples(['mlsd', 'mlsd practice rlhf', 'mlsd review last'])}\n${EXIT_CODES}`)
    .action(async (_options, command: Command) => {
      const [unknown] = command.args;
      if (unknown !== undefined) refuse(program, unknown);
      const { home } = await import('../commands/home.ts');
      await home(await world());
    });
  registerPractise(program, world);
  registerScenarios(program, world);
  registerTrain(program, world);
  registerLookBack(program, world);
  registerSettings(program, world);
  return program;
}

const gather = (value: string, values: string[]): string[] => [...values, value];

/** Commander suggests commands only to programs that do nothing by themselves. */
function refuse(program: Command, name: string): never {
  const known = program.commands.map((command) => command.name());
  const close = known.filter((command) => command.startsWith(name.slice(0, 2)));
  const guess = close.length > 0 ? ` Did you mean ${close.join(' or ')}?` : '';
  program.error(`error: unknown command '${name}'.${guess}`, { exitCode: ExitCode.usage });
}
