import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { notFoundError, usageError } from '../core/errors.ts';
import type { Files } from '../world.ts';
import { codeOf } from './store-fault.ts';

/** Files that the person names on the command line. */
export function files(input: Readable): Files {
  return {
    read: async (path) => decode(path === '-' ? await buffer(input) : await bytes(path), path),
  };
}

async function bytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw notFoundError(
      `Cannot read ${path}: ${reasonOf(error)}.`,
      'Give the path of a text file, or - to read standard input.',
    );
  }
}

function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'you have no permission';
    default:
      return (error as Error).message;
  }
}

/** Only UTF-8 passes: guessing another encoding would put wrong words into the person's mouth. */
function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    const what = path === '-' ? 'Standard input' : path;
    throw usageError(`${what} is not UTF-8 text.`, 'Save it as UTF-8 and try again.');
  }
}
