import type { Command } from 'commander';
import { examples, type LazyWorld, positiveNumber } from './registering.ts';

export function registerPractise(program: Command, world: LazyWorld): void {
  program.commandsGroup('Practise');
  program
    .command('practice')
    .description('work through a scenario in timed phases')
    .argument('[scenario]', 'any part of its id or title; without it, pick from a list')
    .option('--plan <plan>', 'practice, interview, or a plan of your own')
    .option('--minutes <n>', 'scale the plan to this length', positiveNumber)
    .option('--strict', 'end a phase when its time is up')
    .option('--resume', 'take up an interrupted session, text and clock')
    .option('--answers <file>', 'read the answers from a file (- for standard input), ask nothing')
    .option('--twist', 'let a requirement change in the middle of the design')
    .option('--no-probes', 'skip the follow-up questions')
    .option('--no-estimates', 'skip the back-of-envelope questions')
    .option('--no-self', 'skip the questions about how it went')
    .option('--json', 'print the saved session')
    .addHelpText(
      'after',
      examples([
        'mlsd practice rlhf',
        'mlsd practice serving --plan interview --strict',
        'mlsd practice search --minutes 15',
        'mlsd practice --resume',
        'mlsd practice agentic --answers notes.md --json',
      ]),
    )
    .action(async (scenario, options) => {
      const { practice } = await import('../commands/practice/practice.ts');
      await practice({ scenario, ...options }, await world());
    });
}
