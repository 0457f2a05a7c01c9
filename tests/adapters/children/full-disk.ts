// Runs a session on a small disk, fills it up, frees it again, and tells what it saw: `full-disk ROOT ELSEWHERE`.
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sessionStore } from '../../../src/adapters/session-store.ts';
import { folderAt } from '../folder-at.ts';
import { entered, MORNING, noted, started, typed } from '../sample.ts';

const [root = '', elsewhere = ''] = process.argv.slice(2);
const folder = folderAt(root);
const store = sessionStore(folder);
const LINE = 'The disk is filling up while somebody thinks about serving. ';

/** Takes all the space but `spare` bytes, and returns what gives it back. */
function fillDisk(spare = 0): () => void {
  const ballast = join(root, 'ballast');
  const kept = join(root, 'kept');
  if (spare > 0) writeAll(kept, spare);
  writeAll(ballast, 1 << 24);
  if (spare > 0) rmSync(kept);
  return () => rmSync(ballast);
}

function writeAll(path: string, bytes: number): void {
  const fd = openSync(path, 'w');
  try {
    for (let done = 0; done < bytes; ) done += writeSync(fd, Buffer.alloc(Math.min(1024, bytes - done)));
  } catch {
    // It is full: that was the point.
  } finally {
    closeSync(fd);
  }
}

const outcome = async (work: Promise<unknown>) =>
  work.then(
    () => ({ exitCode: 0, message: 'done' }),
    ({ exitCode, message }) => ({ exitCode, message }),
  );

async function runningSession() {
  const journal = await store.begin(started(store.newId('model-serving', MORNING)));
  const path = join(folder.journals, `${journal.session.id}.jsonl`);
  journal.append(entered('clarify', MORNING + 1));
  const free = fillDisk();
  for (let nth = 0; nth < 150; nth++) {
    journal.append(typed('clarify', nth * LINE.length, LINE, MORNING + 2 + nth));
  }
  const trouble = journal.trouble && { exitCode: journal.trouble.exitCode, message: journal.trouble.message };
  const endsWhole = readFileSync(path, 'utf8').endsWith('}\n');
  const checkpoint = await outcome(journal.checkpoint());
  const close = await outcome(journal.close());
  const rescued = await journal.rescue(elsewhere);
  free();
  journal.append(noted('there is room again'));
  const troubleAfter = journal.trouble;
  const { text } = (await store.load(journal.session.id)).phases[0]!;
  await journal.close();
  return {
    trouble,
    endsWhole,
    checkpoint,
    close,
    rescued,
    troubleAfter,
    textKept: text === LINE.repeat(150),
    journalGone: !existsSync(path),
    id: journal.session.id,
  };
}

/** Amends with less and less room: conf alone would leave a truncated file and say nothing. */
async function amendments(id: string) {
  const path = join(folder.sessions, `${id}.json`);
  const before = readFileSync(path, 'utf8');
  const results = [];
  for (let spare = 40_960; spare >= 0; spare -= 4096) {
    const free = fillDisk(spare);
    const { exitCode } = await outcome(store.amend(id, [noted('x'.repeat(8_000))]));
    const after = readFileSync(path, 'utf8');
    results.push({ spare, exitCode, untouched: after === before, whole: after.endsWith('\n}\n') });
    free();
    if (exitCode === 0) await store.amend(id, [noted('there is room again')]);
  }
  return results;
}

const session = await runningSession();
console.log(JSON.stringify({ session, amendments: await amendments(session.id) }));
