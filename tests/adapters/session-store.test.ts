import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sessionStore } from '../../src/adapters/session-store.ts';
import { ExitCode } from '../../src/core/errors.ts';
import { finishedSession as finished, runningSession as running, temporaryFolder } from './helpers.ts';
import { MORNING, noted, typed } from './sample.ts';

describe('a session from beginning to end', () => {
  test('is named by local time and scenario, and by a number when that is taken', async () => {
    const { store, id } = await running();
    expect(id).toBe('2026-11-23-0922-model-serving');
    expect(store.newId('model-serving', MORNING)).toBe('2026-11-23-0922-model-serving-2');
  });

  test('a scenario id cannot lead out of the folder', () => {
    const id = sessionStore(temporaryFolder()).newId('../../etc/passwd', MORNING);
    expect(id).toBe('2026-11-23-0922--etc-passwd');
  });

  test('the journal holds every event before the call returns', async () => {
    const { folder, id } = await running();
    const other = await sessionStore(folder).load(id);
    expect(other.phases[0]!.text).toBe('Who uses it?');
  });

  test('closing leaves one session file and no journal, lock or leftover', async () => {
    const { folder, store, id } = await finished();
    expect(readdirSync(folder.sessions)).toEqual([`${id}.json`]);
    expect(readdirSync(folder.journals)).toEqual([]);
    expect(readdirSync(folder.locks)).toEqual([]);
    expect((await store.load(id)).status).toBe('finished');
  });

  test('what a killed write left behind goes with the next beginning, a write under way stays', async () => {
    const { folder, id } = await finished();
    const [old, young] = ['tmp-1', 'tmp-2'].map((end) => join(folder.sessions, `${id}.json.writing.${end}`));
    for (const path of [old!, young!]) writeFileSync(path, 'half');
    utimesSync(old!, 1, 1);
    const { journal } = await running(folder);
    expect([existsSync(old!), existsSync(young!)]).toEqual([false, true]);
    journal.release();
  });

  test('files are for their owner, text is indented, and saving again changes no byte', async () => {
    const { folder, store, id } = await finished();
    const path = join(folder.sessions, `${id}.json`);
    const before = readFileSync(path, 'utf8');
    await store.amend(id, []);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(before).toMatch(/^\{\n {2}"formatVersion": 1,\n {2}"id"/);
    if (process.platform === 'win32') return;
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(folder.sessions).mode & 0o777).toBe(0o700);
  });

  test('any text comes back as it was: lone surrogates, line separators, control characters', async () => {
    const odd = 'a\ud800b \u2028 \u0000 \u001b[31m 🧠 "\\n"\r\n';
    const { journal, store, id } = await running();
    journal.append(typed('clarify', 0, odd, MORNING + 6000));
    expect((await store.load(id)).phases[0]!.text).toBe(`${odd}Who uses it?`);
    await journal.close();
    expect((await store.load(id)).phases[0]!.text).toBe(`${odd}Who uses it?`);
  });
});

describe('an interrupted session', () => {
  test('is unfinished only when no living program has it open', async () => {
    const { store, journal, id } = await running();
    expect(await store.unfinished()).toEqual([]);
    expect(store.summaries().map((summary) => summary.status)).toEqual(['running']);
    journal.release();
    expect((await store.unfinished()).map((session) => session.id)).toEqual([id]);
  });

  test('is found right after a list that did not have it yet', async () => {
    const folder = temporaryFolder();
    const store = sessionStore(folder);
    expect(store.summaries()).toEqual([]);
    const { journal, id } = await running(folder);
    journal.release();
    expect((await store.unfinished()).map((session) => session.id)).toEqual([id]);
  });

  test('goes on where it stopped, a torn last line apart', async () => {
    const { folder, store, journal, id } = await running();
    const before = journal.session;
    journal.release();
    const path = join(folder.journals, `${id}.jsonl`);
    appendFileSync(path, '{"type":"text","phase":"cla');
    const again = await store.resume(id);
    expect(again.session).toEqual(before);
    again.append(typed('clarify', 12, ' Everyone.', MORNING + 9000));
    expect((await store.load(id)).phases[0]!.text).toBe('Who uses it? Everyone.');
    expect(store.notices()).toEqual([]);
  });

  test('is refused to a second program, which is told who has it', async () => {
    const { folder, id } = await running();
    await expect(sessionStore(folder).resume(id)).rejects.toMatchObject({
      exitCode: ExitCode.failed,
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  test('a finished one cannot be resumed', async () => {
    const { store, id } = await finished();
    await expect(store.resume(id)).rejects.toThrow(`Session ${id} is finished.`);
  });

  test('goes on from its session file when the journal is gone', async () => {
    const { folder, store, journal, id } = await running();
    await journal.checkpoint();
    journal.release();
    rmSync(join(folder.journals, `${id}.jsonl`));
    const again = await store.resume(id);
    again.append(typed('clarify', 0, 'Well: ', MORNING + 9000));
    again.release();
    expect((await store.load(id)).phases[0]!.text).toBe('Well: Who uses it?');
  });

  test('an end that was cut off before the journal went is settled by the next look', async () => {
    const { folder, store, journal, id } = await running();
    journal.append({ type: 'finished', at: MORNING + 9000 });
    journal.release();
    expect(await store.unfinished()).toEqual([]);
    expect(existsSync(join(folder.journals, `${id}.jsonl`))).toBe(false);
    expect((await store.load(id)).status).toBe('finished');
  });
});

describe('changing and removing', () => {
  test('amend applies events to a stored session', async () => {
    const { store, id } = await finished();
    await store.amend(id, [noted('good one')]);
    expect((await store.load(id)).note).toBe('good one');
  });

  test('amend of an interrupted session goes into its journal', async () => {
    const { store, journal, id } = await running();
    journal.release();
    await store.amend(id, [noted('later')]);
    const again = await store.resume(id);
    expect(again.session).toMatchObject({ note: 'later', status: 'running' });
  });

  test('remove leaves nothing of the session', async () => {
    const { folder, store, id } = await finished();
    await store.remove(id);
    expect(readdirSync(folder.sessions)).toEqual([]);
    expect(store.summaries()).toEqual([]);
  });

  test.each(['nothing-here', '../settings', '', '.hidden'])('no session %j: not found', async (id) => {
    const store = sessionStore(temporaryFolder());
    await expect(store.load(id)).rejects.toMatchObject({ exitCode: ExitCode.notFound });
    await expect(store.amend(id, [])).rejects.toMatchObject({ exitCode: ExitCode.notFound });
    await expect(store.remove(id)).rejects.toMatchObject({ exitCode: ExitCode.notFound });
  });
});
