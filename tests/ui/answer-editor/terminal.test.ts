import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Pty } from '../../helpers/pty.ts';

let folder: string;
let program: string;
const open: Pty[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'answer-editor-'));
  program = join(folder, 'program.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'editor-program.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
});
afterEach(async () => {
  for (const pty of open.splice(0)) await pty.dispose();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function keep(pty: Pty): Pty {
  open.push(pty);
  return pty;
}

/** The program alone in a terminal. */
async function start(env: Record<string, string> = {}): Promise<Pty> {
  const pty = keep(Pty.node([program], { env }));
  await pty.waitFor('characters in');
  return pty;
}

/** The program started by a shell that then tells the terminal's modes. */
async function startInShell(): Promise<{ pty: Pty; pid: number }> {
  const pty = keep(new Pty('/bin/sh', ['-c', `"${process.execPath}" "${program}"; echo "exit $?"; stty -a`]));
  await pty.waitFor('characters in');
  return { pty, pid: pidIn(pty) };
}

function pidIn(pty: Pty): number {
  return Number(/process (\d+)/.exec(pty.screen.text())![1]);
}

/** That the shell's terminal works as if nothing had been. */
async function expectRestored(pty: Pty): Promise<void> {
  await pty.waitFor(/[^-]icanon/);
  await pty.waitFor(/[^-]echo /);
  await pty.waitFor(() => !pty.screen.isAlternate());
  const modes = pty.screen.terminal.modes;
  expect(modes.bracketedPasteMode).toBe(false);
  expect(modes.wraparoundMode).toBe(true);
  expect(pty.written.lastIndexOf('\x1b[?25h')).toBeGreaterThan(pty.written.lastIndexOf('\x1b[?25l'));
}

describe('the terminal is restored', () => {
  it('when the answer is given', async () => {
    const { pty } = await startInShell();
    pty.type('größe 中\x04');
    await pty.waitFor('ended: 7 characters: größe 中; raw: false; handlers: none left');
    await pty.waitFor('exit 0');
    await expectRestored(pty);
  });

  it('on ctrl-c', async () => {
    const { pty } = await startInShell();
    pty.type('x\x03');
    await pty.waitFor('ended: SIGINT; raw: false; handlers: none left');
    await expectRestored(pty);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('on %s', async (signal) => {
    const { pty, pid } = await startInShell();
    process.kill(pid, signal);
    await pty.waitFor(`ended: ${signal}; raw: false; handlers: none left`);
    await expectRestored(pty);
  });

  it('before an uncaught error is shown', async () => {
    const { pty } = await startInShell();
    pty.type('\x1bOQ');
    await pty.waitFor('a bug somewhere else');
    await pty.waitFor('exit 1');
    await expectRestored(pty);
  });

  it('when the process exits on its own', async () => {
    const { pty } = await startInShell();
    pty.type('\x1bOR');
    await pty.waitFor('exit 7');
    await expectRestored(pty);
  });
});

describe('a closed terminal', () => {
  it('ends the editor as a hangup does', async () => {
    const file = join(folder, 'ended');
    const pty = await start({ ENDED_FILE: file });
    pty.type('unsaved');
    await pty.waitFor('unsaved');
    pty.close();
    await pty.exit;
    expect(await readFile(file, 'utf8')).toBe('SIGHUP');
  });
});

describe('stopping', () => {
  it('by ctrl-z gives the shell its terminal, and fg brings everything back', async () => {
    const pty = keep(new Pty('bash', ['--norc', '--noprofile', '-i'], { env: { PS1: 'shell> ' } }));
    await pty.waitFor('shell>');
    pty.type(`"${process.execPath}" "${program}"\r`);
    await pty.waitFor('characters in');
    pty.type('before\x1a');
    await pty.waitFor('Stopped');
    await pty.waitFor(() => !pty.screen.isAlternate());
    pty.type('stty -a; fg\r');
    await pty.waitFor('6 characters in');
    expect(pty.written).toMatch(/[^-]icanon/);
    expect(pty.screen.isAlternate()).toBe(true);
    pty.type(' and after\x1a');
    await pty.waitFor(/Stopped[\s\S]*Stopped/);
    pty.type('fg\r');
    await pty.waitFor('before and after');
    pty.type('!\x04');
    await pty.waitFor('ended: 17 characters: before and after!; raw: false; handlers: none left');
  });

  it('from outside, and going on, repaints', async () => {
    const pty = await start({ START_TEXT: 'kept' });
    for (const signal of ['SIGSTOP', 'SIGTSTP'] as const) {
      const painted = pty.written.split('kept').length;
      pty.kill(signal);
      pty.kill('SIGCONT');
      await pty.waitFor(() => pty.written.split('kept').length > painted);
    }
    pty.type('!');
    await pty.waitFor('kept!');
  });

  it('by ctrl-z where no shell could bring it back goes on', async () => {
    const pty = await start({ START_TEXT: 'kept' });
    pty.type('\x1a');
    await pty.waitFor(() => pty.written.split('kept').length === 3);
    pty.type('!');
    await pty.waitFor('kept!');
    expect(pty.screen.isAlternate()).toBe(true);
  });
});

describe('a real terminal', () => {
  it('that is resized is painted anew', async () => {
    const pty = await start({ START_TEXT: 'word '.repeat(30).trim() });
    for (const [columns, rows] of [
      [60, 18],
      [200, 50],
      [80, 24],
    ] as const) {
      pty.resize(columns, rows);
      await pty.waitFor(`at ${columns}x${rows}`);
      await pty.waitFor(() => pty.screen.lines().at(-1) === '149 characters in 1 lines');
      expect(pty.screen.text().match(/word/g)).toHaveLength(30);
    }
  });

  it.each([
    ['bracketed', (text: string) => `\x1b[200~${text}\x1b[201~`],
    ['not bracketed', (text: string) => text],
  ])('takes a paste of 500 lines, %s', async (_, wrap) => {
    const lines = Array.from({ length: 500 }, (_, line) => `  - line ${line} größer 中 and on`);
    const pty = await start();
    pty.type(wrap(lines.join('\r')));
    await pty.waitFor('in 500 lines');
    await pty.waitFor('line 499 größer 中 and on');
    pty.type('\x04');
    await pty.waitFor(`ended: ${lines.join('\n').length} characters`);
    expect((await pty.exit).exitCode).toBe(0);
  });
});
