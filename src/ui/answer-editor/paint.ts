import type { Frame, ScreenSize } from './frame.ts';
import { type RowChange, rowChange } from './row-diff.ts';
import { findScroll, type Scroll, scrolled, scrollOutput } from './scroll-diff.ts';
import { parseRow, type StyledCell } from './styled-row.ts';

const HIDE_CURSOR = '\x1b[?25l';
const SHOW_CURSOR = '\x1b[?25h';
const CLEAR = '\x1b[0m\x1b[r\x1b[H\x1b[2J';
/** Terminals that know it show everything in between at once; the others ignore it. */
const BEGIN_TOGETHER = '\x1b[?2026h';
const END_TOGETHER = '\x1b[?2026l';

interface Painted {
  line: string;
  cells: StyledCell[];
}

interface PlacedChange extends RowChange {
  row: number;
}

/** How to get from what is shown to a frame, and what will be shown then. */
interface Plan {
  rows: Painted[];
  changes: PlacedChange[];
  scroll?: Scroll;
}

const BLANK: Painted = { line: '', cells: [] };
const ROWS_WORTH_MOVING = 3;

/** Knows what the screen shows and says what to send to make it show a frame, in few bytes. */
export class Painter {
  #rows: Painted[] = [];
  #columns = 0;
  #cursor: { row: number; column: number } | undefined;
  #hidden = false;

  /** Forgets the screen, so that the next frame is painted whole. */
  reset(): void {
    this.#rows = [];
  }

  /** What to send to the terminal to show the frame; empty when it is shown already. */
  paint(frame: Frame, { columns, rows }: ScreenSize): string {
    const same = this.#rows.length === rows && this.#columns === columns;
    const cleared = same ? '' : this.#clear(columns, rows);
    const lines = this.#rows.map((_, row) => frame.rows[row] ?? '');
    const { scroll, rows: shown, changes } = this.#plan(lines, cleared === '');
    this.#rows = shown;
    const moved = scroll ? this.#move(scroll) : '';
    const written = changes.map((change) => this.#write(change)).join('');
    const cursor = this.#showCursor(frame.cursor);
    const busy = cleared !== '' || moved !== '' || changes.length > 1;
    const output = cleared + moved + written + cursor;
    return busy ? BEGIN_TOGETHER + output + END_TOGETHER : output;
  }

  #clear(columns: number, rows: number): string {
    this.#columns = columns;
    this.#rows = Array.from({ length: rows }, () => BLANK);
    this.#cursor = { row: 0, column: 0 };
    this.#hidden = false;
    return CLEAR + SHOW_CURSOR;
  }

  /** With or without moving rows first, whichever takes fewer bytes. */
  #plan(lines: string[], mayScroll: boolean): Plan {
    const still = planRows(this.#rows, lines, this.#columns);
    if (!mayScroll || still.changes.length < ROWS_WORTH_MOVING) return still;
    const scroll = findScroll(
      this.#rows.map(({ line }) => line),
      lines,
    );
    if (!scroll) return still;
    const moving = planRows(scrolled(this.#rows, scroll, BLANK), lines, this.#columns);
    return bytesOf(moving) + scrollOutput(scroll).length < bytesOf(still) ? { ...moving, scroll } : still;
  }

  #move(scroll: Scroll): string {
    this.#cursor = undefined;
    return scrollOutput(scroll);
  }

  #write({ row, column, output, end }: PlacedChange): string {
    const written = this.#goTo(row, column) + output;
    this.#cursor = end === undefined ? undefined : { row, column: end };
    return written;
  }

  #showCursor(cursor: Frame['cursor']): string {
    const toggle = this.#hidden === (cursor === undefined) ? '' : cursor ? SHOW_CURSOR : HIDE_CURSOR;
    this.#hidden = cursor === undefined;
    return cursor ? this.#goTo(cursor.row, cursor.column) + toggle : toggle;
  }

  #goTo(row: number, column: number): string {
    const at = this.#cursor;
    this.#cursor = { row, column };
    if (at?.row === row && at.column === column) return '';
    if (at?.row === row) return column === 0 ? '\r' : `\x1b[${column + 1}G`;
    return column === 0 ? `\x1b[${row + 1}H` : `\x1b[${row + 1};${column + 1}H`;
  }
}

function planRows(before: Painted[], lines: string[], columns: number): Plan {
  const changes: PlacedChange[] = [];
  const rows = before.map((old, row) => {
    const line = lines[row]!;
    if (line === old.line) return old;
    const cells = parseRow(line, columns);
    const change = rowChange(old.cells, cells, columns);
    if (change) changes.push({ row, ...change });
    return { line, cells };
  });
  return { rows, changes };
}

function bytesOf({ changes }: Plan): number {
  return changes.reduce((sum, { output }) => sum + output.length, 0);
}
