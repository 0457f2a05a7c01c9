import { describe, expect, it } from 'vitest';
import { follow, pageFrame, textFrame, textWidth, trimChrome } from '../../../src/ui/answer-editor/frame.ts';
import { LayoutCache } from '../../../src/ui/answer-editor/layout.ts';

const chrome = { top: ['t1', 't2', 't3'], bottom: ['b1', 'b2'] };

describe('chrome', () => {
  it.each([
    [20, 't1 t2 t3 b1 b2'],
    [8, 't1 t2 t3 b1 b2'],
    [7, 't1 t3 b1 b2'],
    [6, 't1 b1 b2'],
    [5, 't1 b2'],
    [4, 'b2'],
    [3, ''],
    [1, ''],
  ])('leaves three rows for the text on a screen of %i rows, the outermost lines last', (rows, left) => {
    const { top, bottom } = trimChrome(chrome, rows);
    expect([...top, ...bottom].join(' ')).toBe(left);
  });
});

describe('the window', () => {
  it.each([
    ['stays while the cursor is in it', [3, 5, 4, 20], 3],
    ['moves down no further than needed', [3, 7, 4, 20], 4],
    ['moves up no further than needed', [3, 1, 4, 20], 1],
    ['shows nothing below the end while there is something above', [15, 9, 4, 10], 6],
    ['starts at the start of a short text', [2, 1, 10, 3], 0],
  ] as const)('%s', (_, [first, wanted, height, total], expected) => {
    expect(follow(first, wanted, height, total)).toBe(expected);
  });
});

describe('a frame', () => {
  const frameOf = (text: string, cursor: number, columns: number, rows: number) => {
    const layout = new LayoutCache().layout(text, textWidth(columns));
    return textFrame(trimChrome(chrome, rows), layout, cursor, 0, { columns, rows });
  };

  it('fills the screen exactly, and has the cursor on it, at any size', () => {
    for (const columns of [1, 2, 10, 24, 80]) {
      for (const rows of [1, 2, 3, 5, 24]) {
        const frame = frameOf('ab 中文', 5, columns, rows);
        expect(frame.rows).toHaveLength(rows);
        expect(frame.cursor!.column).toBeLessThan(columns);
      }
    }
  });

  it('has the cursor behind a full row on the screen', () => {
    expect(frameOf('x'.repeat(78), 78, 80, 10).cursor).toEqual({ row: 3, column: 79 });
  });

  it('of a long page says which lines are in view', () => {
    const lines = Array.from({ length: 20 }, (_, line) => `line ${line}`);
    const { rows, cursor } = pageFrame({ top: [], bottom: [] }, lines, 10, { columns: 40, rows: 5 });
    expect(rows).toEqual(['line 10', 'line 11', 'line 12', 'line 13', ' ↑↓ lines 11-14 of 20']);
    expect(cursor).toBeUndefined();
  });
});
