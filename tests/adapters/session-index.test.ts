import { copyFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DataFolder } from '../../src/adapters/data-folder.ts';
import * as recovery from '../../src/adapters/recover.ts';
import { sessionStore } from '../../src/adapters/session-store.ts';
import { finishedSession, runningSession, temporaryFolder } from './helpers.ts';
import { MORNING, noted, typed } from './sample.ts';

vi.mock('../../src/adapters/recover.ts', { spy: true });

/** The summaries and how many sessions were read from their files for them. */
function list(folder: DataFolder) {
  vi.mocked(recovery.recover).mockClear();
  const summaries = sessionStore(folder).summaries();
  return { summaries, reads: vi.mocked(recovery.recover).mock.calls.length };
}

describe('the index of sessions', () => {
  let folder: DataFolder;
  let paths: { file: string };
  let id: string;
  beforeEach(async () => {
    folder = temporaryFolder();
    await finishedSession(folder);
    ({ paths, id } = await finishedSession(folder));
  });

  test('reads each file once and then believes its cache', () => {
    const first = list(folder);
    expect(first.reads).toBe(2);
    expect(first.summaries[0]).toMatchObject({
      scenarioTitle: 'Model Serving at Scale',
      words: 3,
      status: 'finished',
    });
    expect(list(folder)).toEqual({ ...first, reads: 0 });
  });

  test.each([
    ['missing', (path: string) => rmSync(path, { force: true })],
    ['damaged', (path: string) => writeFileSync(path, '{"formatVersion":1,"entries":{')],
    ['of another version', (path: string) => writeFileSync(path, '{"formatVersion":99,"entries":{}}')],
    [
      'nonsense',
      (path: string) => writeFileSync(path, '{"formatVersion":1,"entries":{"a":["b",{"id":"a"}]}}'),
    ],
  ])('a cache that is %s is made anew', (_, spoil) => {
    const before = list(folder).summaries;
    spoil(folder.index);
    expect(list(folder)).toEqual({ summaries: before, reads: 2 });
    expect(list(folder)).toEqual({ summaries: before, reads: 0 });
  });

  test('a changed file is read again, the others are not', async () => {
    list(folder);
    await sessionStore(folder).amend(id, [noted('new')]);
    expect(list(folder).reads).toBe(1);
  });

  test('a change that keeps size and time is noticed', () => {
    list(folder);
    const text = readFileSync(paths.file, 'utf8').replace('Serving at Scale', 'Serving at Whale');
    writeFileSync(paths.file, text);
    utimesSync(paths.file, 1, 1);
    const before = list(folder).summaries.find((summary) => summary.id === id);
    writeFileSync(paths.file, text.replace('Whale', 'Snail'));
    utimesSync(paths.file, 1, 1);
    const after = list(folder).summaries.find((summary) => summary.id === id);
    expect([before?.scenarioTitle, after?.scenarioTitle]).toEqual([
      'Model Serving at Whale',
      'Model Serving at Snail',
    ]);
  });

  test('files that come and go are followed; a copy counts under its own name', async () => {
    list(folder);
    copyFileSync(paths.file, join(folder.sessions, `${id} (copy).json`));
    expect(list(folder).summaries.map((summary) => summary.id)).toContain(`${id} (copy)`);
    rmSync(paths.file);
    const ids = list(folder).summaries.map((summary) => summary.id);
    expect(ids).toHaveLength(2);
    expect(ids).not.toContain(id);
  });

  test('a running session is listed as far as its journal goes', async () => {
    const { journal } = await runningSession(folder);
    expect(list(folder).summaries[0]).toBeDefined();
    journal.append(typed('clarify', 0, 'One two three. ', MORNING + 6000));
    const running = list(folder).summaries.find((summary) => summary.status === 'running');
    expect(running).toMatchObject({ id: journal.session.id, words: 6 });
    journal.release();
  });

  test('an empty or absent folder holds no sessions', () => {
    expect(list(temporaryFolder())).toEqual({ summaries: [], reads: 0 });
  });
});
