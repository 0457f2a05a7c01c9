import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sessionStore } from '../../src/adapters/session-store.ts';
import { buildChild, ended, startChild } from './child.ts';
import { temporaryFolder } from './helpers.ts';

/** Starts a child that types and says how far it came, and kills it when it has come so far. */
async function killAfter(events: number, root: string): Promise<number> {
  const progress = join(root, 'progress');
  const fd = openSync(progress, 'w');
  const child = startChild(buildChild('type-until-killed'), [root], { stdio: ['ignore', fd, 'inherit'] });
  closeSync(fd);
  const said = () => Number(readFileSync(progress, 'utf8').split('\n').at(-2) ?? 0);
  while (said() < events && child.exitCode === null) await sleep(1);
  child.kill('SIGKILL');
  expect(await ended(child)).toBe(null);
  return said();
}

test.each([1, 40, 2000])('kill -9 after %i events loses none', { timeout: 60_000 }, async (events) => {
  const folder = temporaryFolder();
  const said = await killAfter(events, folder.root);
  const store = sessionStore(folder);
  const [session] = await store.unfinished();
  const { text } = session!.phases[0]!;
  expect(text.length).toBeGreaterThanOrEqual(said);
  expect(text).toBe('0123456789'.repeat(Math.ceil(text.length / 10)).slice(0, text.length));
  const again = await store.resume(session!.id);
  expect(again.session).toEqual(session);
  again.release();
});
