import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sessionStore } from '../../src/adapters/session-store.ts';
import { ExitCode } from '../../src/core/errors.ts';
import { folderAt } from './folder-at.ts';
import { finishedSession, runningSession, temporaryFolder, temporaryPath } from './helpers.ts';
import { entered, MORNING, noted, started, typed } from './sample.ts';

/** Puts something else into a JSON file. */
function rewrite(path: string, change: (value: Record<string, unknown>) => unknown): void {
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
}

/** Spoils one line of a journal, counted from 1. */
function spoilLine(path: string, nth: number): void {
  const lines = readFileSync(path, 'utf8').split('\n');
  lines[nth - 1] = '\0'.repeat(lines[nth - 1]!.length);
  writeFileSync(path, lines.join('\n'));
}

describe('a damaged session file', () => {
  const damages: [string, (path: string) => void][] = [
    ['cut short', (path) => truncateSync(path, 100)],
    ['empty', (path) => truncateSync(path, 0)],
    ['no object', (path) => writeFileSync(path, '[1, 2]')],
    ['null', (path) => writeFileSync(path, 'null')],
    ['of a wrong type', (path) => rewrite(path, (value) => ({ ...value, phases: 'none' }))],
    ['with a phase that its plan lacks', (path) => rewrite(path, (value) => ({ ...value, phase: 'lunch' }))],
    ['without a version', (path) => rewrite(path, ({ formatVersion: _, ...rest }) => rest)],
    ['of a version that never was', (path) => rewrite(path, (value) => ({ ...value, formatVersion: 0 }))],
  ];

  test.each(damages)('%s: is set aside whole and named; the others go on', async (_, damage) => {
    const folder = temporaryFolder();
    const bad = await finishedSession(folder);
    const good = await finishedSession(folder);
    damage(bad.paths.file);
    const bytes = readFileSync(bad.paths.file);

    const store = sessionStore(folder);
    expect(store.summaries().map(({ id }) => id)).toEqual([good.id]);
    const [aside] = readdirSync(folder.sessions).filter((name) => name.includes('.json.damaged-'));
    expect(readFileSync(`${folder.sessions}/${aside}`)).toEqual(bytes);
    expect(store.notices()).toEqual([expect.stringContaining(`${bad.paths.file} is damaged (`)]);
    expect(store.notices()[0]).toContain(aside);
    await expect(store.load(bad.id)).rejects.toMatchObject({ exitCode: ExitCode.notFound });
    expect((await store.load(good.id)).status).toBe('finished');
  });

  test('opened straight away is a store error that names it', async () => {
    const { paths, store, id } = await finishedSession();
    truncateSync(paths.file, 100);
    await expect(store.load(id)).rejects.toMatchObject({
      exitCode: ExitCode.store,
      message: expect.stringContaining(paths.file),
    });
  });

  test('of a newer program is left alone, and named', async () => {
    const { folder, paths, id } = await finishedSession();
    rewrite(paths.file, (value) => ({ ...value, formatVersion: 7 }));
    const before = readFileSync(paths.file);
    const store = sessionStore(folder);
    expect(store.summaries()).toEqual([]);
    const sentence = `${paths.file} was written by a newer mlsd (format 7; this one reads up to format 1).`;
    expect(store.notices()).toEqual([sentence]);
    const refused = { exitCode: ExitCode.store, message: sentence };
    await expect(store.load(id)).rejects.toMatchObject(refused);
    await expect(store.amend(id, [noted('x')])).rejects.toMatchObject(refused);
    expect(readFileSync(paths.file)).toEqual(before);
  });

  test('keeps what a later version of this program added to it', async () => {
    const { paths, store, id } = await finishedSession();
    rewrite(paths.file, (value) => ({ ...value, mood: 'bright' }));
    await store.amend(id, [noted('x')]);
    expect(JSON.parse(readFileSync(paths.file, 'utf8'))).toMatchObject({ note: 'x', mood: 'bright' });
  });
});

