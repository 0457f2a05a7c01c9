import type { Command } from 'commander';
import type { ConfigOptions } from '../commands/config.ts';
import { settingKeys, settingRules } from '../core/settings.ts';
import { examples, type LazyWorld, refuseUnknown } from './registering.ts';

const KEY = settingKeys.join(', ');
const VALUE = settingKeys.map((key) => `${key}: ${settingRules[key].allowed}`).join('; ');

export function registerSettings(program: Command, world: LazyWorld): void {
  const run = async (options: ConfigOptions) => {
    const { config } = await import('../commands/config.ts');
    await config(options, await world());
  };
  program.commandsGroup('Settings and help');
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
    .allowExcessArguments()
    .action((options, command: Command) => {
      refuseUnknown(config, command.args);
      return run({ action: 'list', ...options });
    });
  config
    .command('get')
    .description('print one setting')
    .argument('<key>', KEY)
    .option('--json', 'print its value as JSON')
    .action((key, options) => run({ action: 'get', key, ...options }));
  config
    .command('set')
    .description('change one setting')
    .argument('<key>', KEY)
    .argument('<value>', VALUE)
    .addHelpText('after', examples(['mlsd config set strict on', 'mlsd config set editor "code --wait"']))
    .action((key, value) => run({ action: 'set', key, value }));
  config
    .command('unset')
    .description('go back to the default')
    .argument('<key>', KEY)
    .action((key) => run({ action: 'unset', key }));
}
