import { cellsOf, shownAt, widthAt } from './cells.ts';
import { type WrappedRow, wrapLine } from './wrap.ts';

/** One row of the wrapped text; offsets are UTF-16 and exclude the line break. */
export interface LayoutRow {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Whether the line goes on in the next row. */
  readonly soft: boolean;
}

/** A text wrapped to a width, for finding the cursor's place on the screen and back. */
export class Layout {
  readonly text: string;
  /** Columns; the cursor may also stand one column behind, after a full row. */
  readonly width: number;
  readonly rows: readonly LayoutRow[];

  constructor(text: string, width: number, rows: readonly LayoutRow[]) {
    this.text = text;
    this.width = width;
    this.rows = rows;
  }

  /** Index of the row that the cursor stands in; where a line is wrapped, the later one. */
  rowOf(offset: number): number {
    let low = 0;
    let high = this.rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.rows[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Column of the cursor in its row. White space that hangs over the edge is not walked through. */
  columnOf(offset: number): number {
    const row = this.rows[this.rowOf(offset)]!;
    let column = row.indent;
    for (const cell of cellsOf(this.text.slice(row.start, offset))) column += widthAt(cell, column);
    return Math.min(column, this.width);
  }

  /** The offset nearest to a column of a row, at most the last one that is still shown in that row. */
  offsetAt(index: number, goal: number): number {
    const row = this.rows[index]!;
    let column = row.indent;
    let offset = row.start;
    for (const cell of cellsOf(this.text.slice(row.start, row.end))) {
      const next = offset + cell.text.length;
      const width = widthAt(cell, column);
      if (column + width > goal || (row.soft && next === row.end)) break;
      column += width;
      offset = next;
    }
    return offset;
  }

  /** The last cursor position of a row. */
  endOf(index: number): number {
    return this.offsetAt(index, Number.POSITIVE_INFINITY);
  }

  /** What to paint for a row: harmless, tabs spread out, indented. */
  shown(index: number): string {
    const row = this.rows[index]!;
    let column = row.indent;
    let shown = ' '.repeat(column);
    for (const cell of cellsOf(this.text.slice(row.start, row.end))) {
      shown += shownAt(cell, column);
      column += widthAt(cell, column);
    }
    return shown.trimEnd();
  }
}

/** Lays texts out and remembers each line's wrapping, so that a key costs one line's work. */
export class LayoutCache {
  #latest: Layout | undefined;
  #lines = new Map<string, WrappedRow[]>();

  layout(text: string, width: number): Layout {
    if (this.#latest?.width !== width) this.#lines = new Map();
    else if (this.#latest.text === text) return this.#latest;
    this.#latest = new Layout(text, width, this.#rows(text, width));
    return this.#latest;
  }

  #rows(text: string, width: number): LayoutRow[] {
    const rows: LayoutRow[] = [];
    const lines = new Map<string, WrappedRow[]>();
    let offset = 0;
    for (const line of text.split('\n')) {
      const wrapped = lines.get(line) ?? this.#lines.get(line) ?? wrapLine(line, width);
      lines.set(line, wrapped);
      wrapped.forEach(({ start, end, indent }, index) => {
        rows.push({ start: offset + start, end: offset + end, indent, soft: index < wrapped.length - 1 });
      });
      offset += line.length + 1;
    }
    // Only the lines of this text are kept, so that the memory never grows with the session.
    this.#lines = lines;
    return rows;
  }
}
