import { readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { MlsdError } from '../core/errors.ts';
import type { SessionEvent } from '../core/session/events.ts';
import { journalLine } from '../core/session/journal-text.ts';
import { reduce } from '../core/session/reduce.ts';
import type { Session } from '../core/session/session.ts';
import type { Journal } from '../world.ts';
import { asFileText } from './conf-file.ts';
import { ensureWritable } from './data-folder.ts';
import type { LineFile } from './line-file.ts';
import type { Lock } from './lock.ts';
import { discard } from './plain-file.ts';
import { codeOf, storeFault } from './store-fault.ts';

interface Open {
  /** The state that the lines of `file` fold to. */
  session: Session;
  file: LineFile;
  lock: Lock;
  /** Writes and verifies the session file. @throws MlsdError store */
  save(session: Session): Promise<void>;
}

/** A running session on disk: folds and writes each event, keeping in memory what the disk refuses. */
export function openJournal({ session, file, lock, save }: Open): Journal {
  let trouble: MlsdError | null = null;
  let open = true;

  function attempt(work: () => void): void {
    try {
      work();
      trouble = null;
    } catch (error) {
      trouble = storeFault(error, file.path);
    }
  }

  function letGo(done: () => void = () => {}): void {
    open = false;
    file.close();
    done();
    lock.release();
  }

  return {
    get session() {
      return session;
    },
    get trouble() {
      return trouble;
    },
    append(event: SessionEvent) {
      if (!open) throw new Error(`the journal of ${session.id} is closed`);
      session = reduce(session, event);
      attempt(() => file.append(journalLine(event)));
      lock.touch();
    },
    async checkpoint() {
      attempt(() => file.sync());
      try {
        await save(session);
      } catch (error) {
        trouble = storeFault(error, file.path);
      }
    },
    async close() {
      attempt(() => file.sync());
      await save(session);
      // When the journal cannot be removed, a later run does it: the session file has it all.
      letGo(() => discard(file.path));
    },
    release() {
      if (!open) return;
      attempt(() => file.flush());
      letGo();
    },
    rescue: async (folder: string) => rescue(session, folder),
  };
}

/** Writes the session file into another folder, beside what is there. @throws MlsdError store */
function rescue(session: Session, folder: string, nth = 1): string {
  const name = nth === 1 ? session.id : `${session.id}-${nth}`;
  // Typed at a question, where no shell has made a home folder of the tilde.
  const target = resolve(folder.replace(/^~(?=$|[\\/])/, homedir()));
  const path = join(target, `${name}.json`);
  ensureWritable(target);
  try {
    writeFileSync(path, asFileText(session), { flag: 'wx', mode: 0o600, flush: true });
    if (readFileSync(path, 'utf8') !== asFileText(session)) throw new Error('it did not arrive whole');
    return path;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return rescue(session, folder, nth + 1);
    discard(path);
    throw storeFault(error, path);
  }
}
