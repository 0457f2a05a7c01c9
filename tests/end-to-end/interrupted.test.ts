import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Program } from '../helpers/program.ts';
import type { Pty } from '../helpers/pty.ts';

const quick = ['--no-self', '--no-probes', '--no-estimates'];
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

describe('a session without a repaint', () => {
  it.each(signals)('says on %s how to go on, and lets go of the session', async (signal) => {
    const program = new Program();
    const pty = program.open(['practice', 'serving', '--plain', ...quick]);
    await pty.waitFor('Phase 1 of 4');
    pty.type('Does it have a mascot?\r');
    await pty.waitFor(/not specified/i);
    pty.kill(signal);
    expect(await pty.exit).toEqual({ exitCode: 130, signal: 0 });
    await pty.waitFor('mlsd practice --resume');
    expect(readdirSync(join(program.home, 'locks'))).toEqual([]);

    const again = program.open(['practice', '--resume', '--plain', ...quick]);
    await again.waitFor('(so far)\nDoes it have a mascot?');
  });
});

/** Every phase left at once, so that the first question about the session is open. */
async function atFirstReviewQuestion(): Promise<{ program: Program; pty: Pty }> {
  const program = new Program();
  const pty = program.open(['practice', 'serving', '--no-probes', '--no-estimates']);
  for (const phase of [1, 2, 3, 4]) {
    await pty.waitFor(`${phase} of 4`);
    pty.type('\u0004');
  }
  await pty.waitFor('Partly');
  return { program, pty };
}

describe('a question of Inquirer', () => {
  it.each(signals)('gives the terminal and the session back on %s', async (signal) => {
    const { program, pty } = await atFirstReviewQuestion();
    pty.kill(signal);
    expect(await pty.exit).toEqual({ exitCode: 130, signal: 0 });
    await pty.waitFor('mlsd practice --resume');
    expect(pty.written.lastIndexOf('\u001B[?25h')).toBeGreaterThan(pty.written.lastIndexOf('\u001B[?25l'));
    expect(readdirSync(join(program.home, 'locks'))).toEqual([]);
  });

  it('loses nothing of a note to kill -9', async () => {
    const { program, pty } = await atFirstReviewQuestion();
    pty.type('\r');
    await pty.waitFor(/\? A note on that/);
    pty.type('half a thought');
    await pty.waitFor('half a thought');
    pty.kill('SIGKILL');
    await pty.exit;
    const [{ answer, note }] = JSON.parse(program.run(['review', 'last', '--json']).out).review;
    expect([answer, note]).toEqual(['yes', 'half a thought']);
  });
});

describe('a pause', () => {
  it('ends with the key that began it, and the text comes back', async () => {
    const pty = new Program().open(['practice', 'serving', ...quick]);
    await pty.waitFor('Read and clarify');
    pty.type('a secret thought');
    await pty.waitFor('a secret thought');
    pty.type('\u0010');
    await pty.waitFor('Paused');
    expect(pty.screen.text()).not.toContain('secret');
    pty.type('\u0010');
    await pty.waitFor('a secret thought');
    expect(pty.screen.text()).not.toContain('Paused');
  });
});
