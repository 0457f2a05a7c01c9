import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type MlsdError, notFoundError } from '../core/errors.ts';
import type { DataFolder } from './data-folder.ts';
import { journalPath, sessionPath } from './recover.ts';

export const lockPath = (folder: DataFolder, id: string): string => join(folder.locks, `${id}.lock`);

export const unknownSession = (id: string): MlsdError =>
  notFoundError(`There is no session ${id}.`, 'See them all: mlsd review');

/** An id names a file in the folder of sessions and nothing outside it. @throws MlsdError notFound */
export function requireSafeId(id: string): void {
  if (!/^[^./\\\0][^/\\\0]*$/.test(id)) throw unknownSession(id);
}

/**
 * `2026-11-23-0922-rlhf-pipeline`, in local time; with `-2` and so on when that is taken.
 * @param at epoch milliseconds
 */
export function freeId(folder: DataFolder, scenarioId: string, at: number): string {
  const base = `${localMinute(at)}-${fileNamePart(scenarioId)}`;
  // A lock counts here: another program may be about to begin under that id.
  const isTaken = (id: string) => !isFree(folder, id) || existsSync(lockPath(folder, id));
  let id = base;
  for (let nth = 2; isTaken(id); nth++) id = `${base}-${nth}`;
  return id;
}

/** Whether no session is stored under an id. */
export const isFree = (folder: DataFolder, id: string): boolean =>
  !existsSync(sessionPath(folder, id)) && !existsSync(journalPath(folder, id));

/** Scenarios come from other people: their ids must not choose where a file goes. */
const fileNamePart = (scenarioId: string): string =>
  scenarioId
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .slice(0, 80) || 'session';

function localMinute(at: number): string {
  const time = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day}-${two(time.getHours())}${two(time.getMinutes())}`;
}
