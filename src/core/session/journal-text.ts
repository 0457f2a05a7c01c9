import { eventComplaint, sessionComplaint } from './check.ts';
import type { SessionEvent } from './events.ts';
import { upgrade } from './migrate.ts';
import { fold, reduce } from './reduce.ts';
import type { Session } from './session.ts';

/** The version of the journal that this program writes. */
export const JOURNAL_FORMAT = 1;

/** A journal read back: whole lines up to the first that cannot be used. */
export interface JournalText {
  /** The state that the journal goes on from; null when it begins with `started`. */
  from: Session | null;
  events: SessionEvent[];
  /** The first line that cannot be used, from 1, and why; null when all can. */
  damage: { line: number; complaint: string } | null;
  /** The format version when a later program wrote this journal. */
  newer: number | null;
}

/** The first line of a journal. `from` is set when an earlier journal could not be carried on. */
export const journalHeader = (from: Session | null): string =>
  JSON.stringify({ formatVersion: JOURNAL_FORMAT, from });

/** One event as a line, without its line end. JSON escapes line ends and lone surrogates. */
export const journalLine = (event: SessionEvent): string => JSON.stringify(event);

/** Reads whole lines; what follows the last line end is for the caller to cut off first. */
export function parseJournal(text: string): JournalText {
  const journal: JournalText = { from: null, events: [], damage: null, newer: null };
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    const complaint = index === 0 ? readHeader(journal, line) : readEvent(journal, line);
    if (journal.newer !== null) return journal;
    if (complaint !== null) return { ...journal, damage: { line: index + 1, complaint } };
  }
  return journal;
}

/** The session after all usable events; null when the journal holds none yet. */
export function replay({ from, events }: Pick<JournalText, 'from' | 'events'>): Session | null {
  if (from) return events.reduce(reduce, from);
  return events.length === 0 ? null : fold(events);
}

function readHeader(journal: JournalText, line: string): string | null {
  const header = parse(line);
  const upgraded = upgrade(header, {}, JOURNAL_FORMAT);
  if (upgraded.kind === 'unknown') return upgraded.complaint;
  if (upgraded.kind === 'newer') {
    journal.newer = upgraded.version;
    return null;
  }
  const { from } = upgraded.value as { from?: unknown };
  return from === null ? null : readSnapshot(journal, from);
}

function readSnapshot(journal: JournalText, from: unknown): string | null {
  const upgraded = upgrade(from);
  if (upgraded.kind === 'unknown') return upgraded.complaint;
  if (upgraded.kind === 'newer') {
    journal.newer = upgraded.version;
    return null;
  }
  const complaint = sessionComplaint(upgraded.value);
  if (complaint === null) journal.from = upgraded.value as Session;
  return complaint;
}

function readEvent(journal: JournalText, line: string): string | null {
  const event = parse(line);
  const complaint = eventComplaint(event);
  if (complaint !== null) return complaint;
  const begins = journal.from === null && journal.events.length === 0;
  if (begins !== ((event as SessionEvent).type === 'started')) return 'a journal holds one beginning';
  journal.events.push(event as SessionEvent);
  return null;
}

/** Undefined for what is no JSON: no check lets it through. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
