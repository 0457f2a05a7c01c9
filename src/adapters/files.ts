import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { MlsdError, notFoundError, usageError } from '../core/errors.ts';
import type { Files } from '../world.ts';
import { codeOf } from './store-fault.ts';

/** Files that the person names on the command line. */
export function files(input: Readable): Files {
  return {
    read: async (path) => decode(path === '-' ? await collect(input, nameOf(path)) : await bytes(path), path),
  };
}

/** Longer than any answer that a person writes; what is longer is not read to its end. */
const MOST_BYTES = 1_000_000;

/** Reads up to the limit, whatever the size that the source claims. @throws MlsdError usage beyond it */
async function collect(source: AsyncIterable<Buffer | string>, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    chunks.push(Buffer.from(chunk));
    size += chunks.at(-1)!.length;
    if (size > MOST_BYTES)
      throw usageError(
        `${name} is longer than 1 MB, too long to be an answer.`,
        'Give the part that is to be read.',
      );
  }
  return Buffer.concat(chunks);
}

async function bytes(path: string): Promise<Buffer> {
  try {
    return await collect(createReadStream(path), path);
  } catch (error) {
    if (error instanceof MlsdError) throw error;
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

const nameOf = (path: string): string => (path === '-' ? 'Standard input' : path);

/** Only UTF-8 passes: guessing another encoding would put wrong words into the person's mouth. */
function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    throw usageError(`${nameOf(path)} is not UTF-8 text.`, 'Save it as UTF-8 and try again.');
  }
}
