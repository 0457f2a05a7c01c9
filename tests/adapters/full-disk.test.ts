import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sessionStore } from '../../src/adapters/session-store.ts';
import { ExitCode } from '../../src/core/errors.ts';
import { asNobody, buildChild, onSmallDisk, open, reportOf, whyNoMount } from './child.ts';
import { folderAt } from './folder-at.ts';
import { temporaryPath } from './helpers.ts';

interface Amendment {
  exitCode: number;
}

const noMount = whyNoMount();
const because = noMount === null ? '' : ` (skipped: ${noMount.trim()})`;

describe.skipIf(noMount !== null)(`on a disk of 64 KB${because}`, () => {
  test('a full one costs nothing that was typed, and an amendment never the old file', {
    timeout: 60_000,
  }, () => {
    const [root, elsewhere] = [temporaryPath(), temporaryPath()];
    const child = [process.execPath, buildChild('full-disk'), root, elsewhere];
    const { session, amendments } = reportOf(...onSmallDisk(root, '', child));

    const full = { exitCode: ExitCode.store, message: expect.stringContaining('the disk is full') };
    expect(session).toMatchObject({
      trouble: full,
      endsWhole: true,
      close: full,
      troubleAfter: null,
      textKept: true,
      journalGone: true,
    });
    expect(JSON.parse(readFileSync(session.rescued, 'utf8')).phases[0].text).toHaveLength(150 * 60);

    const [done, failed] = [true, false].map((went) =>
      amendments.filter(({ exitCode }: Amendment) => (exitCode === ExitCode.done) === went),
    );
    expect(done.length).toBeGreaterThan(0);
    expect(failed.length).toBeGreaterThan(3);
    for (const { exitCode, untouched } of failed) {
      expect({ exitCode, untouched }).toEqual({ exitCode: ExitCode.store, untouched: true });
    }
    for (const { whole } of done) expect(whole).toBe(true);
  });

  test('a read-only one is named, with what to do', () => {
    const root = temporaryPath();
    const child = [process.execPath, buildChild('limited'), root, root];
    const report = reportOf(...onSmallDisk(root, 'mount -o remount,bind,ro "$1" &&', child));
    expect(report.exitCode).toBe(ExitCode.store);
    expect(report.message).toBe(`Cannot write ${root}: the disk is read-only.`);
    expect(report.next).toContain('MLSD_HOME=');
  });
});

const noLimit = process.platform === 'win32' ? ' (skipped: Windows has no ulimit)' : '';

describe.skipIf(noLimit !== '')(`when the system cuts writes short${noLimit}`, () => {
  test('the journal keeps whole lines only, memory keeps the rest', async () => {
    const [root, elsewhere] = [temporaryPath(), temporaryPath()];
    const limited = ['-c', 'ulimit -f 10; exec "$@"', 'sh', process.execPath, buildChild('limited')];
    const report = reportOf('sh', [...limited, root, elsewhere]);
    expect(report.trouble).toEqual({
      exitCode: ExitCode.store,
      message: expect.stringContaining('larger than is allowed'),
    });
    expect(report.inMemory).toBe(400);
    expect(report.accepted).toBeGreaterThan(10);
    const session = await sessionStore(folderAt(root)).load(report.id);
    expect(session.phases[0]!.text).toHaveLength(report.accepted);
  });
});

const noUser = process.platform === 'win32' ? ' (skipped: Windows has no such permissions)' : '';

describe.skipIf(noUser !== '')(`without permission${noUser}`, () => {
  test('the folder in the way is named', () => {
    const root = temporaryPath();
    expect(spawnSync('chmod', ['555', root]).status).toBe(0);
    const report = reportOf(process.execPath, [buildChild('limited'), `${root}/deep/inside`, root], asNobody);
    expect(report).toMatchObject({
      exitCode: ExitCode.store,
      message: `Cannot write ${root}: you have no permission.`,
    });
  });

  test('the same folder with permission takes the session', () => {
    const root = temporaryPath();
    open(root);
    const report = reportOf(process.execPath, [buildChild('limited'), root, root], asNobody);
    expect(report).toMatchObject({ trouble: null, accepted: 400 });
  });

  test('a file in place of the folder is named', async () => {
    const root = temporaryPath();
    const report = reportOf(process.execPath, [buildChild('limited'), `${import.meta.filename}`, root]);
    expect(report).toMatchObject({
      exitCode: ExitCode.store,
      message: `Cannot write ${import.meta.filename}: a file stands where a folder is needed.`,
    });
  });
});
