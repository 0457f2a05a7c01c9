import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { storeFault } from './store-fault.ts';

/** Where everything of the person's lies. Only paths: nothing is created by naming them. */
export interface DataFolder {
  root: string;
  sessions: string;
  journals: string;
  /** Apart from the sessions, so that a folder that syncs does not carry locks to another machine. */
  locks: string;
  index: string;
  scenarios: string;
  plans: string;
  settings: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `MLSD_HOME` when set; else where the platform keeps such things: XDG folders, Application Support
 * or AppData. On XDG systems the settings have a folder of their own.
 */
export function dataFolder(env: Environment, platform: NodeJS.Platform, home: string): DataFolder {
  if (env.MLSD_HOME) return layout(resolve(env.MLSD_HOME));
  if (platform === 'darwin') return layout(join(home, 'Library', 'Application Support', 'mlsd'));
  if (platform === 'win32') return layout(join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'mlsd'));
  const data = xdg(env.XDG_DATA_HOME) ?? join(home, '.local', 'share');
  const config = xdg(env.XDG_CONFIG_HOME) ?? join(home, '.config');
  return layout(join(data, 'mlsd'), join(config, 'mlsd'));
}

/** The XDG specification asks to ignore relative paths. */
const xdg = (path: string | undefined): string | undefined => (path && isAbsolute(path) ? path : undefined);

function layout(root: string, config: string = root): DataFolder {
  return {
    root,
    sessions: join(root, 'sessions'),
    journals: join(root, 'journals'),
    locks: join(root, 'locks'),
    index: join(root, 'session-index.json'),
    scenarios: join(root, 'scenarios'),
    plans: join(root, 'plans'),
    settings: join(config, 'settings.json'),
  };
}

/**
 * Makes sure that files can be made in a folder, creating it for its owner alone. Called before conf
 * is: conf retries for a second, blocking everything, where it may not write.
 * @throws MlsdError store
 */
export function ensureWritable(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const blamed = nearestExisting(folder);
    throw storeFault(reasonAt(blamed) ?? error, blamed);
  }
}

/**
 * As mkdir with `recursive`, which goes round for ever where a folder that is there says that no such
 * thing can be in it, as /proc and folders of an automounter do.
 */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another program may have been quicker.
    if (!isFolder(folder)) throw error;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folder to blame: where a parent is what stands in the way, naming the child would mislead. */
function nearestExisting(path: string): string {
  const parent = dirname(path);
  return existsSync(path) || parent === path ? path : nearestExisting(parent);
}

/** Why nothing can be made in there: mkdir says ENOENT on a read-only disk and EEXIST on a file. */
function reasonAt(path: string): unknown {
  try {
    if (!statSync(path).isDirectory()) return { code: 'ENOTDIR' };
    accessSync(path, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return error;
  }
}