describe('a journal that is damaged in the middle', () => {
  test('goes on from what comes before, when no session file is further', async () => {
    const { folder, journal, paths, id } = await runningSession();
    journal.append(typed('clarify', 12, ' Everyone.', MORNING + 6000));
    journal.release();
    spoilLine(paths.journal, 5);
    const bytes = readFileSync(paths.journal);

    const store = sessionStore(folder);
    expect((await store.load(id)).phases[0]!.text).toBe('Who uses it?');
    expect(existsSync(paths.journal)).toBe(true);
    const again = await store.resume(id);
    expect(again.session.phases[0]!.text).toBe('Who uses it?');
    const [aside] = readdirSync(folder.journals).filter((name) => name.includes('.damaged-'));
    expect(readFileSync(`${folder.journals}/${aside}`)).toEqual(bytes);
    expect(store.notices().at(-1)).toContain(`${paths.journal} is damaged (line 5:`);

    again.append(typed('clarify', 12, ' Nobody.', MORNING + 7000));
    again.release();
    const fresh = sessionStore(folder);
    expect((await fresh.load(id)).phases[0]!.text).toBe('Who uses it? Nobody.');
    expect(fresh.notices()).toEqual([]);
  });

  test('goes on from the session file when that is further', async () => {
    const { folder, journal, paths, id } = await runningSession();
    journal.append({ type: 'phase-finished', phase: 'clarify', at: MORNING + 8000 });
    await journal.checkpoint();
    journal.append(entered('design', MORNING + 9000));
    journal.release();
    spoilLine(paths.journal, 3);
    const again = await sessionStore(folder).resume(id);
    expect(again.session.phases[0]).toMatchObject({ text: 'Who uses it?', finished: true });
    again.release();
  });

  test('a line of a wrong shape counts as damage', async () => {
    const { folder, journal, paths, id } = await runningSession();
    journal.release();
    appendFileSync(
      paths.journal,
      '{"type":"text","phase":"clarify","from":-1,"removed":0,"inserted":5,"at":1}\n',
    );
    const store = sessionStore(folder);
    expect((await store.load(id)).phases[0]!.text).toBe('Who uses it?');
    expect(store.notices()[0]).toContain('line 5: from should be a whole number, 0 or more');
  });

  test('a journal of a newer program is left alone, and named', async () => {
    const { folder, journal, paths, id } = await runningSession();
    journal.release();
    const lines = readFileSync(paths.journal, 'utf8').split('\n');
    writeFileSync(paths.journal, ['{"formatVersion":9,"from":null}', ...lines.slice(1)].join('\n'));
    const before = readFileSync(paths.journal);
    await expect(sessionStore(folder).resume(id)).rejects.toMatchObject({
      exitCode: ExitCode.store,
      message: expect.stringContaining(`${paths.journal} was written by a newer mlsd (format 9`),
    });
    expect(readFileSync(paths.journal)).toEqual(before);
  });

  test('nothing usable at all is a store error that names where it went', async () => {
    const { folder, journal, paths, id } = await runningSession();
    journal.release();
    spoilLine(paths.journal, 1);
    await expect(sessionStore(folder).resume(id)).rejects.toMatchObject({
      exitCode: ExitCode.store,
      message: expect.stringContaining(paths.journal),
    });
  });
});

/** As a sync tool does it. */
function replace(path: string): void {
  renameSync(path, `${path}.old`);
  writeFileSync(path, 'something else\n'.repeat(999));
}

describe('a journal that somebody touches while it is open', () => {
  const touches: [string, (path: string) => void][] = [
    ['removed', (path) => rmSync(path)],
    ['cut', (path) => truncateSync(path, 50)],
    ['replaced', replace],
  ];

  test.each(touches)('%s: is whole again after the next checkpoint', async (_, touch) => {
    const { journal, paths, store, id } = await runningSession();
    const before = readFileSync(paths.journal);
    touch(paths.journal);
    await journal.checkpoint();
    expect(journal.trouble).toBeNull();
    expect(readFileSync(paths.journal)).toEqual(before);
    expect(await store.load(id)).toEqual(journal.session);
    journal.release();
  });
});

test('a data folder that is a file is a store error for whoever looks', async () => {
  const root = join(temporaryPath(), 'data');
  writeFileSync(root, 'not a folder');
  const store = sessionStore(folderAt(root));
  const refused = { exitCode: ExitCode.store, message: expect.stringContaining(root) };
  expect(() => store.summaries()).toThrow(expect.objectContaining(refused));
  await expect(store.unfinished()).rejects.toMatchObject(refused);
  await expect(store.begin(started('any'))).rejects.toMatchObject(refused);
});
