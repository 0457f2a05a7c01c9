import { readdirSync, readFileSync, statSync } from 'node:fs';
import { summaryComplaint } from '../core/session/check.ts';
import type { SessionSummary } from '../core/session/summary.ts';
import type { DataFolder } from './data-folder.ts';
import { replaceFile } from './plain-file.ts';
import { journalPath, sessionPath } from './recover.ts';
import { codeOf, storeFault } from './store-fault.ts';

/** Goes up whenever a summary comes to hold something else, so that an old cache is not believed. */
const INDEX_FORMAT = 1;

/** A summary and the stamp of the files that it was made from. */
type Entry = [stamp: string, summary: SessionSummary];

export interface IndexedSession {
  summary: SessionSummary;
  /** It has a journal: it runs, or was cut off. */
  journal: boolean;
}

/** Reads one session's files. Null: nothing usable there. `sound`: worth remembering. */
export type Summarize = (id: string) => { summary: SessionSummary; sound: boolean } | null;

/**
 * The summaries of all sessions. What the cache beside them knows of unchanged files is believed,
 * the rest read; plain fs throughout, since every list and the home screen wait for this.
 * @throws MlsdError store when a folder cannot be read
 */
export function indexSessions(folder: DataFolder, summarize: Summarize): IndexedSession[] {
  const known = readCache(folder.index);
  const entries: Record<string, Entry> = {};
  const found: IndexedSession[] = [];
  let changed = false;
  for (const [id, { stamp, journal }] of stamps(folder)) {
    const entry = known[id]?.[0] === stamp ? known[id] : undefined;
    const fresh = entry ? { summary: entry[1], sound: true } : summarize(id);
    changed ||= !entry;
    if (fresh?.sound) entries[id] = [stamp, fresh.summary];
    if (fresh) found.push({ summary: fresh.summary, journal });
  }
  if (changed || Object.keys(known).length !== Object.keys(entries).length) writeCache(folder.index, entries);
  return found;
}

interface Stamped {
  stamp: string;
  journal: boolean;
}

/** Every id that has a file, with what tells whether its files have changed. */
function stamps(folder: DataFolder): Map<string, Stamped> {
  const found = new Map<string, Stamped>();
  for (const id of idsIn(folder.sessions, '.json')) {
    found.set(id, { stamp: stampOf(sessionPath(folder, id)), journal: false });
  }
  for (const id of idsIn(folder.journals, '.jsonl')) {
    const stamp = `${found.get(id)?.stamp ?? ''}+${stampOf(journalPath(folder, id))}`;
    found.set(id, { stamp, journal: true });
  }
  return found;
}

/** @throws MlsdError store when the folder is there but cannot be read */
function idsIn(folder: string, ending: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
    return names.map((name) => name.slice(0, -ending.length));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw storeFault(error, folder, 'read');
  }
}

/** Size, time of change and of the entry's change: a copy that keeps its old time still differs. */
function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.size}:${stat.mtimeMs}:${stat.ctimeMs}` : 'gone';
}

function readCache(path: string): Record<string, Entry> {
  try {
    const { formatVersion, entries } = JSON.parse(readFileSync(path, 'utf8'));
    if (formatVersion !== INDEX_FORMAT) return {};
    return Object.fromEntries(Object.entries(entries).filter(isEntry));
  } catch {
    return {};
  }
}

const isEntry = (pair: [string, unknown]): pair is [string, Entry] => {
  const [id, entry] = pair;
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  return summaryComplaint(entry[1], '') === null && entry[1].id === id;
};

/** Only a cache: in a folder that takes no files it is made anew each time. */
function writeCache(path: string, entries: Record<string, Entry>): void {
  try {
    replaceFile(path, JSON.stringify({ formatVersion: INDEX_FORMAT, entries }));
  } catch {}
}
