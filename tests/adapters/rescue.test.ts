import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeWorld } from '../helpers/fake-world.ts';
import { temporaryFolder } from './helpers.ts';
import { started } from './sample.ts';

afterEach(() => vi.unstubAllEnvs());

test.skipIf(process.platform === 'win32')('a folder may be typed with a tilde for the home', async () => {
  const { root } = temporaryFolder();
  vi.stubEnv('HOME', root);
  const journal = await fakeWorld().sessions.begin(started('a-session'));
  const path = await journal.rescue('~/elsewhere');
  expect(path).toBe(join(root, 'elsewhere', `${journal.session.id}.json`));
  expect(existsSync(path)).toBe(true);
  expect(await journal.rescue('~/elsewhere')).toBe(path.replace('.json', '-2.json'));
});
