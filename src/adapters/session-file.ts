import { basename } from 'node:path';
import { type MlsdError, storeError } from '../core/errors.ts';
import { sessionComplaint } from '../core/session/check.ts';
import { upgrade } from '../core/session/migrate.ts';
import { SESSION_FORMAT, type Session } from '../core/session/session.ts';
import { readIfThere } from './plain-file.ts';

/** What a session file turned out to be. */
export type SessionFile =
  | { kind: 'missing' }
  | { kind: 'session'; session: Session }
  | { kind: 'newer'; version: number }
  | { kind: 'damaged'; complaint: string };

/**
 * Reads and checks a session file, bringing an older format up to date. Plain fs: conf names neither
 * the file nor the place when the text is damaged, and costs 100 ms to load.
 * @throws MlsdError store when the file is there but cannot be read
 */
export function readSessionFile(path: string): SessionFile {
  const text = readIfThere(path);
  if (text === null) return { kind: 'missing' };
  try {
    return judge(JSON.parse(text), basename(path, '.json'));
  } catch (error) {
    return { kind: 'damaged', complaint: (error as Error).message };
  }
}

function judge(value: unknown, id: string): SessionFile {
  const upgraded = upgrade(value);
  if (upgraded.kind === 'newer') return upgraded;
  if (upgraded.kind === 'unknown') return { kind: 'damaged', complaint: upgraded.complaint };
  const complaint = sessionComplaint(upgraded.value);
  if (complaint !== null) return { kind: 'damaged', complaint };
  // The name of the file decides: people copy and rename files, and so do sync tools on a conflict.
  return { kind: 'session', session: { ...(upgraded.value as Session), id } };
}

/** For a file that only a later program understands; it is left as it is. */
export const newerError = (path: string, version: number, readable: number = SESSION_FORMAT): MlsdError =>
  storeError(
    `${path} was written by a newer mlsd (format ${version}; this one reads up to format ${readable}).`,
    'Update mlsd and try again. The file was left as it is.',
  );
