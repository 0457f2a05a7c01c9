import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { temporaryPath } from './helpers.ts';

const isRoot = process.getuid?.() === 0;
/** A user that may do nothing: "nobody" on most systems; the number is what counts. */
const NOBODY = 65534;

/** Bundles tests/adapters/children/<name>.ts into a file that any user can run. */
export function buildChild(name: string): string {
  const folder = temporaryPath();
  const outfile = join(folder, `${basename(name)}.mjs`);
  buildSync({
    entryPoints: [join(import.meta.dirname, 'children', `${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  chmodSync(folder, 0o755);
  return outfile;
}

/** Starts node on a built child. */
export const startChild = (file: string, args: string[], options: SpawnOptions = {}): ChildProcess =>
  spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'], ...options });

export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => child.on('exit', resolve).on('error', reject));

/** What a command prints as JSON. @throws Error when it prints none */
export function reportOf(command: string, args: string[], options: SpawnOptions = {}) {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`${command} ${args.join(' ')} printed no report: ${stdout}${stderr}`);
  }
}

/** So that missing permission bites: root is let in everywhere. */
export const asNobody: SpawnOptions = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Lets the user of `asNobody` into a folder. */
export const open = (path: string): void => chmodSync(path, 0o777);

/** Wraps a command so that it runs with a small file system of its own mounted on `folder`. */
export function onSmallDisk(folder: string, more: string, command: string[]): [string, string[]] {
  const script = `mount -t tmpfs -o size=64k tmpfs "$1" && ${more} shift && exec "$@"`;
  return ['unshare', ['-rm', 'sh', '-c', script, 'sh', folder, ...command]];
}

/** Why a file system cannot be mounted here, or null. Needs Linux with user namespaces, or root. */
export function whyNoMount(): string | null {
  if (process.platform !== 'linux') return 'no unshare on this platform';
  const tried = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { encoding: 'utf8' });
  return tried.status === 0 ? null : `unshare cannot mount: ${tried.stderr ?? tried.error?.message}`;
}
