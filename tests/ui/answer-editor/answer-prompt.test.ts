import { describe, expect, it } from 'vitest';
import { type AnswerConfig, AnswerInterrupted } from '../../../src/ui/answer-editor/answer.ts';
import { answerPrompt } from '../../../src/ui/answer-editor/answer-prompt.ts';
import { VirtualTerminal } from '../../helpers/virtual-terminal.ts';

const SIZES = [
  [80, 24],
  [60, 18],
  [200, 50],
] as const;

function open(changes: Partial<AnswerConfig<string>> = {}, [columns, rows] = [80, 24]) {
  const terminal = new VirtualTerminal(columns, rows);
  const config: AnswerConfig<string> = {
    message: 'Your answer',
    text: '',
    chrome: ({ text }) => ({
      top: ['the scenario', '-----'],
      bottom: ['-----', `${text.length} characters`],
    }),
    keys: { 'ctrl+d': (editor) => editor.leave(editor.text) },
    ...changes,
  };
  const answer = answerPrompt(config, { input: terminal.input, output: terminal.output });
  return { terminal, answer };
}

describe.each(SIZES)('at %ix%i', (columns, rows) => {
  it('shows chrome at both ends and the text between, and returns the text', async () => {
    const { terminal, answer } = open({}, [columns, rows]);
    terminal.type('# serving\r- two regions');
    await terminal.screen.waitFor('two regions');
    const lines = terminal.screen.lines();
    expect(lines.slice(0, 4)).toEqual(['the scenario', '-----', ' # serving', ' - two regions']);
    expect(lines.at(-1)).toBe('23 characters');
    expect(terminal.screen.cursor()).toEqual({ row: 3, column: 14 });
    terminal.type('\x04');
    expect(await answer).toBe('# serving\n- two regions');
    await terminal.settled();
    expect(terminal.screen.isAlternate()).toBe(false);
    expect(terminal.input.isRaw).toBe(false);
  });

  it('keeps the cursor in view in a text longer than the screen', async () => {
    const text = Array.from({ length: 500 }, (_, line) => `line ${line}`).join('\n');
    const { terminal, answer } = open({ text }, [columns, rows]);
    await terminal.screen.waitFor('line 499');
    terminal.type('\x1b[1;5H');
    await terminal.screen.waitFor('line 0');
    expect(terminal.screen.cursor()).toEqual({ row: 2, column: 1 });
    terminal.type('\x1b[6~');
    await terminal.screen.waitFor(`line ${rows - 5}\n`);
    terminal.type('\x04');
    expect(await answer).toBe(text);
  });
});

describe('closing', () => {
  it('rejects on ctrl-c and keeps nothing of the terminal', async () => {
    const { terminal, answer } = open();
    const listeners = process.listenerCount('SIGTERM');
    terminal.type('half a th\x03');
    await expect(answer).rejects.toBeInstanceOf(AnswerInterrupted);
    expect(process.listenerCount('SIGTERM')).toBe(listeners - 1);
    await terminal.settled();
    expect(terminal.input.isRaw).toBe(false);
    expect(terminal.input.listenerCount('data')).toBe(0);
    expect(terminal.output.listenerCount('resize')).toBe(0);
    expect(terminal.output.listenerCount('error')).toBe(0);
  });
});
