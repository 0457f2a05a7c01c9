import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { settingsStore } from '../../src/adapters/settings-store.ts';
import { ExitCode } from '../../src/core/errors.ts';
import { temporaryFolder } from './helpers.ts';

const DEFAULTS = { plan: 'practice', strict: false, plain: false, editor: null };

/** A settings file with a given text. */
function settingsWith(text: string) {
  const { settings: path, root } = temporaryFolder();
  mkdirSync(root, { recursive: true });
  writeFileSync(path, text);
  return { path, root, store: settingsStore(path) };
}

describe('the settings file', () => {
  test('absent means the defaults, and reading makes no file', async () => {
    const { settings: path } = temporaryFolder();
    expect(await settingsStore(path).get()).toEqual(DEFAULTS);
    expect(existsSync(path)).toBe(false);
  });

  test('holds only what was set', async () => {
    const { settings: path } = temporaryFolder();
    const store = settingsStore(path);
    await store.set('editor', ' code --wait ');
    await store.set('strict', 'on');
    await store.unset('strict');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ formatVersion: 1, editor: 'code --wait' });
    expect(await settingsStore(path).get()).toEqual({ ...DEFAULTS, editor: 'code --wait' });
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['colour', 'red', 'There is no setting called colour.'],
    ['strict', 'maybe', 'strict cannot be "maybe".'],
    ['plan', '  ', 'plan cannot be "  ".'],
    ['editor', 'vi\u001b[31m', 'editor cannot be'],
    ['__proto__', 'x', 'There is no setting called __proto__.'],
  ])('%s = %j is refused', async (key, value, message) => {
    const { settings: path } = temporaryFolder();
    const refused = { exitCode: ExitCode.usage, message: expect.stringContaining(message) };
    await expect(settingsStore(path).set(key, value)).rejects.toMatchObject(refused);
    expect(existsSync(path)).toBe(false);
  });

  test('written by hand, without a version, is read', async () => {
    const { store } = settingsWith('{ "plan": "interview" }');
    expect(await store.get()).toEqual({ ...DEFAULTS, plan: 'interview' });
    expect(store.notices()).toEqual([]);
  });

  test('a value of a wrong type gives way to the default and is named', async () => {
    const { path, store } = settingsWith('{ "strict": "very", "plan": "interview" }');
    expect(await store.get()).toEqual({ ...DEFAULTS, plan: 'interview' });
    expect(store.notices()[0]).toContain(`${path}: strict takes on or off`);
  });

  test('what this program does not know is kept', async () => {
    const { path, store } = settingsWith('{ "formatVersion": 1, "fontSize": 12 }');
    await store.set('plain', 'yes');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ fontSize: 12, plain: true });
  });

  test.each(['{ "plan": ', '', '[]', '"text"', 'null'])(
    'damaged (%j) is set aside, named, and not in the way',
    async (text) => {
      const { path, root, store } = settingsWith(text);
      expect(await store.get()).toEqual(DEFAULTS);
      const [aside] = readdirSync(root).filter((name) => name.startsWith('settings.json.damaged-'));
      expect(readFileSync(`${root}/${aside}`, 'utf8')).toBe(text);
      expect(store.notices()[0]).toContain(`${path} is damaged`);
      await store.set('plan', 'interview');
      expect((await settingsStore(path).get()).plan).toBe('interview');
    },
  );

  test('of a newer program is not changed, only passed over', async () => {
    const { path, store } = settingsWith('{ "formatVersion": 5, "plan": 12 }');
    expect(await store.get()).toEqual(DEFAULTS);
    expect(store.notices()[0]).toContain('written by a newer mlsd (format 5');
    await expect(store.set('plan', 'interview')).rejects.toMatchObject({ exitCode: ExitCode.store });
    expect(readFileSync(path, 'utf8')).toContain('"plan": 12');
  });
});
