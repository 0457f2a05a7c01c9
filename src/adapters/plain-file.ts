import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { codeOf, storeFault } from './store-fault.ts';

/** What a file ends in while it is being written; such a file is never listed. */
export const WRITING = '.writing';

/** A file's text; null when there is none. @throws MlsdError store when it is there but cannot be read */
export const readIfThere = (path: string): string | null =>
  bytesIfThere(path)
    ?.toString('utf8')
    .replace(/^\uFEFF/, '') ?? null;

/** A file's bytes; null when there is none. @throws MlsdError store when it is there but cannot be read */
export function bytesIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw storeFault(error, path, 'read');
  }
}

/** Writes a file for its owner alone in one step: it is there whole or as before. @throws the system's error */
export function replaceFile(path: string, text: string): void {
  const staged = `${path}.${process.pid}${WRITING}`;
  try {
    writeFileSync(staged, text, { mode: 0o600, flush: true });
    renameSync(staged, path);
  } catch (error) {
    discard(staged);
    throw error;
  }
}

/** Removes a file that nobody needs any more; the error that is already under way matters more. */
export function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** No write takes this long. */
const LEFTOVER_MS = 3_600_000;

/** Removes what writes that were killed half-way left behind; their files are as they were before. */
export function sweepLeftovers(folder: string): void {
  try {
    const names = readdirSync(folder).filter((name) => name.includes(WRITING));
    for (const path of names.map((name) => join(folder, name))) {
      if (Date.now() - statSync(path).mtimeMs > LEFTOVER_MS) discard(path);
    }
  } catch {}
}

/** Makes a rename survive a power cut; not every file system, nor Windows, lets a folder be flushed. */
export function syncFolder(folder: string): void {
  let fd: number | undefined;
  try {
    fd = openSync(folder, 'r');
    fsyncSync(fd);
  } catch {
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
