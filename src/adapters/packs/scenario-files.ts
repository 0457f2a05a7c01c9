import { existsSync, statSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { notFoundError, usageError } from '../../core/errors.ts';
import type { ScenarioFiles } from '../../world.ts';
import { ensureWritable } from '../data-folder.ts';
import { codeOf, storeFault } from '../store-fault.ts';
import { type PackFolders, scans } from './folders.ts';
import { readLearned } from './learned-file.ts';
import { readSource, type Scan, type SourceFile, scanFolder } from './scan.ts';

/** How long a folder must be quiet before a change counts, in ms: editors write a file in several steps. */
const QUIET_MS = 80;

export function scenarioFiles(folders: PackFolders): ScenarioFiles {
  return {
    read: async (path) => {
      const found = path === undefined ? scans(folders).map(({ scan }) => scan) : [scanPath(path)];
      return {
        sources: found
          .flatMap(({ files }) => files)
          .map(withLearned)
          .map(fromHere),
        problems: found.flatMap(({ problems }) => problems).map(fromHere),
      };
    },
    watch: (path) => changes(path === undefined ? allFolders(folders) : [resolve(path)]),
    create: async (name, text, folder = folders.own) => createFile(join(folder, name), text),
  };
}

/** The same with the path that one would type here, where that is shorter. */
const withLearned = (source: SourceFile) => ({ ...source, learned: readLearned(source.file) });

function fromHere<T extends { file: string }>(named: T): T {
  const path = relative(process.cwd(), named.file);
  return { ...named, file: path.length < named.file.length ? path : named.file };
}

const allFolders = ({ builtIn, own, extra }: PackFolders) =>
  [builtIn, own, ...extra].filter((path) => existsSync(path));

function scanPath(path: string): Scan {
  try {
    if (statSync(path).isDirectory()) return scanFolder(path);
  } catch (error) {
    const missing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
    const reason = missing ? 'there is no such file or folder' : 'the system does not let it be read';
    throw notFoundError(`${path}: ${reason}.`, 'Give a scenario file or a folder of them.');
  }
  const source = readSource(path);
  if (source === undefined) throw notFoundError(`${path} is gone.`);
  return 'bytes' in source ? { files: [source], problems: [] } : { files: [], problems: [source] };
}

/** A yield for each burst of changes at the paths. Folders are watched even for a file: saving may replace it. */
async function* changes(paths: readonly string[]): AsyncGenerator<void> {
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => wake(), QUIET_MS);
  };
  const watchers = paths.map((path) => {
    if (statSync(path).isDirectory()) return watch(path, changed);
    return watch(dirname(path), (_, name) => (name === null || name === basename(path)) && changed());
  });
  try {
    for (;;) {
      await new Promise<void>((done) => {
        wake = done;
      });
      yield;
    }
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}

function createFile(file: string, text: string): string {
  ensureWritable(dirname(file));
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return file;
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw usageError(`${file} is there already.`, 'Choose another id, or edit that file.');
    throw storeFault(error, file);
  }
}
