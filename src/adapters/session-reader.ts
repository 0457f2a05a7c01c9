import { storeError } from '../core/errors.ts';
import type { Session } from '../core/session/session.ts';
import { summarize } from '../core/session/summary.ts';
import type { DataFolder } from './data-folder.ts';
import { type Damage, type Recovered, recover } from './recover.ts';
import { requireSafeId, unknownSession } from './session-id.ts';
import { type IndexedSession, sessionIndex } from './session-index.ts';
import { setAside } from './set-aside.ts';

/** The half of the session store that looks; it changes nothing but to move damaged files aside. */
export interface SessionReader {
  /** Newest first. */
  list(): IndexedSession[];
  /** As it was a moment ago: see `SessionIndex`. */
  glance(): IndexedSession[];
  /**
   * @param locked whether the caller has the session's lock: only then may a damaged journal be moved
   * @throws MlsdError notFound, or store when nothing usable is left or a newer program wrote it
   */
  retrieve(id: string, locked: boolean): Recovered & { session: Session };
  /** Sentences about damaged and newer files met so far. */
  notices(): string[];
}

export function sessionReader(folder: DataFolder): SessionReader {
  const notices = new Set<string>();

  function report(damage: Damage, locked: boolean): string {
    const { path, complaint, journal } = damage;
    const sentence =
      journal && !locked
        ? `${path} is damaged (${complaint}). The session is shown as far as it can be read.`
        : setAside(path, complaint);
    notices.add(sentence);
    return sentence;
  }

  function summarizeFiles(id: string) {
    try {
      const { session, damages } = recover(folder, id);
      for (const damage of damages) report(damage, false);
      return { summary: session && summarize(session), sound: damages.length === 0 };
    } catch (error) {
      notices.add((error as Error).message);
      return { summary: null, sound: false };
    }
  }

  const index = sessionIndex(folder, summarizeFiles);

  return {
    list: () => newestFirst(index.list()),
    glance: () => newestFirst(index.glance()),
    retrieve(id, locked) {
      requireSafeId(id);
      const recovered = recover(folder, id);
      const sentences = recovered.damages.map((damage) => report(damage, locked));
      const { session } = recovered;
      if (session !== null) return { ...recovered, session };
      if (sentences.length === 0) throw unknownSession(id);
      throw storeError(sentences.join(' '), 'The other sessions are not affected: mlsd review');
    },
    notices: () => [...notices],
  };
}

const newestFirst = (sessions: IndexedSession[]): IndexedSession[] =>
  sessions.toSorted((a, b) => b.summary.startedAt - a.summary.startedAt);
