import { existsSync, rmSync } from 'node:fs';
import { ExitCode, MlsdError, storeError } from '../core/errors.ts';
import type { SessionEvent } from '../core/session/events.ts';
import { journalHeader, journalLine } from '../core/session/journal-text.ts';
import { fold, reduce } from '../core/session/reduce.ts';
import type { Session } from '../core/session/session.ts';
import type { Journal, SessionStore } from '../world.ts';
import { writeConfFile } from './conf-file.ts';
import { type DataFolder, ensureWritable } from './data-folder.ts';
import { openJournal } from './journal.ts';
import { LineFile } from './line-file.ts';
import { type Lock, livingHolder, lock, PATIENCE_MS, tryLock } from './lock.ts';
import { replaceFile, sweepLeftovers } from './plain-file.ts';
import { journalPath, sessionPath } from './recover.ts';
import { freeId, isFree, lockPath, requireSafeId } from './session-id.ts';
import { sessionReader } from './session-reader.ts';
import { storeFault } from './store-fault.ts';

type Started = Extract<SessionEvent, { type: 'started' }>;

/** The sessions of a data folder: `sessions/<id>.json`, and `journals/<id>.jsonl` while they run. */
export function sessionStore(folder: DataFolder): SessionStore {
  const reader = sessionReader(folder);
  const save = (session: Session) => writeConfFile(sessionPath(folder, session.id), session);
  const isOpen = (id: string) => livingHolder(lockPath(folder, id)) !== null;

  /** Runs work that must have a session to itself. */
  async function withLock<Result>(id: string, work: (held: Lock) => Promise<Result>): Promise<Result> {
    requireSafeId(id);
    const held = await lock(lockPath(folder, id), `Session ${id}`, PATIENCE_MS);
    try {
      return await work(held);
    } finally {
      held.release();
    }
  }

  /** Writes a journal's first lines in one step, so that there is no such thing as half a beginning. */
  function newJournal(session: Session, lines: string[], held: Lock): Journal {
    const path = journalPath(folder, session.id);
    const text = lines.map((line) => `${line}\n`).join('');
    try {
      ensureWritable(folder.journals);
      replaceFile(path, text);
    } catch (error) {
      throw storeFault(error, path);
    }
    return carryOn(session, Buffer.from(text), held);
  }

  const carryOn = (session: Session, whole: Buffer, held: Lock): Journal =>
    openJournal({ session, file: new LineFile(journalPath(folder, session.id), whole), lock: held, save });

  /** The journal of a session that is on disk, a damaged one replaced. The lock is the caller's. */
  function takeUp(id: string, held: Lock): Journal {
    const { session, journal, damages } = reader.retrieve(id, true);
    if (journal !== null) return carryOn(session, journal, held);
    if (damages.some((damage) => damage.journal && existsSync(damage.path))) {
      throw storeError(reader.notices().join(' '), 'Move that file away yourself, then try again.');
    }
    return newJournal(session, [journalHeader(session)], held);
  }

  async function amendLocked(id: string, events: readonly SessionEvent[], held: Lock): Promise<Session> {
    const { session, journal } = reader.retrieve(id, true);
    if (journal === null) {
      const amended = events.reduce(reduce, session);
      await save(amended);
      return amended;
    }
    const open = carryOn(session, journal, held);
    for (const event of events) open.append(event);
    await open.checkpoint();
    open.release();
    if (open.trouble) throw open.trouble;
    return open.session;
  }

  /** A run was cut off between the session's end and the removal of its journal. */
  async function settle(id: string): Promise<void> {
    const held = tryLock(lockPath(folder, id));
    if (held === null) return;
    const journal = releasing(held, () => takeUp(id, held));
    try {
      await journal.close();
    } finally {
      journal.release();
    }
  }

  return {
    summaries: () => reader.list().map(({ summary }) => summary),
    load: async (id) => reader.retrieve(id, false).session,
    newId: (scenarioId, at) => freeId(folder, scenarioId, at),
    pathOf: (id) => sessionPath(folder, id),
    notices: reader.notices,
    amend: (id, events) => withLock(id, (held) => amendLocked(id, events, held)),

    remove: (id) =>
      withLock(id, async () => {
        reader.retrieve(id, true);
        rmSync(sessionPath(folder, id), { force: true });
        rmSync(journalPath(folder, id), { force: true });
      }),

    async begin(started) {
      for (const path of [folder.sessions, folder.journals]) sweepLeftovers(path);
      const { held, event } = claim(folder, started as Started);
      const lines = [journalHeader(null), journalLine(event)];
      return releasing(held, () => newJournal(fold([event]), lines, held));
    },

    async resume(id) {
      const { status } = reader.retrieve(id, false).session;
      if (status !== 'running')
        throw new MlsdError(ExitCode.failed, `Session ${id} is ${status}.`, 'Look at it: mlsd review');
      const held = await lock(lockPath(folder, id), `Session ${id}`, 0);
      return releasing(held, () => takeUp(id, held));
    },

    async unfinished() {
      const listed = reader.glance();
      for (const { summary, journal } of listed) {
        // A folder that takes no files must not keep anybody from looking: the next run tries again.
        if (journal && summary.status !== 'running') await settle(summary.id).catch(() => {});
      }
      return listed
        .filter(({ summary }) => summary.status === 'running' && !isOpen(summary.id))
        .map(({ summary }) => reader.retrieve(summary.id, false).session)
        .filter((session) => session.status === 'running');
    },
  };
}

/** Gives a lock back when the work that was to keep it fails. */
function releasing<Result>(held: Lock, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    held.release();
    throw error;
  }
}

/** Takes the lock of an id that nobody uses: the one of the event, or the next when it was just taken. */
function claim(folder: DataFolder, started: Started): { held: Lock; event: Started } {
  for (let id = started.id; ; id = freeId(folder, started.scenario.id, started.at)) {
    const held = isFree(folder, id) ? tryLock(lockPath(folder, id)) : null;
    // Between the look and the lock another program may have been through with the same id.
    if (held && isFree(folder, id)) return { held, event: { ...started, id } };
    held?.release();
  }
}
