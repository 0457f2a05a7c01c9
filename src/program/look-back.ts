import type { Command } from 'commander';
import { examples, type LazyWorld } from './registering.ts';

export function registerLookBack(program: Command, world: LazyWorld): void {
  program.commandsGroup('Look back');
  program
    .command('review')
    .description('revisit past sessions')
    .argument('[session]', 'last, a session id, or a scenario; without it, pick from a list')
    .option('--delete', 'delete this session, after asking')
    .option('--yes', 'do not ask before deleting')
    .option('--json', 'print the session, or the list of summaries')
    .addHelpText('after', examples(['mlsd review', 'mlsd review last', 'mlsd review rlhf --json']))
    .action(async (session, options) => {
      const { review } = await import('../commands/review/review.ts');
      await review({ session, ...options }, await world());
    });
}
