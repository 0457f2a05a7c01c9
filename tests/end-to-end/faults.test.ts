import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Program } from '../helpers/program.ts';

const quick = ['--no-self', '--no-probes', '--no-estimates'];
const ESCAPE = '\u001B';

describe('a disk that takes no more', () => {
  it.each([
    [80, /NOT SAVED/],
    [120, /NOT SAVED: the file would grow larger than is allowed here/],
  ])('is told in a footer of %i columns while the person types', async (columns, told) => {
    const program = new Program();
    const shell = program.openShell({ columns });
    await shell.waitFor('$');
    // Files of at most 8 KB, which refuse more as a full disk does; bash counts in blocks of 1 KB.
    shell.type(`trap '' XFSZ; ulimit -f 8; $MLSD practice serving ${quick.join(' ')}\r`);
    await shell.waitFor('Read and clarify');
    shell.type(`\u001B[200~${'words that are many. '.repeat(500)}\u001B[201~`);
    await shell.waitFor(told);
    await shell.waitFor('^D done');
    shell.type('\u0003');
    await shell.waitFor('mlsd practice --resume');
  });
});

describe('a data folder', () => {
  it.runIf(process.platform === 'linux')('where nothing can ever be made is refused at once', () => {
    const bin = join(import.meta.dirname, '..', '..', 'bin', 'mlsd.js');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'config', 'set', 'strict', 'true'], {
      env: { ...process.env, MLSD_HOME: '/proc/nowhere/mlsd' },
      encoding: 'utf8',
      timeout: 10_000,
      killSignal: 'SIGKILL',
    });
    expect(stderr).toContain('Cannot write /proc');
    expect(status).toBe(4);
  });
});

describe('escape sequences', () => {
  it('of an answer are kept in the session and not sent to the reader', () => {
    const program = new Program();
    const text = `GPUs fail ${ESCAPE}[31mred${ESCAPE}]0;title\u0007, so two replicas of everything stand ready.`;
    const { code, out } = program.run(
      ['practice', 'serving', '--answers', '-', '--no-probes'],
      `## design\n${text}\n`,
    );
    expect(code).toBe(0);
    expect(out).not.toContain(ESCAPE);
    expect(program.session().phases[1]?.text).toBe(text);
  });

  it('of a damaged file are not sent with what is said of it', () => {
    const program = new Program();
    writeFileSync(join(program.home, 'settings.json'), `${ESCAPE}[2J{"plan"`);
    const { code, err } = program.run(['config', 'get', 'plan']);
    expect(code).toBe(0);
    expect(err).toContain('was set aside');
    expect(err).not.toContain(ESCAPE);
  });
});

describe('a length', () => {
  it.each(['1441', '1e9', '1e308'])('of %s minutes is refused', (minutes) => {
    const { code, err } = new Program().run(['practice', 'serving', '--minutes', minutes, ...quick]);
    expect(code).toBe(2);
    expect(err).toContain('at most 1440');
  });
});

describe('a small screen', () => {
  it('keeps the clock and the keys in view', async () => {
    const pty = new Program().open(['practice', 'serving', ...quick], { columns: 60, rows: 10 });
    await pty.waitFor('left of 5:00');
    pty.type('How many users are there?\r');
    await pty.waitFor('> How many users');
    expect(pty.screen.lines()[0]).toContain('left of 5:00');
    expect(pty.screen.lines().at(-1)).toContain('^D done');
  });
});
