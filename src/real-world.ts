import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { clock } from './adapters/clock.ts';
import { dataFolder } from './adapters/data-folder.ts';
import { externalEditor } from './adapters/external-editor.ts';
import { files } from './adapters/files.ts';
import type { PackFolders } from './adapters/packs/folders.ts';
import { openPacks } from './adapters/packs/open-packs.ts';
import { scenarioFiles } from './adapters/packs/scenario-files.ts';
import { planFolder } from './adapters/plan-folder.ts';
import { sessionStore } from './adapters/session-store.ts';
import { settingsStore } from './adapters/settings-store.ts';
import type { GlobalOptions } from './program/registering.ts';
import { createInquirerPrompter } from './ui/inquirer-prompter.ts';
import type { Terminal, World } from './world.ts';

/**
 * Builds the world that the program really runs in: this process, its terminal, the person's data folder.
 *
 * @param root the folder of the program itself, where the built-in scenarios lie
 */
export async function createRealWorld(options: GlobalOptions, root: string): Promise<World> {
  const folder = dataFolder(process.env, process.platform, homedir());
  const settings = settingsStore(folder.settings);
  const { plain } = await settings.get();
  const terminal = realTerminal(options.plain ?? plain);
  const report = (problem: string) => terminal.errors.write(`${problem}\n`);
  const scenarioFolders: PackFolders = {
    builtIn: join(root, 'scenarios'),
    prepared: join(root, 'dist', 'pack'),
    own: folder.scenarios,
    extra: options.scenarios ?? [],
    cache: join(folder.root, 'pack-cache'),
  };
  return {
    clock,
    terminal,
    prompter: createInquirerPrompter(terminal.input, terminal.output),
    packs: openPacks(scenarioFolders),
    scenarioFiles: scenarioFiles(scenarioFolders),
    plans: planFolder(folder.plans, report),
    sessions: sessionStore(folder),
    settings,
    editor: externalEditor({
      env: process.env,
      platform: process.platform,
      setting: async () => (await settings.get()).editor,
    }),
    files: files(process.stdin),
  };
}

/** Colour and repaint only where a person looks; NO_COLOR and a dumb terminal are obeyed. */
function realTerminal(plain: boolean): Terminal {
  const { stdin, stdout, stderr, env } = process;
  const dumb = env.TERM === 'dumb';
  return {
    input: stdin,
    output: stdout,
    errors: stderr,
    interactive: Boolean(stdin.isTTY && stdout.isTTY) && !plain && !dumb,
    colour: Boolean(stdout.isTTY) && !env.NO_COLOR && !plain && !dumb,
    get columns() {
      return stdout.columns ?? 80;
    },
    get rows() {
      return stdout.rows ?? 24;
    },
  };
}
