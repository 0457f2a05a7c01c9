import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_BYTES } from '../../core/scenario/decode.ts';
import type { Problem } from '../../core/scenario/problem.ts';

/** A scenario file as it lies in a folder, not parsed yet. */
export interface SourceFile {
  file: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes: times and sizes of files say too little after a clone or a copy. */
  hash: string;
}

/** What a folder holds: files to parse, and a problem for each one that cannot be read. */
export interface Scan {
  files: SourceFile[];
  problems: Problem[];
}

/** The Markdown files of a folder but README.md and hidden ones, by name. @throws the system's error for a folder that cannot be listed */
export function scanFolder(folder: string): Scan {
  const scan: Scan = { files: [], problems: [] };
  for (const name of readdirSync(folder).filter(isScenarioName).sort()) {
    const found = readSource(join(folder, name));
    if (found === undefined) continue;
    if ('bytes' in found) scan.files.push(found);
    else scan.problems.push(found);
  }
  return scan;
}

/** Reads one file, or says why not; undefined when it vanished a moment ago. */
export function readSource(file: string): SourceFile | Problem | undefined {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return fileProblem(file, 'is a folder, not a file');
    // Reading a pipe or a device would wait for ever.
    if (!stat.isFile()) return fileProblem(file, 'is not a plain file');
    if (stat.size > MAX_BYTES)
      return fileProblem(file, `is larger than ${MAX_BYTES / 1_000_000} MB, too large to be read`);
    const bytes = readFileSync(file);
    return { file, bytes, hash: contentHash(bytes) };
  } catch (error) {
    return unreadable(file, (error as NodeJS.ErrnoException).code);
  }
}

export const contentHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A problem of a file as a whole. */
export function fileProblem(file: string, message: string, severity: Problem['severity'] = 'error'): Problem {
  return { file, line: 1, column: 1, path: '', message, severity };
}

/** Files that editors and packs keep beside the scenarios are none: hidden ones, backups, the README. */
function isScenarioName(name: string): boolean {
  return /\.md$/i.test(name) && !/^[._#]/.test(name) && !/^readme\.md$/i.test(name);
}

const REASONS: Record<string, string> = {
  EACCES: 'may not be read: the permissions forbid it',
  EPERM: 'may not be read: the permissions forbid it',
  ELOOP: 'is a link that leads back to itself',
};

function unreadable(file: string, code: string | undefined): Problem | undefined {
  if (code !== 'ENOENT')
    return fileProblem(file, REASONS[code ?? ''] ?? `cannot be read (${code ?? 'unknown error'})`);
  return isLink(file) ? fileProblem(file, 'is a link that leads nowhere') : undefined;
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}
