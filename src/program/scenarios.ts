import { type Command, Option } from 'commander';
import { examples, gather, type LazyWorld, positiveNumber } from './registering.ts';

export function registerScenarios(program: Command, world: LazyWorld): void {
  program.commandsGroup('Scenarios');
  registerList(program, world);
  registerShow(program, world);
  registerCheck(program, world);
  registerNew(program, world);
}

function registerList(program: Command, world: LazyWorld): void {
  program
    .command('list')
    .description('the scenarios, with your attempts at each')
    .option('--tag <tag>', 'only those with this tag (repeatable)', gather)
    .addOption(
      new Option('--difficulty <level>', 'only those of this difficulty').choices(['easy', 'medium', 'hard']),
    )
    .option('--json', 'print them as a list of objects')
    .addHelpText(
      'after',
      examples(['mlsd list', 'mlsd list --tag serving', 'mlsd list --difficulty hard --json']),
    )
    .action(async (options) => {
      const { list } = await import('../commands/list.ts');
      await list(options, await world());
    });
}

function registerShow(program: Command, world: LazyWorld): void {
  program
    .command('show')
    .description('the prompt of a scenario; the rest of it only when asked for')
    .argument('<scenario>', 'any part of its id or title')
    .option('--rubric', 'also rubric, facts and estimates: spoils the exercise')
    .option('--reference', 'also the reference design: spoils it too')
    .option('--levels', 'also what mid, senior and staff show, to hold your answer against')
    .option('--json', 'print it as an object')
    .addHelpText(
      'after',
      examples(['mlsd show rlhf', 'mlsd show serving --rubric', 'mlsd show agentic --reference']),
    )
    .action(async (scenario, options) => {
      const { show } = await import('../commands/show.ts');
      await show({ scenario, ...options }, await world());
    });
}

function registerCheck(program: Command, world: LazyWorld): void {
  program
    .command('check')
    .description('what is wrong with scenario files, each problem with its line')
    .argument('[path]', 'a scenario file or a folder of them; all that are loaded when absent')
    .option('--watch', 'check again whenever a file changes')
    .option('--json', 'print {ok, problems, warnings}')
    .addHelpText(
      'after',
      examples(['mlsd check', 'mlsd check my-scenario.md --watch', 'mlsd check scenarios --json']),
    )
    .action(async (path, options) => {
      const { check } = await import('../commands/check/check.ts');
      await check({ path, ...options }, await world());
    });
}

function registerNew(program: Command, world: LazyWorld): void {
  program
    .command('new')
    .description('start a scenario of your own; asks for what the flags leave open')
    .argument('[title]', 'what people will call it')
    .option('--id <id>', 'its id, made of the title when absent')
    .option('--prompt <text>', 'the problem, in a sentence or two')
    .option('--consideration <phrase>', 'what a good answer weighs (repeatable)', gather)
    .option('--component <phrase>', 'what a good answer builds (repeatable)', gather)
    .addOption(new Option('--difficulty <level>', 'how hard it is').choices(['easy', 'medium', 'hard']))
    .option('--minutes <n>', 'how long a session is meant to take', positiveNumber)
    .option('--tag <tag>', 'a tag (repeatable)', gather)
    .option('--to <dir>', 'write into this folder instead of your own')
    .addHelpText('after', examples(['mlsd new', 'mlsd new "Ad Ranking" --tag ranking --to scenarios']))
    .action(async (title, options) => {
      const { newScenario } = await import('../commands/new/new.ts');
      await newScenario({ title, ...options }, await world());
    });
}
