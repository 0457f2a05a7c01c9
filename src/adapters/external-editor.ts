import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ExitCode, MlsdError } from '../core/errors.ts';
import type { ExternalEditor } from '../world.ts';
import { storeFault } from './store-fault.ts';

interface Options {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** The person's `editor` setting; it is asked for at each call. */
  setting(): Promise<string | null>;
  /** For the temporary file; the system's by default. */
  folder?: string;
}

/** The person's own editor on a file of their text that nobody else can read. */
export function externalEditor({ env, platform, setting, folder = tmpdir() }: Options): ExternalEditor {
  return {
    async edit(text) {
      const command = chooseEditor(await setting(), env, platform);
      const path = writeTemporary(text, folder);
      const problem = await run(command, path, env, platform);
      const edited = problem === null ? readBack(path) : null;
      if (edited === null) throw failedError(command, problem ?? 'left no file that can be read', path);
      rmSync(dirname(path), { recursive: true, force: true });
      return withoutAddedLineEnd(text, edited);
    },
  };
}

/** The setting wins, being meant for this program alone; then what every program goes by. */
export function chooseEditor(
  setting: string | null,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): string {
  const named = [setting, env.VISUAL, env.EDITOR].find((command) => command?.trim());
  return named?.trim() ?? (platform === 'win32' ? 'notepad' : 'vi');
}

/** A folder of its own keeps the editor's swap and backup files private too. */
function writeTemporary(text: string, folder: string): string {
  try {
    const path = join(mkdtempSync(join(folder, 'mlsd-')), 'answer.md');
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
    return path;
  } catch (error) {
    throw storeFault(error, folder);
  }
}

/** Runs the editor on our terminal. @returns what went wrong, or null */
async function run(
  command: string,
  path: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Promise<string | null> {
  // Ctrl-C in the editor reaches every program on the terminal, and is meant for the editor.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  try {
    return await waitFor(start(command, path, env, platform));
  } finally {
    process.off('SIGINT', ignore);
  }
}

/** Through the shell, as git does it: the value may hold arguments, quotes and variables. */
function start(command: string, path: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform) {
  if (platform === 'win32') return spawn(`${command} "${path}"`, { shell: true, stdio: 'inherit', env });
  return spawn('/bin/sh', ['-c', `${command} "$@"`, command, path], { stdio: 'inherit', env });
}

function waitFor(editor: ReturnType<typeof start>): Promise<string | null> {
  return new Promise((resolve) => {
    editor.on('error', (error) => resolve(error.message));
    editor.on('exit', (code, signal) => {
      if (code === 0) resolve(null);
      else if (code === 127) resolve('was not found');
      else resolve(code === null ? `was ended by ${signal}` : `ended with exit code ${code}`);
    });
  });
}

function readBack(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}

const failedError = (command: string, problem: string, path: string): MlsdError =>
  new MlsdError(
    ExitCode.failed,
    `The editor (${command}) ${problem}. Your text is kept in ${path}.`,
    'Choose another editor: mlsd config set editor "..."',
  );

/** Most editors end a file with a line end; that must not make a text grow with each visit. */
const withoutAddedLineEnd = (before: string, after: string): string =>
  !before.endsWith('\n') && after.endsWith('\n') ? after.slice(0, -1) : after;
