import { join } from 'node:path';
import { sessionComplaint } from '../core/session/check.ts';
import { JOURNAL_FORMAT, type JournalText, replay } from '../core/session/journal-text.ts';
import type { Session } from '../core/session/session.ts';
import type { DataFolder } from './data-folder.ts';
import { type JournalFile, readJournalFile } from './journal-file.ts';
import { newerError, readSessionFile, type SessionFile } from './session-file.ts';

export interface Damage {
  path: string;
  complaint: string;
  journal: boolean;
}

/** What the disk holds of a session: its file, its journal, or both. */
export interface Recovered {
  /** The furthest state that can be had; null when nothing usable is there. */
  session: Session | null;
  /** The journal's whole bytes, when it is sound and can be carried on. */
  journal: Buffer | null;
  damages: Damage[];
}

export const sessionPath = (folder: DataFolder, id: string): string => join(folder.sessions, `${id}.json`);
export const journalPath = (folder: DataFolder, id: string): string => join(folder.journals, `${id}.jsonl`);

/**
 * Reads a session from journal and file; changes nothing on disk. A sound journal is always ahead of
 * the file, which is written at the ends of phases. Of a damaged one the part before the damage is
 * used, or the file when that is further.
 * @throws MlsdError store when a newer program wrote it or it cannot be read
 */
export function recover(folder: DataFolder, id: string): Recovered {
  const file = readSessionFile(sessionPath(folder, id));
  const journal = readJournalFile(journalPath(folder, id));
  if (file.kind === 'newer') throw newerError(sessionPath(folder, id), file.version);
  if (journal?.newer) throw newerError(journalPath(folder, id), journal.newer, JOURNAL_FORMAT);
  const fromJournal = journal && replayed(journal);
  const damages = damagesOf(folder, id, file, fromJournal?.complaint ?? null);
  const stored = file.kind === 'session' ? file.session : null;
  if (!journal || !fromJournal?.session) return { session: stored, journal: null, damages };
  if (fromJournal.complaint === null)
    return { session: fromJournal.session, journal: journal.whole, damages };
  return { session: further(fromJournal.session, stored), journal: null, damages };
}

interface Replayed {
  session: Session | null;
  complaint: string | null;
}

/** The sound lines' state, and what is wrong with the rest. */
function replayed(journal: JournalFile): Replayed {
  const session = soundSession(journal);
  if (session.complaint !== null) return session;
  const { damage } = journal;
  return { ...session, complaint: damage && `line ${damage.line}: ${damage.complaint}` };
}

/** Each line may be well formed and yet the whole not, such as a phase that the plan does not have. */
function soundSession(journal: JournalText): Replayed {
  const session = replay(journal);
  const complaint = session && sessionComplaint(session);
  return complaint === null ? { session, complaint } : { session: null, complaint };
}

function damagesOf(folder: DataFolder, id: string, file: SessionFile, complaint: string | null): Damage[] {
  const damages: Damage[] = [];
  if (file.kind === 'damaged') {
    damages.push({ path: sessionPath(folder, id), complaint: file.complaint, journal: false });
  }
  if (complaint !== null) damages.push({ path: journalPath(folder, id), complaint, journal: true });
  return damages;
}

/** Both are states of one session, so the later one has more session time, or else more in it. */
function further(one: Session, other: Session | null): Session {
  if (other === null) return one;
  if (one.elapsedMs !== other.elapsedMs) return one.elapsedMs > other.elapsedMs ? one : other;
  return JSON.stringify(one).length > JSON.stringify(other).length ? one : other;
}
