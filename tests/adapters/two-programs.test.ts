import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sessionStore } from '../../src/adapters/session-store.ts';
import { settingsStore } from '../../src/adapters/settings-store.ts';
import { buildChild, ended, startChild } from './child.ts';
import { finishedSession, temporaryFolder } from './helpers.ts';

const TIMES = 50;
const expectedOf = (tag: string, times: number) => Array.from({ length: times }, (_, nth) => `${tag}-${nth}`);

describe('two programs at once', () => {
  test('amending one session lose none of their changes', { timeout: 60_000 }, async () => {
    const { folder, store, id } = await finishedSession();
    const child = buildChild('amend');
    const both = ['one', 'two'].map((tag) => startChild(child, [folder.root, id, tag, String(TIMES)]));
    expect(await Promise.all(both.map(ended))).toEqual([0, 0]);
    const hints = (await store.load(id)).hints.map((hint) => hint.pointId);
    expect(hints.toSorted()).toEqual([...expectedOf('one', TIMES), ...expectedOf('two', TIMES)].toSorted());
    expect(readdirSync(folder.locks)).toEqual([]);
  });

  test('beginning in the same minute keep all their sessions', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    const child = buildChild('begin');
    const both = ['one', 'two'].map((tag) => startChild(child, [folder.root, tag, '15']));
    expect(await Promise.all(both.map(ended))).toEqual([0, 0]);
    const store = sessionStore(folder);
    const sessions = await Promise.all(store.summaries().map(({ id }) => store.load(id)));
    const notes = sessions.map((session) => session.note);
    expect(notes.toSorted()).toEqual([...expectedOf('one', 15), ...expectedOf('two', 15)].toSorted());
    expect(store.notices()).toEqual([]);
  });

  test('changing different settings keep both', async () => {
    const { settings: path } = temporaryFolder();
    await Promise.all([
      settingsStore(path).set('plan', 'interview'),
      settingsStore(path).set('strict', 'on'),
    ]);
    expect(await settingsStore(path).get()).toMatchObject({ plan: 'interview', strict: true });
  });
});
