import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { settingsStore } from '../../src/adapters/settings-store.ts';
import { type ConfigOptions, config } from '../../src/commands/config.ts';
import { builtInPlans } from '../../src/core/plan/built-in.ts';
import { temporaryFolder } from '../adapters/helpers.ts';

/** Runs `mlsd config` on real files; what it writes to each stream. */
function program() {
  const settings = settingsStore(temporaryFolder().settings);
  const plans = { list: async () => [...builtInPlans] };
  return async (options: ConfigOptions) => {
    const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const terminal = { input, output, errors, interactive: false, columns: 80, rows: 24, colour: false };
    await config(options, { settings, plans, terminal });
    return { out: String(output.read() ?? ''), err: String(errors.read() ?? '') };
  };
}

describe('mlsd config', () => {
  test('list shows each setting, its value and what it does', async () => {
    const { out } = await program()({ action: 'list' });
    expect(out.split('\n')).toEqual([
      'plan = practice     the plan of a session when --plan is not given',
      'strict = off        end a phase when its time is up',
      'plain = off         never repaint the screen, as with --plain',
      'editor = (not set)  the editor to write answers in, before $VISUAL and $EDITOR; such as "code --wait"',
      '',
    ]);
  });

  test('list --json prints documented fields', async () => {
    const { out } = await program()({ action: 'list', json: true });
    expect(JSON.parse(out)).toEqual({ plan: 'practice', strict: false, plain: false, editor: null });
  });

  test('set and unset change what get prints, and talk on the other stream', async () => {
    const run = program();
    expect(await run({ action: 'set', key: 'plan', value: 'interview' })).toEqual({
      out: '',
      err: 'plan is now interview.\n',
    });
    expect(await run({ action: 'get', key: 'plan' })).toEqual({ out: 'interview\n', err: '' });
    expect(await run({ action: 'unset', key: 'plan' })).toEqual({
      out: '',
      err: 'plan is back to its default, practice.\n',
    });
    expect((await run({ action: 'get', key: 'plan' })).out).toBe('practice\n');
  });

  test('what get prints, set takes back', async () => {
    const run = program();
    await run({ action: 'set', key: 'strict', value: 'TRUE' });
    const { out } = await run({ action: 'get', key: 'strict' });
    expect(out).toBe('on\n');
    await run({ action: 'set', key: 'strict', value: out.trim() });
    expect((await run({ action: 'get', key: 'strict', json: true })).out).toBe('true\n');
    expect((await run({ action: 'get', key: 'editor' })).out).toBe('\n');
  });

  test.each<[ConfigOptions, string]>([
    [{ action: 'get', key: 'nothing' }, 'There is no setting called nothing.'],
    [{ action: 'get', key: 'strcit' }, 'Did you mean "strict"?'],
    [{ action: 'set', key: 'plan', value: 'intervew' }, 'Did you mean "interview"?'],
    [{ action: 'set', key: 'plan', value: 'marathon' }, 'There is no plan called marathon.'],
    [{ action: 'set', key: 'strict', value: 'perhaps' }, 'strict cannot be "perhaps".'],
    [{ action: 'unset', key: 'toString' }, 'There is no setting called toString.'],
  ])('%j is refused', async (options, message) => {
    await expect(program()(options)).rejects.toThrow(message);
  });
});
