import type { Command } from 'commander';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { interruptedError, storeError } from '../src/core/errors.ts';
import { main } from '../src/main.ts';
import { createProgram } from '../src/program/program.ts';
import type { World } from '../src/world.ts';
import { fakeWorld } from './helpers/fake-world.ts';

afterEach(() => vi.restoreAllMocks());

/** Runs one command line; what commander and `main` print goes past the world, to the process. */
async function run(argv: string[], change: Partial<World> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(`${text}\n`));
  const world = { ...fakeWorld({ interactive: false }), ...change };
  const code = await main(argv, () => world);
  return { code, out: out.join('') + world.out(), err: err.join('') + world.err() };
}

/** What is typed for each command there is, those of `config` too. */
const everyCommand = commandLines(
  createProgram('', () => {
    throw new Error('help builds no world');
  }),
);

function commandLines({ commands }: Pick<Command, 'commands'>, before: string[] = []): string[][] {
  const below = commands.flatMap((command) => commandLines(command, [...before, command.name()]));
  return [before, ...below];
}

describe('help', () => {
  test.each(everyCommand.map((words) => [['mlsd', ...words].join(' '), words] as const))(
    '%s fits on 80 columns and shows no default that is empty',
    async (name, words) => {
      const { code, out } = await run([...words, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`Usage: ${name} `);
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(out).not.toContain('[]');
    },
  );

  test('is a command too', async () => {
    expect((await run(['help', 'score'])).out).toContain('Usage: mlsd score');
  });
});

describe('wrong usage is exit code 2 and says what to do', () => {
  test.each([
    [['lst'], "unknown command 'lst'. Did you mean list?\n(mlsd --help"],
    [['pract'], 'Did you mean practice?'],
    [['xyzzy'], "unknown command 'xyzzy'.\n"],
    [['config', 'ste'], "unknown command 'ste'. Did you mean set?\n(mlsd config --help"],
    [['show', 'model', 'serving'], "too many arguments for 'show'"],
    [['practice', '--strct'], 'Did you mean --strict?'],
    [['practice', '--minutes', '0'], 'It must be a number above 0.\n(mlsd practice --help'],
    [['new', 'X', '--minutes', 'x'], 'It must be a number above 0.'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await run(argv);
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('what a command throws becomes words and an exit code', () => {
  const listing = (error: Error) => ({
    packs: { ...fakeWorld().packs, list: () => Promise.reject(error) },
  });

  test.each([
    [storeError('The disk is full.', 'Free some space.'), 4, 'The disk is full.\nFree some space.\n'],
    [interruptedError('Stopped.'), 130, 'Stopped.\n'],
    [new TypeError('x is not a function'), 1, 'mlsd broke: x is not a function\nThis is a bug.'],
    [Object.assign(new Error('closed'), { name: 'ExitPromptError' }), 130, ''],
  ])('%s', async (error, code, words) => {
    const ended = await run(['list'], listing(error));
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(words);
    expect(ended.err).not.toContain('    at ');
  });

  test('with --debug, the stack comes along, and the advice with it', async () => {
    const { err } = await run(['--debug', 'list'], listing(storeError('The disk is full.', 'Free some.')));
    expect(err).toMatch(/The disk is full\.\n {4}at [\s\S]*\nFree some\.\n$/);
  });
});

test('damaged files that were passed over are told, beside the data and after it', async () => {
  const { settings } = fakeWorld();
  const { out, err, code } = await run(['config', 'get', 'plan'], {
    settings: { ...settings, notices: () => ['settings.json is damaged.'] },
  });
  expect({ out, err, code }).toEqual({ out: 'practice\n', err: 'settings.json is damaged.\n', code: 0 });
});
