import type { Command } from 'commander';
import { examples, type LazyWorld } from './registering.ts';

export function registerTrain(program: Command, world: LazyWorld): void {
  program.commandsGroup('Train and check answers');
  registerScore(program, world);
  registerAsk(program, world);
  registerEstimate(program, world);
}

function registerScore(program: Command, world: LazyWorld): void {
  program
    .command('score')
    .description('grade any text against the rubric of a scenario')
    .argument('<file>', 'a text file, or - for standard input')
    .requiredOption('--scenario <id>', 'any part of its id or title')
    .option('--json', 'print levels and evidence with offsets')
    .addHelpText(
      'after',
      examples(['mlsd score notes.md --scenario search', 'pbpaste | mlsd score - --scenario serving --json']),
    )
    .action(async (file, options) => {
      const { score } = await import('../commands/score.ts');
      await score({ file, ...options }, await world());
    });
}

function registerAsk(program: Command, world: LazyWorld): void {
  program
    .command('ask')
    .description('ask the interviewer about a scenario')
    .argument('<scenario>', 'any part of its id or title')
    .argument('<question...>', 'in your own words; several are answered one by one')
    .option('--json', 'print {answered, factId, answer}')
    .addHelpText(
      'after',
      examples(['mlsd ask serving "how many users?"', 'mlsd ask rlhf "what is the budget?" --json']),
    )
    .action(async (scenario: string, words: string[], options) => {
      const { ask } = await import('../commands/ask.ts');
      await ask({ scenario, question: words.join(' '), ...options }, await world());
    });
}

function registerEstimate(program: Command, world: LazyWorld): void {
  program
    .command('estimate')
    .description('check a back-of-envelope answer: number, unit or expression')
    .argument('<scenario>', 'any part of its id or title')
    .argument('[estimate]', 'its id or a part of it; without it they are listed')
    .argument('[answer...]', 'such as "140 GB", "70e9 * 2 bytes" or "10-12k/s"')
    .option('--json', 'print {verdict, given, expected, unit}')
    .addHelpText(
      'after',
      examples([
        'mlsd estimate serving',
        'mlsd estimate serving weights-bf16 "70e9 * 2 bytes"',
        'mlsd estimate search peak-queries "5k qps" --json',
      ]),
    )
    .action(async (scenario: string, estimate: string | undefined, words: string[], options) => {
      const command = await import('../commands/estimate.ts');
      const answer = words.length > 0 ? { answer: words.join(' ') } : {};
      await command.estimate(
        { scenario, ...(estimate ? { estimate } : {}), ...answer, ...options },
        await world(),
      );
    });
}
