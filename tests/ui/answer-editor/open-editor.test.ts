import inquirer from 'inquirer';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnswerConfig, AnswerEditor } from '../../../src/ui/answer-editor/answer.ts';
import { answerPrompt } from '../../../src/ui/answer-editor/answer-prompt.ts';
import { VirtualTerminal } from '../../helpers/virtual-terminal.ts';

const terminals: VirtualTerminal[] = [];
afterEach(() => {
  for (const terminal of terminals.splice(0)) terminal.screen.dispose();
});

type Changes = Partial<AnswerConfig<string>>;

function configOf({ keys, ...changes }: Changes = {}): AnswerConfig<string> {
  return {
    message: 'Your answer',
    text: '',
    chrome: () => ({ top: ['TITLE'], bottom: ['KEYS'] }),
    keys: { 'ctrl+d': (editor) => editor.leave(editor.text), ...keys },
    ...changes,
  };
}

function open(changes: Changes = {}, signal?: AbortSignal) {
  const terminal = new VirtualTerminal(60, 18);
  terminals.push(terminal);
  const context = { input: terminal.input, output: terminal.output, ...(signal && { signal }) };
  const answer = answerPrompt(configOf(changes), context);
  const shows = (wanted: string | RegExp | (() => boolean)) => terminal.screen.waitFor(wanted);
  const finish = async (keys = '\x04') => {
    terminal.type(keys);
    return await answer;
  };
  return { terminal, answer, shows, finish };
}

describe('typing', () => {
  it('tells of every change before it is over', async () => {
    const changes: [string, number][] = [];
    const { finish } = open({ text: 'a', changed: (text, cursor) => changes.push([text, cursor]) });
    expect(await finish('bc\x1b[D\x04')).toBe('abc');
    expect(changes.at(-1)).toEqual(['abc', 2]);
  });

  it('takes pasted lines as they are, bracketed or not', async () => {
    const lines = Array.from({ length: 500 }, (_, line) => `  - line ${line}?`);
    const entered: string[] = [];
    for (const paste of [`\x1b[200~${lines.join('\r\n')}\x1b[201~`, lines.join('\r')]) {
      const { terminal, shows, finish } = open({ lineEntered: (line) => entered.push(line) });
      terminal.type(paste);
      await shows('line 499?');
      expect(await finish()).toBe(lines.join('\n'));
    }
    expect(entered).toEqual([]);
  });

  it('hands over the line that enter ended, with a text that can be changed at once', async () => {
    const lineEntered = (line: string, editor: AnswerEditor<string>) => {
      if (line.endsWith('?')) editor.replace(`${editor.text}> yes\n`);
    };
    const { finish } = open({ lineEntered });
    expect(await finish('note\rcached?\rmore\x04')).toBe('note\ncached?\n> yes\nmore');
  });

  it('shows control characters harmlessly and keeps them', async () => {
    const { terminal, shows, finish } = open();
    terminal.type('\x1b[200~a\x1b[2Jb\x07\u202e\x1b[201~');
    await shows('a␛[2Jb␇\ufffd');
    expect(terminal.written).not.toContain('a\x1b[2J');
    expect(await finish()).toBe('a\x1b[2Jb\x07\u202e');
  });

  it('survives any size', async () => {
    const { terminal, shows, finish } = open({ text: 'some words and 中文 that wrap' });
    for (const [columns, rows] of [
      [1, 1],
      [3, 2],
      [10, 4],
      [200, 50],
    ] as const) {
      terminal.resize(columns, rows);
      terminal.type('x');
      await terminal.settled();
    }
    await shows(/TITLE\n some words and 中 ?文 ?that wrapxxxx/);
    expect(await finish()).toBe('some words and 中文 that wrapxxxx');
  });
});

describe('key handlers', () => {
  it('win over editing, and hold the keys behind them until they are done', async () => {
    const { finish } = open({
      keys: {
        'ctrl+k': async (editor) => {
          await new Promise((later) => setTimeout(later, 30));
          editor.replace(`${editor.text}[done]`);
        },
      },
    });
    expect(await finish('ab\x0bcd\x04')).toBe('ab[done]cd');
  });

  it('that hang leave ctrl-c working', async () => {
    const { terminal, answer } = open({ keys: { f1: () => new Promise<void>(() => {}) } });
    terminal.type('\x1bOPabc\x03');
    await expect(answer).rejects.toMatchObject({ signal: 'SIGINT' });
  });

  it('that throw end the editor with their error', async () => {
    for (const f1 of [() => Promise.reject(new Error('broken')), () => raise('broken')]) {
      const { terminal, answer } = open({ keys: { f1 } });
      terminal.type('\x1bOP');
      await expect(answer).rejects.toThrow('broken');
      expect(terminal.input.isRaw).toBe(false);
    }
  });

  it('leave what was typed behind them to the next prompt', async () => {
    const { terminal, finish } = open();
    expect(await finish('one\x04two\x1b[A\x04')).toBe('one');
    const next = answerPrompt(configOf(), { input: terminal.input, output: terminal.output });
    expect(await next).toBe('two');
  });
});

