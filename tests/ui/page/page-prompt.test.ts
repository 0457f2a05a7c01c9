import { describe, expect, it } from 'vitest';
import { AnswerInterrupted } from '../../../src/ui/answer-editor/answer.ts';
import type { PageConfig } from '../../../src/ui/page/page.ts';
import { pagePrompt } from '../../../src/ui/page/page-prompt.ts';
import { VirtualTerminal } from '../../helpers/virtual-terminal.ts';

function open(changes: Partial<PageConfig<string>> = {}) {
  const terminal = new VirtualTerminal(60, 18);
  const keys: string[] = [];
  const config: PageConfig<string> = {
    message: 'A page',
    rows: ({ columns, rows }) => [`${columns}x${rows}`, ...keys],
    key: ({ name }, page) => {
      keys.push(name);
      if (name === 'q') page.leave(keys.join(' '));
    },
    ...changes,
  };
  return { terminal, keys, closed: pagePrompt(config, { input: terminal.input, output: terminal.output }) };
}

describe('a page', () => {
  it('shows its rows, hands over keys one by one and gives the terminal back', async () => {
    const { terminal, closed } = open();
    await terminal.screen.waitFor('60x18');
    terminal.type('ab\u001B[B');
    await terminal.screen.waitFor('down');
    terminal.type('q');
    expect(await closed).toBe('a b down q');
    await terminal.settled();
    expect(terminal.screen.isAlternate()).toBe(false);
    expect(terminal.input.isRaw).toBe(false);
    expect(terminal.output.listenerCount('resize')).toBe(0);
  });

  it('follows a resize', async () => {
    const { terminal, closed } = open();
    await terminal.screen.waitFor('60x18');
    terminal.resize(80, 24);
    await terminal.screen.waitFor('80x24');
    terminal.type('q');
    await closed;
  });

  it('lets keys wait for one that takes its time', async () => {
    let release = () => {};
    const order: string[] = [];
    const { terminal, closed } = open({
      key: async ({ name }, page) => {
        if (name === 's') await new Promise<void>((resolve) => (release = resolve));
        order.push(name);
        if (name === 'q') page.leave('done');
      },
    });
    terminal.type('saq');
    await terminal.settled();
    expect(order).toEqual([]);
    release();
    expect(await closed).toBe('done');
    expect(order).toEqual(['s', 'a', 'q']);
  });

  it('is left by ctrl-c, even while a key hangs', async () => {
    const { terminal, closed } = open({ key: () => new Promise<void>(() => {}) });
    terminal.type('x');
    await terminal.settled();
    terminal.type('\x03');
    await expect(closed).rejects.toBeInstanceOf(AnswerInterrupted);
  });

  it('passes on what a key handler throws', async () => {
    const { terminal, closed } = open({
      key: () => {
        throw new Error('full disk');
      },
    });
    terminal.type('x');
    await expect(closed).rejects.toThrow('full disk');
    expect(terminal.input.isRaw).toBe(false);
  });
});
