import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Program } from '../helpers/program.ts';

const ENTER = '\r';
const CTRL = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - 96);
const quick = ['--no-self', '--no-probes', '--no-estimates'];

describe('a session in a real terminal', () => {
  it('is typed from the prompt to the review and found again', async () => {
    const program = new Program();
    const pty = program.open(['practice', 'serving', '--minutes', '2', '--no-probes', '--no-estimates']);
    await pty.waitFor('Read and clarify');
    expect(pty.screen.text()).toContain('Design infrastructure to serve a 70B parameter LLM');
    pty.type('how many users are there?\r');
    await pty.waitFor('> how many users are there?');
    pty.type(CTRL('d'));
    await pty.waitFor('2 of 4');
    pty.type('client -> router: HTTP\r日本語 👩‍👩‍👧 ok');
    await pty.waitFor(/日本語 .* ok/);
    pty.type(CTRL('d'));
    await pty.waitFor('3 of 4');
    pty.type(`Tensor parallel over **four** GPUs.${CTRL('d')}`);
    await pty.waitFor('4 of 4');
    pty.type(`A region may fail.${CTRL('d')}`);
    for (const question of ['major components', 'tradeoffs', 'safety', 'in an interview']) {
      await pty.waitFor(new RegExp(`${question}.*\\n.*Yes`));
      pty.type(ENTER);
      await pty.waitFor(/\? A note on that/);
      pty.type(`on ${question}${ENTER}`);
    }
    await pty.waitFor('Your own view first');
    pty.type(`yn${ENTER}`);
    await pty.waitFor('· debrief');
    pty.type('oc');
    await pty.waitFor('Which sentence of yours');
    pty.type(ENTER);
    await pty.waitFor('you overruled this: covered');
    pty.type('q');
    expect(await pty.exit).toEqual({ exitCode: 0, signal: 0 });
    await pty.waitFor(() => !pty.screen.isAlternate());

    const session = program.session();
    expect(session).toMatchObject({ status: 'finished', scenario: { id: 'model-serving' } });
    expect(session.phases.map(({ text }) => text)).toEqual([
      'how many users are there?\n',
      'client -> router: HTTP\n日本語 👩‍👩‍👧 ok',
      'Tensor parallel over **four** GPUs.',
      'A region may fail.',
    ]);
    expect(session.review.map(({ note }) => note)).toContain('on safety');
    expect(Object.values(session.selfMarks)).toEqual(['covered', 'missing']);
    expect(Object.values(session.overrules)).toEqual([{ mark: 'covered', sentence: null }]);
    expect(program.run(['review', 'last']).out).toContain('Tensor parallel over **four** GPUs.');
  });

  it('asks what is pasted, what comes back from the editor, and what is typed while designing', async () => {
    const program = new Program();
    const editor = join(program.home, 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\nprintf "\\nWhat is the budget?\\n" >> "$1"\n');
    chmodSync(editor, 0o755);
    const pty = program.open(['practice', 'serving', ...quick], {
      env: { EDITOR: editor, VISUAL: undefined },
    });
    await pty.waitFor('Read and clarify');
    pty.type('\u001B[200~- Who are the users?\rA note.\r- What GPUs do we have?\u001B[201~');
    await pty.waitFor('> What GPUs do we have?');
    pty.type(CTRL('o'));
    await pty.waitFor('> What is the budget?');
    pty.type(CTRL('d'));
    await pty.waitFor('2 of 4');
    pty.type(`How many nines?${ENTER}`);
    await pty.waitFor('> How many nines?');
    pty.type(CTRL('x'));
    await pty.waitFor('Abandon this session?');
    pty.type('y');
    await pty.exit;
    expect(program.session().questions.map(({ phase, factId }) => [phase, factId])).toEqual([
      ['clarify', 'users-and-tiers'],
      ['clarify', 'hardware'],
      ['clarify', 'budget'],
      ['design', 'availability-target'],
    ]);
  });

  it('takes a paste of 500 lines, a resize and a visit to the editor', async () => {
    const program = new Program();
    const editor = join(program.home, 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\nprintf "\\nfrom the editor" >> "$1"\n');
    chmodSync(editor, 0o755);
    const pty = program.open(['practice', 'serving', ...quick], {
      env: { EDITOR: editor, VISUAL: undefined },
    });
    await pty.waitFor('Read and clarify');
    const lines = Array.from({ length: 500 }, (_, index) => `line ${index + 1}`);
    pty.type(`\u001B[200~${lines.join('\r')}\u001B[201~`);
    await pty.waitFor('line 500');
    pty.resize(60, 18);
    await pty.waitFor(() => pty.screen.lines().some((line) => /left of 5:00 · all/.test(line)));
    pty.resize(200, 50);
    await pty.waitFor('Whole session');
    pty.type(CTRL('o'));
    await pty.waitFor('from the editor');
    pty.type(CTRL('x'));
    await pty.waitFor('Abandon this session?');
    pty.type('y');
    expect((await pty.exit).exitCode).toBe(0);
    expect(program.session()).toMatchObject({ status: 'abandoned' });
    expect(program.session().phases[0]?.text).toBe(`${lines.join('\n')}\nfrom the editor`);
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
    'survives %s with the terminal restored',
    async (signal) => {
      const program = new Program();
      const pty = program.open(['practice', 'serving', ...quick]);
      await pty.waitFor('Read and clarify');
      pty.type('kept words');
      await pty.waitFor('kept words');
      process.kill(pty.pid, signal);
      expect((await pty.exit).exitCode).toBe(130);
      await pty.waitFor(() => !pty.screen.isAlternate());
      await pty.waitFor('mlsd practice --resume');

      const again = program.open(['practice', '--resume', ...quick]);
      await again.waitFor('kept words');
    },
  );

  it('loses at most a second of typing to kill -9', async () => {
    const program = new Program();
    const pty = program.open(['practice', 'serving', ...quick]);
    await pty.waitFor('Read and clarify');
    pty.type('written a while ago');
    await pty.waitFor(/4 words · saved/);
    process.kill(pty.pid, 'SIGKILL');
    await pty.exit;

    const again = program.open([]);
    await again.waitFor('Resume Model Serving at Scale');
    again.type(ENTER);
    await again.waitFor('written a while ago');
  });

  it('stops and comes back with ctrl-z and fg', async () => {
    const program = new Program();
    const shell = program.openShell();
    await shell.waitFor('$');
    shell.type(`$MLSD practice serving ${quick.join(' ')}${ENTER}`);
    await shell.waitFor('Read and clarify');
    shell.type('before the break');
    await shell.waitFor('before the break');
    shell.type(CTRL('z'));
    await shell.waitFor(/Stopped/);
    shell.type(`fg${ENTER}`);
    await shell.waitFor('before the break');
    shell.type(` and after${CTRL('c')}`);
    await shell.waitFor('mlsd practice --resume');
  });
});

describe('without a terminal', () => {
  it('reads a session from standard input, without a single escape sequence', () => {
    const program = new Program();
    const { code, out } = program.run(
      ['practice', 'serving', ...quick],
      'Who uses it?\n.\nrouter\n.\nwords\n.\n',
    );
    expect(code).toBe(0);
    expect(out).toContain('Phase 1 of 4: Read and clarify');
    expect(out).not.toContain('\u001B');
    expect(program.session().phases.map(({ text }) => text)).toEqual(['Who uses it?', 'router', 'words', '']);
  });

  it('repaints nothing with --plain in a terminal', async () => {
    const pty = new Program().open(['practice', 'serving', '--plain', ...quick]);
    await pty.waitFor('Phase 1 of 4');
    pty.type('.\r.\r.\r.\r\r\r\r\r');
    expect((await pty.exit).exitCode).toBe(0);
    expect(pty.written).not.toContain('\u001B');
  });

  it('keeps a plain session on ctrl-c, and says how to go on', async () => {
    const program = new Program();
    const pty = program.open(['practice', 'serving', '--plain', ...quick]);
    await pty.waitFor('Phase 1 of 4');
    pty.type('Which colour is it?\r');
    // A terminal throws away what nobody has read yet when ctrl-c comes.
    await pty.waitFor(/assum/);
    pty.type(CTRL('c'));
    await pty.waitFor('mlsd practice --resume');
    expect((await pty.exit).exitCode).toBe(130);

    const again = program.open(['practice', '--resume', '--plain', ...quick]);
    await again.waitFor(/\(so far\)\s+Which colour is it\?/);
  });

  it('obeys NO_COLOR', async () => {
    const pty = new Program().open(['practice', 'serving', ...quick], { env: { NO_COLOR: '1' } });
    await pty.waitFor('Read and clarify');
    expect(pty.written).not.toMatch(/\u001B\[3[1-7]m/);
  });
});

describe('exit codes', () => {
  it.each([
    [['--version'], 0],
    [['review'], 0],
    [['practise'], 2],
    [['practice', 'serving', '--minutes', 'soon'], 2],
    [['practice', 'no-such-scenario'], 3],
    [['review', 'no-such-session'], 3],
    [['practice', 'serving', '--answers', 'no-such-file'], 3],
  ])('%j ends with %d', (args, code) => {
    expect(new Program().run(args).code).toBe(code);
  });

  it('a data folder that cannot be written ends with 4, and says which', () => {
    const program = new Program();
    writeFileSync(join(program.home, 'sessions'), 'in the way');
    writeFileSync(join(program.home, 'journals'), 'in the way');
    const { code, err } = program.run(['practice', 'serving', ...quick], 'words\n.\n.\n.\n.\n');
    expect(code).toBe(4);
    expect(err).toContain(program.home);
  });
});
