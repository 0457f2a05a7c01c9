import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isSummary } from '../core/session/check.ts';
import type { SessionSummary } from '../core/session/summary.ts';
import type { DataFolder } from './data-folder.ts';
import { replaceFile } from './plain-file.ts';
import { journalPath, sessionPath } from './recover.ts';
import { codeOf, storeFault } from './store-fault.ts';

/** Goes up whenever a summary comes to hold something else, so that an old cache is not believed. */
const INDEX_FORMAT = 2;

/** A summary and the stamp of the files that it was made from. */
type Entry = [stamp: string, summary: SessionSummary];
type Entries = Record<string, Entry>;

export interface IndexedSession {
  summary: SessionSummary;
  /** It has a journal: it runs, or was cut off. */
  journal: boolean;
}

/** Reads one session's files; null when nothing usable is there. `sound`: worth remembering. */
export type Summarize = (id: string) => { summary: SessionSummary | null; sound: boolean };

export interface SessionIndex {
  /** The sessions of the folder, as their files are now. @throws MlsdError store when it cannot be read */
  list(): IndexedSession[];
  /**
   * The same, but what was listed a moment ago will do while no file has come or gone: the home screen
   * asks for the sessions twice in a row, and a thousand files take 10 ms to look at.
   */
  glance(): IndexedSession[];
}

const MOMENT_MS = 1_000;

/**
 * The summaries of all sessions. What the cache beside them knows of unchanged files is believed,
 * the rest read; plain fs throughout, since every list and the home screen wait for this.
 */
export function sessionIndex(folder: DataFolder, summarize: Summarize): SessionIndex {
  let cached: Entries | null = null;
  let last: { found: IndexedSession[]; at: number; stamp: string } | null = null;
  // Files of both folders come and go by names, which changes the folders themselves.
  const foldersStamp = () => `${stampOf(folder.sessions)} ${stampOf(folder.journals)}`;

  function list(): IndexedSession[] {
    const stamp = foldersStamp();
    cached ??= readCache(folder.index);
    const { found, entries, changed } = listSessions(folder, cached, summarize);
    if (changed) writeCache(folder.index, entries);
    cached = entries;
    last = { found, at: performance.now(), stamp };
    return found;
  }

  function glance(): IndexedSession[] {
    const fits = last && performance.now() - last.at < MOMENT_MS && last.stamp === foldersStamp();
    return last && fits ? last.found : list();
  }

  return { list, glance };
}

function listSessions(folder: DataFolder, known: Entries, summarize: Summarize) {
  const entries: Entries = {};
  const found: IndexedSession[] = [];
  let news = false;
  for (const [id, { stamp, journal }] of stamps(folder)) {
    const remembered = believed(known[id], id, stamp);
    const { summary, sound } = remembered ? { summary: remembered, sound: true } : summarize(id);
    if (summary) found.push({ summary, journal });
    if (!summary || !sound) continue;
    entries[id] = [stamp, summary];
    news ||= !remembered;
  }
  return { found, entries, changed: news || Object.keys(known).length !== Object.keys(entries).length };
}

/** The cache may have been damaged, and then hold anything. */
function believed(entry: Entry | undefined, id: string, stamp: string): SessionSummary | null {
  const summary = entry?.[0] === stamp ? entry[1] : null;
  return isSummary(summary) && summary.id === id ? summary : null;
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
  try {
    const { size, mtimeMs, ctimeMs } = statSync(path);
    return `${size}:${mtimeMs}:${ctimeMs}`;
  } catch {
    return 'gone';
  }
}

function readCache(path: string): Entries {
  try {
    const { formatVersion, entries } = JSON.parse(readFileSync(path, 'utf8'));
    return formatVersion === INDEX_FORMAT && typeof entries === 'object' && entries ? entries : {};
  } catch {
    return {};
  }
}

/** Only a cache: in a folder that takes no files it is made anew each time. */
function writeCache(path: string, entries: Entries): void {
  try {
    replaceFile(path, JSON.stringify({ formatVersion: INDEX_FORMAT, entries }));
  } catch {}
}
