import type { Frame, ScreenSize } from './frame.ts';
import { type RowChange, rowChange } from './row-diff.ts';
import { findScroll, scrolled, scrollOutput } from './scroll-diff.ts';
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

const BLANK: Painted = { line: '', cells: [] };

/** Knows what the screen shows and says what to send to make it show a frame, in few bytes. */
export class Painter {
  #rows: Painted[] | undefined;
  #columns = 0;
  #cursor: { row: number; column: number } | undefined;
  #hidden = false;

  /** Forgets the screen, so that the next frame is painted whole. */
  reset(): void {
    this.#rows = undefined;
  }

  /** What to send to the terminal to show the frame; empty when it is shown already. */
  paint(frame: Frame, { columns, rows }: ScreenSize): string {
    const cleared =
      this.#rows?.length === rows && this.#columns === columns ? '' : this.#clear(columns, rows);
    const moved = cleared ? '' : this.#scroll(frame.rows);
    const changes = this.#changes(frame.rows);
    const written = moved + changes.map(([row, change]) => this.#write(row, change)).join('');
    const cursor = this.#showCursor(frame.cursor);
    const busy = cleared !== '' || moved !== '' || changes.length > 1;
    return busy ? BEGIN_TOGETHER + cleared + written + cursor + END_TOGETHER : written + cursor;
  }

  #clear(columns: number, rows: number): string {
    this.#columns = columns;
    this.#rows = Array.from({ length: rows }, () => BLANK);
    this.#cursor = { row: 0, column: 0 };
    this.#hidden = false;
    return CLEAR + SHOW_CURSOR;
  }

  #scroll(lines: string[]): string {
    const shown = this.#rows!.map(({ line }) => line);
    if (shown.every((line, row) => line === (lines[row] ?? ''))) return '';
    const scroll = findScroll(shown, lines);
    if (!scroll) return '';
    this.#rows = scrolled(this.#rows!, scroll, BLANK);
    this.#cursor = undefined;
    return scrollOutput(scroll);
  }

  #changes(lines: string[]): [row: number, change: RowChange][] {
    return this.#rows!.flatMap((before, row): [number, RowChange][] => {
      const line = lines[row] ?? '';
      if (line === before.line) return [];
      const cells = parseRow(line, this.#columns);
      const change = rowChange(before.cells, cells, this.#columns);
      this.#rows![row] = { line, cells };
      return change ? [[row, change]] : [];
    });
  }

  #write(row: number, change: RowChange): string {
    const output = this.#goTo(row, change.column) + change.output;
    this.#cursor = change.end === undefined ? undefined : { row, column: change.end };
    return output;
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
