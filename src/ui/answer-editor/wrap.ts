import { cellsOf, isBlank, widthAt } from './cells.ts';

/** One row of a wrapped line: UTF-16 offsets into the line, and the columns it is indented by. */
export interface WrappedRow {
  start: number;
  end: number;
  indent: number;
}

const BULLET = /^[ \t]*(?:(?:[-*+>]|\d{1,3}[.)]) +)?/;

/**
 * Breaks a line (no `\n` in it) into rows of at most `width` columns: after white space, which may hang
 * over the edge, beside wide characters, or wherever a longer word has to. Rows after the first stand under
 * the text of their bullet. Always at least one row; every row but the last holds at least one cell.
 */
export function wrapLine(line: string, width: number): WrappedRow[] {
  const wrapping = new Wrapping(line, width);
  for (const cell of cellsOf(line)) {
    const blank = isBlank(cell);
    if (cell.width === 2) wrapping.mayBreak();
    if (!blank) wrapping.makeRoom(cell.width);
    wrapping.advance(cell.text.length, widthAt(cell, wrapping.column));
    if (blank || cell.width === 2) wrapping.mayBreak();
  }
  return wrapping.finish();
}

class Wrapping {
  column = 0;
  readonly #rows: WrappedRow[] = [];
  readonly #width: number;
  readonly #hanging: number;
  #indent = 0;
  #start = 0;
  #offset = 0;
  #breakOffset = 0;
  #breakColumn = 0;

  constructor(line: string, width: number) {
    const bullet = BULLET.exec(line)![0];
    this.#width = Math.max(1, width);
    this.#hanging = bullet.includes('\t') || bullet.length > width / 3 ? 0 : bullet.length;
  }

  mayBreak(): void {
    this.#breakOffset = this.#offset;
    this.#breakColumn = this.column;
  }

  makeRoom(columns: number): void {
    if (this.column + columns <= this.#width) return;
    if (this.#breakOffset > this.#start) this.#breakAt(this.#breakOffset, this.#breakColumn);
    // The word alone may still be too long for an indented row.
    if (this.column + columns > this.#width && this.#offset > this.#start) {
      this.#breakAt(this.#offset, this.column);
    }
  }

  advance(length: number, columns: number): void {
    this.#offset += length;
    this.column += columns;
  }

  finish(): WrappedRow[] {
    this.#rows.push({ start: this.#start, end: this.#offset, indent: this.#indent });
    return this.#rows;
  }

  #breakAt(offset: number, column: number): void {
    this.#rows.push({ start: this.#start, end: offset, indent: this.#indent });
    this.#start = offset;
    this.#indent = this.#hanging;
    this.column = this.#indent + this.column - column;
  }
}
