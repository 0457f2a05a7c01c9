import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DataFolder } from '../../src/adapters/data-folder.ts';
import { sessionStore } from '../../src/adapters/session-store.ts';
import { folderAt } from './folder-at.ts';
import { entered, MORNING, started, typed } from './sample.ts';

export function temporaryPath(): string {
  const path = mkdtempSync(join(tmpdir(), 'mlsd-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A data folder of its own, removed when the test is over. */
export const temporaryFolder = (): DataFolder => folderAt(temporaryPath());

/** A session as it stands after a first answer. */
export async function runningSession(folder: DataFolder = temporaryFolder()) {
  const store = sessionStore(folder);
  const journal = await store.begin(started(store.newId('model-serving', MORNING)));
  journal.append(entered('clarify', MORNING + 1000));
  journal.append(typed('clarify', 0, 'Who uses it?', MORNING + 5000));
  const { id } = journal.session;
  const paths = { file: join(folder.sessions, `${id}.json`), journal: join(folder.journals, `${id}.jsonl`) };
  return { folder, store, journal, id, paths };
}

export async function finishedSession(folder: DataFolder = temporaryFolder()) {
  const run = await runningSession(folder);
  run.journal.append({ type: 'finished', at: MORNING + 60_000 });
  await run.journal.close();
  return run;
}
