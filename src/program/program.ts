import { Command } from 'commander';
import { ExitCode } from '../core/errors.ts';
import { registerLookBack } from './look-back.ts';
import { registerPractise } from './practise.ts';
import { examples, type GlobalOptions, gather, type MakeWorld, refuseUnknown } from './registering.ts';
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
    .version(version, '-V, --version', 'print the version')
    .option('--plain', 'no repaint, no colour: one line after the other')
    .option('--scenarios <dir>', 'also load scenarios from this folder (repeatable)', gather)
    .option('--debug', 'show a readable stack when something breaks')
    .exitOverride()
    // The names alone: what each takes is in its own help, and the descriptions find room beside them.
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText('after', `${examples(['mlsd', 'mlsd practice rlhf', 'mlsd review last'])}\n${EXIT_CODES}`)
    .action(async (_options, command: Command) => {
      refuseUnknown(program, command.args);
      const { home } = await import('../commands/home.ts');
      await home(await world());
    });
  registerPractise(program, world);
  registerScenarios(program, world);
  registerTrain(program, world);
  registerLookBack(program, world);
  registerSettings(program, world);
  program.helpCommand('help [command]', 'how to use a command');
  // Not before: the commands would take it over, and pass over what is one argument too many.
  program.allowExcessArguments();
  pointToHelp(program, 'mlsd');
  return program;
}

/** An error of a command ends with where its own help is. */
function pointToHelp(command: Command, name: string): void {
  command.showHelpAfterError(`(${name} --help shows what there is)`);
  for (const child of command.commands) pointToHelp(child, `${name} ${child.name()}`);
}
