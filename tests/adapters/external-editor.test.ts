import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseEditor, externalEditor } from '../../src/adapters/external-editor.ts';
import { ExitCode } from '../../src/core/errors.ts';
import { temporaryPath } from './helpers.ts';

const unix = process.platform !== 'win32';

/** An editor made of a shell script that finds the file in `$1`, and the folder it works in. */
function scripted(script: string, text = 'my answer') {
  const folder = temporaryPath();
  const program = join(temporaryPath(), 'my editor.sh');
  writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const { env, platform } = process;
  const setting = async () => `'${program}' --wait`;
  const editor = externalEditor({ env, platform, setting, folder });
  return { folder, edited: editor.edit(text) };
}

describe.runIf(unix)('editing in another program', () => {
  test('gives back what it left, arguments and spaces in the command included', async () => {
    const { folder, edited } = scripted('[ "$1" = --wait ] && printf " and more\\n" >> "$2"');
    expect(await edited).toBe('my answer and more');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a text keeps its own last line end, and loses Windows ones', async () => {
    expect(await scripted('printf "a\\r\\nb\\n" > "$2"', 'x\n').edited).toBe('a\nb\n');
  });

  test('nobody else can read the file while it is open', async () => {
    const { edited } = scripted(
      'for each in "$2" "$(dirname "$2")"; do ls -ld "$each" | cut -c1-10; done > "$2.modes"; cat "$2.modes" > "$2"',
    );
    expect(await edited).toBe('-rw-------\ndrwx------');
  });

  test.each([
    ['printf "half" > "$2"; exit 3', 'ended with exit code 3', 'half'],
    ['kill -TERM $$', 'ended with exit code 143', 'my answer'],
  ])('%s: keeps the text and says where', async (script, problem, kept) => {
    const { folder, edited } = scripted(script);
    const error = await edited.catch((reason) => reason);
    expect(error.exitCode).toBe(ExitCode.failed);
    expect(error.message).toContain(problem);
    const [name] = readdirSync(folder);
    const path = join(folder, name!, 'answer.md');
    expect(error.message).toContain(`Your text is kept in ${path}.`);
    expect(readFileSync(path, 'utf8')).toBe(kept);
  });

  test('an editor that is not there is said to be missing', async () => {
    const { env, platform } = process;
    const setting = async () => 'no-such-editor-anywhere';
    const editor = externalEditor({ env, platform, setting, folder: temporaryPath() });
    await expect(editor.edit('x')).rejects.toThrow('The editor (no-such-editor-anywhere) was not found.');
  });

  test('a folder that takes no file is a store error', async () => {
    const { env, platform } = process;
    const folder = join(temporaryPath(), 'gone');
    const editor = externalEditor({ env, platform, setting: async () => 'true', folder });
    await expect(editor.edit('x')).rejects.toMatchObject({ exitCode: ExitCode.store });
  });
});

describe('which editor', () => {
  const all = { VISUAL: 'emacs', EDITOR: 'nano' };
  test.each<[string | null, NodeJS.ProcessEnv, NodeJS.Platform, string]>([
    ['code --wait', all, 'linux', 'code --wait'],
    [null, all, 'linux', 'emacs'],
    [null, { EDITOR: 'nano', VISUAL: ' ' }, 'linux', 'nano'],
    [null, {}, 'darwin', 'vi'],
    [null, {}, 'win32', 'notepad'],
  ])('setting %j with %j on %s: %s', (setting, env, platform, editor) => {
    expect(chooseEditor(setting, env, platform)).toBe(editor);
  });
});
