import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Holder, livingHolder, lock, tryLock } from '../../src/adapters/lock.ts';
import { isRunning, processMark } from '../../src/adapters/process-mark.ts';
import { ExitCode } from '../../src/core/errors.ts';
import { temporaryPath } from './helpers.ts';

const newPath = (): string => join(temporaryPath(), 'session.lock');

/** A lock as another program would have left it. */
function left(change: Partial<Holder>, ageSeconds = 0): string {
  const path = newPath();
  const holder = { pid: process.pid, host: hostname(), mark: processMark(process.pid), token: 'theirs' };
  writeFileSync(path, JSON.stringify({ ...holder, ...change }));
  const then = Date.now() / 1000 - ageSeconds;
  utimesSync(path, then, then);
  return path;
}

/** The number of a process that is gone. */
const deadPid = (): number => Number(spawnSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }).stdout);

describe('a lock', () => {
  test('is had by one at a time', () => {
    const path = newPath();
    const first = tryLock(path);
    expect(first).not.toBeNull();
    expect(tryLock(path)).toBeNull();
    expect(livingHolder(path)).toMatchObject({ pid: process.pid, host: hostname() });
    first!.release();
    expect(existsSync(path)).toBe(false);
    expect(tryLock(path)).not.toBeNull();
  });

  test('is waited for', async () => {
    const path = newPath();
    const first = tryLock(path)!;
    setTimeout(() => first.release(), 60);
    const second = await lock(path, 'The thing', 5000);
    expect(livingHolder(path)).not.toBeNull();
    second.release();
  });

  test('is refused with the name of its holder when the wait is over', async () => {
    const path = left({});
    await expect(lock(path, 'The thing', 30)).rejects.toMatchObject({
      exitCode: ExitCode.failed,
      message: `The thing is open in another mlsd (process ${process.pid}).`,
    });
  });

  test('is not taken away from who took it over', () => {
    const path = newPath();
    const first = tryLock(path)!;
    writeFileSync(path, readFileSync(left({})));
    first.release();
    expect(livingHolder(path)?.token).toBe('theirs');
  });
});

describe('a lock left behind', () => {
  const dead = deadPid();
  test.runIf(process.platform !== 'win32')('the process used for this is gone', () =>
    expect(isRunning(dead)).toBe(false),
  );

  test.each<[string, () => string]>([
    ['by a process that is gone', () => left({ pid: dead, mark: null })],
    ['by one whose number another process has now', () => left({ mark: 'an earlier boot:1' })],
    ['on another machine that has been silent', () => left({ host: 'elsewhere' }, 600)],
  ])('%s: is free', (_, leave) => {
    const path = leave();
    expect(livingHolder(path)).toBeNull();
    expect(tryLock(path)).not.toBeNull();
    expect(livingHolder(path)?.pid).toBe(process.pid);
  });

  test.each<[string, () => string]>([
    ['by a living process', () => left({})],
    ['by one that could not tell its start', () => left({ mark: null })],
    ['on another machine a moment ago', () => left({ host: 'elsewhere', pid: dead })],
  ])('%s: is held', (_, leave) => {
    const path = leave();
    expect(livingHolder(path)).not.toBeNull();
    expect(tryLock(path)).toBeNull();
  });

  test('empty: may be in the making for a moment, not for long', () => {
    const path = newPath();
    writeFileSync(path, '');
    expect(tryLock(path)).toBeNull();
    utimesSync(path, 1, 1);
    expect(tryLock(path)).not.toBeNull();
  });
});

describe('what marks a process', () => {
  test.runIf(process.platform === 'linux')('stays the same for it and differs from its parent', () => {
    expect(processMark(process.pid)).toBe(processMark(process.pid));
    expect(processMark(process.pid)).toMatch(/^[0-9a-f-]{36}:\d+$/);
    expect(processMark(process.pid)).not.toBe(processMark(process.ppid));
  });

  test('nothing marks one that is gone', () => {
    expect(processMark(deadPid()) || null).toBeNull();
  });
});
