import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/ui/answer-editor/frame.ts';
import { Painter } from '../../../src/ui/answer-editor/paint.ts';
import { findScroll, scrolled } from '../../../src/ui/answer-editor/scroll-diff.ts';
import { Screen } from '../../helpers/virtual-terminal.ts';

const SIZE = { columns: 16, rows: 8 };
const NO_AUTO_WRAP = '\x1b[?7l';

/** Every cell with its looks: what a person would see. */
function looks({ terminal }: Screen): string[] {
  const { active } = terminal.buffer;
  return Array.from({ length: terminal.rows }, (_, row) => {
    const line = active.getLine(active.baseY + row)!;
    return Array.from({ length: terminal.cols }, (_, column) => {
      const cell = line.getCell(column)!;
      const style = [cell.isBold(), cell.isDim(), cell.isInverse(), cell.getFgColor()].map(Number).join(',');
      return `${cell.getChars() || ' '}${style}`;
    }).join('|');
  });
}

async function shownBy(painter: Painter, frames: Frame[]): Promise<Screen> {
  const screen = new Screen(SIZE.columns, SIZE.rows);
  const output = frames.map((frame) => painter.paint(frame, SIZE)).join('');
  await new Promise<void>((resolve) => screen.write(NO_AUTO_WRAP + output, resolve));
  return screen;
}

const piece = fc.constantFrom(
  ...[
    'a',
    'b',
    'ab',
    ' ',
    'word ',
    '中',
    '文字',
    '█',
    '\x1b[1mB\x1b[22m',
    '\x1b[31mred\x1b[39m',
    '\x1b[0m',
    '0123456789',
  ],
);
const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const edit = fc.oneof(
  fc.record({ row: fc.nat(SIZE.rows - 1), line }),
  fc.record({ row: fc.nat(SIZE.rows - 1), line, insert: fc.constant(true) }),
  fc.record({ row: fc.nat(SIZE.rows - 1), remove: fc.constant(true) }),
  fc.record({ row: fc.nat(SIZE.rows - 1), at: fc.nat(10), piece }),
);

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function apply(rows: string[], change: Edit): string[] {
  if ('remove' in change) return [...rows.toSpliced(change.row, 1), ''];
  if ('insert' in change) return rows.toSpliced(change.row, 0, change.line).slice(0, SIZE.rows);
  if ('line' in change) return rows.with(change.row, change.line);
  const old = rows[change.row]!;
  // Not into the middle of a style.
  const at = old.includes('\x1b') ? old.length : Math.min(change.at, old.length);
  return rows.with(change.row, old.slice(0, at) + change.piece + old.slice(at));
}

describe('painting', () => {
  it('step by step leaves what painting it at once does', async () => {
    const start = fc.array(line, { minLength: SIZE.rows, maxLength: SIZE.rows });
    const cursor = fc.record({ row: fc.nat(SIZE.rows - 1), column: fc.nat(SIZE.columns - 1) });
    await fc.assert(
      fc.asyncProperty(start, fc.array(fc.tuple(edit, cursor), { maxLength: 12 }), async (rows, edits) => {
        const frames: Frame[] = [{ rows, cursor: { row: 0, column: 0 } }];
        for (const [change, cursor] of edits)
          frames.push({ rows: apply(frames.at(-1)!.rows, change), cursor });
        const stepwise = await shownBy(new Painter(), frames);
        const atOnce = await shownBy(new Painter(), frames.slice(-1));
        expect(looks(stepwise)).toEqual(looks(atOnce));
        expect(stepwise.cursor()).toEqual(frames.at(-1)!.cursor);
        stepwise.dispose();
        atOnce.dispose();
      }),
      { numRuns: 150 },
    );
  });

  it('sends one byte for a character typed at the end of a row', () => {
    const painter = new Painter();
    painter.paint({ rows: ['ab'], cursor: { row: 0, column: 2 } }, SIZE);
    expect(painter.paint({ rows: ['abc'], cursor: { row: 0, column: 3 } }, SIZE)).toBe('c');
    expect(painter.paint({ rows: ['abc'], cursor: { row: 0, column: 3 } }, SIZE)).toBe('');
  });

  it('moves rows instead of painting them again', () => {
    const painter = new Painter();
    const size = { columns: 100, rows: 20 };
    const rows = Array.from({ length: 20 }, (_, row) => `row ${row} ${'x'.repeat(80)}`);
    painter.paint({ rows, cursor: { row: 0, column: 0 } }, size);
    const output = painter.paint({ rows: rows.toSpliced(5, 0, ''), cursor: { row: 5, column: 0 } }, size);
    expect(output.length).toBeLessThan(60);
  });

  it('says where the next column is behind what terminals measure differently', async () => {
    const painter = new Painter();
    const screen = await shownBy(painter, [{ rows: ['👩‍👩‍👧|'], cursor: { row: 0, column: 3 } }]);
    expect(screen.terminal.buffer.active.getLine(0)!.getCell(2)!.getChars()).toBe('|');
    screen.dispose();
  });

  it('lets no control sequence but styles through', () => {
    const output = new Painter().paint(
      { rows: ['\x1b[2J\x07\x9b31m\x1b]0;t\x07 \x1b[31mred\x1b[0m'] },
      { columns: 60, rows: 1 },
    );
    const text = output.slice(output.indexOf('\x1b[2J') + 4);
    expect(text).toContain('␛[2J␇');
    expect(text).not.toMatch(/\x1b\[2J|\x07|\x9b|\x1b\]/);
    expect(text).toContain('\x1b[31m');
  });

  it('cuts a line that is too wide, never through a wide character', async () => {
    const screen = await shownBy(new Painter(), [{ rows: [`${'x'.repeat(15)}中`, 'below'] }]);
    expect(screen.lines().slice(0, 2)).toEqual(['x'.repeat(15), 'below']);
    screen.dispose();
  });
});

describe('moving rows', () => {
  it('finds an inserted and a removed row', () => {
    const rows = ['top', 'a', 'b', 'c', 'd', 'end'];
    const inserted = ['top', 'a', 'NEW', 'b', 'c', 'end'];
    const down = findScroll(rows, inserted)!;
    expect(scrolled(rows, down, '')).toEqual(['top', 'a', '', 'b', 'c', 'end']);
    const up = findScroll(inserted, rows)!;
    expect(scrolled(inserted, up, '')).toEqual(['top', 'a', 'b', 'c', '', 'end']);
  });

  it('leaves alone what did not move', () => {
    expect(findScroll(['a', 'b', 'c'], ['a', 'x', 'c'])).toBeUndefined();
  });
});
