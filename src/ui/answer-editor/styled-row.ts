import { type Cell, cellsOf, shownAt, widthAt } from './cells.ts';

/** A cell with the SGR sequences that are in force where it stands. */
export interface StyledCell {
  cell: Cell;
  style: string;
  shown: string;
  column: number;
  width: number;
}

const STYLE = /(\x1b\[[\d;:]*m)/;
const RESET = /^\x1b\[0?m$/;

/**
 * Cells of a line of chrome or text, at most `columns` wide. Styles are read; every other control
 * sequence becomes a visible sign, so that no line can do anything but be shown.
 */
export function parseRow(line: string, columns: number): StyledCell[] {
  const cells: StyledCell[] = [];
  let style = '';
  let column = 0;
  for (const piece of line.includes('\x1b') ? line.split(STYLE) : [line]) {
    if (STYLE.test(piece)) {
      style = RESET.test(piece) ? '' : simplest(style + piece);
      continue;
    }
    for (const cell of cellsOf(piece)) {
      const width = widthAt(cell, column);
      if (column + width > columns) return cells;
      cells.push({ cell, style, shown: shownAt(cell, column), column, width });
      column += width;
    }
  }
  return cells;
}

export function rowWidth(cells: StyledCell[]): number {
  const last = cells.at(-1);
  return last ? last.column + last.width : 0;
}

const OPENED_AND_CLOSED =
  /\x1b\[(?:(?:3|9)[0-7]|38;[\d;:]+)m\x1b\[39m|\x1b\[(?:(?:4|10)[0-7]|48;[\d;:]+)m\x1b\[49m|\x1b\[[12]m\x1b\[22m|\x1b\[3m\x1b\[23m|\x1b\[4m\x1b\[24m|\x1b\[7m\x1b\[27m|\x1b\[9m\x1b\[29m/g;

/** Drops pairs that cancel out, so that text behind a coloured word counts as plain again. */
function simplest(style: string): string {
  let shorter = style.replace(OPENED_AND_CLOSED, '');
  while (shorter !== style) {
    style = shorter;
    shorter = style.replace(OPENED_AND_CLOSED, '');
  }
  return style;
}
