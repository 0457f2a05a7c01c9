import type { Command } from 'commander';
import type { ConfigOptions } from '../commands/config.ts';
import { examples, type LazyWorld } from './registering.ts';

export function registerSettings(program: Command, world: LazyWorld): void {
  const run = async (options: ConfigOptions) => {
    const { config } = await import('../commands/config.ts');
    await config(options, await world());
  };
  program.commandsGroup('Settings');
  const config = program
    .command('config')
    .description('read and change your settings')
    .addHelpText(
      'after',
      examples(['mlsd config', 'mlsd config set plan interview', 'mlsd config get editor']),
    );
  config
    .command('list', { isDefault: true })
    .description('every setting, its value and what it does')
    .option('--json', 'print them as an object')
    .action((options) => run({ action: 'list', ...options }));
  config
    .command('get')
    .description('print one setting')
    .argument('<key>')
    .option('--json', 'print its value as JSON')
    .action((key, options) => run({ action: 'get', key, ...options }));
  config
    .command('set')
    .description('change one setting')
    .argument('<key>')
    .argument('<value>')
    .action((key, value) => run({ action: 'set', key, value }));
  config
    .command('unset')
    .description('go back to the default')
    .argument('<key>')
    .action((key) => run({ action: 'unset', key }));
}