describe('a page', () => {
  const lines = () => Array.from({ length: 40 }, (_, line) => `page line ${line}`);

  it('covers the text, scrolls, and resolves with the key that closes it', async () => {
    const closed: string[] = [];
    const f1 = async (editor: AnswerEditor<string>) => {
      closed.push(await editor.page({ lines }));
    };
    const { terminal, shows, finish } = open({ text: 'my text', keys: { f1 } });
    terminal.type('\x1bOP');
    await shows(/TITLE\npage line 0\n/);
    terminal.type('\x1b[F');
    await shows(/page line 39\n ↑↓ lines 26-40 of 40\nKEYS/);
    expect(terminal.screen.text()).not.toContain('my text');
    terminal.type('ignored');
    terminal.type('q');
    await shows('my text');
    expect(closed).toEqual(['q']);
    expect(await finish('!\x04')).toBe('my text!');
  });

  it('that takes the whole screen hides everything else', async () => {
    const { terminal, shows, finish } = open({
      text: 'secret',
      keys: { f2: (editor) => void editor.page({ lines: () => ['paused'], whole: true }) },
    });
    terminal.type('\x1bOQ');
    await shows('paused');
    expect(terminal.screen.lines().filter(Boolean)).toEqual(['paused']);
    terminal.type('\x1b');
    await shows('secret');
    expect(await finish()).toBe('secret');
  });

  it('can be closed by keys of its own, even the one that opened it, whose handler does not run again', async () => {
    const closedBy: string[] = [];
    const { terminal, shows, finish } = open({
      keys: {
        f1: async (editor) => {
          closedBy.push(await editor.page({ lines: () => ['page'], keys: ['f1'] }));
        },
      },
    });
    terminal.type('\x1bOP');
    await shows('page');
    terminal.type('\x1bOP');
    expect(await finish('on\x04')).toBe('on');
    expect(closedBy).toEqual(['f1']);
  });

  it('takes the keys that were typed right behind the one that opened it', async () => {
    const { finish } = open({
      keys: { f1: async (editor) => void (await editor.page({ lines: () => ['page'] })) },
    });
    expect(await finish('\x1bOPqa\x04')).toBe('a');
  });
});

describe('lending the terminal', () => {
  it('gives it back to the shell and takes it again, text and screen intact', async () => {
    const { terminal, shows, finish } = open({
      text: 'draft',
      keys: {
        'ctrl+o': async (editor) => {
          const text = await editor.suspend(async () => {
            await terminal.settled();
            expect(terminal.screen.isAlternate()).toBe(false);
            expect(terminal.input.isRaw).toBe(false);
            return `${editor.text} revised`;
          });
          editor.replace(text);
        },
      },
    });
    terminal.type('\x0f');
    await shows('draft revised');
    expect(terminal.screen.isAlternate()).toBe(true);
    expect(terminal.input.isRaw).toBe(true);
    expect(await finish('!\x04')).toBe('draft revised!');
  });

  it('passes an error on with the editor back in place', async () => {
    const { terminal, shows, finish } = open({
      keys: {
        'ctrl+o': (editor) =>
          editor
            .suspend<void>(() => raise('no such editor'))
            .catch((error: Error) => editor.replace(error.message)),
      },
    });
    terminal.type('\x0f');
    await shows('no such editor');
    expect(await finish()).toBe('no such editor');
  });

  it('waits with leaving until the terminal is back', async () => {
    const { terminal, answer } = open({
      keys: {
        'ctrl+o': (editor) =>
          editor.suspend(async () => {
            editor.leave('left');
            await terminal.settled();
            terminal.output.write('still mine');
          }),
      },
    });
    terminal.type('\x0f');
    expect(await answer).toBe('left');
    expect(terminal.written.endsWith('still mine')).toBe(true);
  });
});

describe('the clock', () => {
  it('ticks once a second and repaints what changed', async () => {
    let seconds = 0;
    const { shows, finish } = open({
      chrome: () => ({ top: [`${seconds} s`], bottom: [] }),
      tick: () => seconds++,
    });
    await shows('0 s');
    await shows('2 s');
    expect(await finish()).toBe('');
    expect(seconds).toBe(2);
  });

  it('can close the editor', async () => {
    const { answer } = open({ text: 'so far', tick: (editor) => editor.leave(editor.text) });
    expect(await answer).toBe('so far');
  });
});

describe('the end', () => {
  it('of the input is taken as a hangup', async () => {
    const { terminal, answer } = open();
    terminal.input.end();
    await expect(answer).rejects.toMatchObject({ signal: 'SIGHUP' });
  });

  it('of the output too', async () => {
    const { terminal, answer } = open();
    terminal.output.destroy(Object.assign(new Error('write EIO'), { code: 'EIO' }));
    await expect(answer).rejects.toMatchObject({ signal: 'SIGHUP' });
  });

  it('comes with an abort, before or after the start', async () => {
    const control = new AbortController();
    const { answer, terminal } = open({}, control.signal);
    control.abort('time is up');
    await expect(answer).rejects.toMatchObject({ name: 'AbortPromptError', cause: 'time is up' });
    expect(terminal.input.isRaw).toBe(false);
    const late = open({}, control.signal);
    await expect(late.answer).rejects.toMatchObject({ name: 'AbortPromptError' });
    expect(late.terminal.written).toBe('');
  });
});

it('is a prompt of Inquirer', async () => {
  const terminal = new VirtualTerminal();
  terminals.push(terminal);
  const prompt = inquirer.createPromptModule({ input: terminal.input, output: terminal.output as never });
  prompt.registerPrompt('answer', answerPrompt as never);
  const answers = prompt([{ type: 'answer', name: 'design', ...configOf() } as never]);
  await terminal.screen.waitFor('TITLE');
  terminal.type('through Inquirer\x04');
  expect(await answers).toEqual({ design: 'through Inquirer' });
});

function raise(message: string): never {
  throw new Error(message);
}
