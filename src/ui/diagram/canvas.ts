import { cellsOf, shownAt, widthAt } from '../answer-editor/cells.ts';
import type { Theme } from '../theme.ts';
import { DOWN, LEFT, LINES, RIGHT, UP } from './glyphs.ts';

export type Ink = 'line' | 'border' | 'text' | 'label' | 'mark';

interface Cell {
  shown: string;
  ink: Ink;
}

/** A sheet of character cells. Lines of different owners cross by a bridge, so that a joint is always real. */
export class Canvas {
  readonly #cells = new Map<number, Map<number, Cell>>();
  readonly #lines = new Map<string, { sides: Map<object, number>; ink: Ink }>();

  /** Writes cell by cell what can be shown; control characters become visible signs. */
  text(row: number, column: number, text: string, ink: Ink): void {
    let at = column;
    for (const cell of cellsOf(text)) {
      const width = widthAt(cell, at);
      this.#put(row, at, { shown: shownAt(cell, at), ink });
      for (let behind = 1; behind < width; behind++) this.#put(row, at + behind, { shown: '', ink });
      at += width;
    }
  }

  /** A line down from one row to another, both included. */
  vertical(column: number, from: number, to: number, owner: object, ink: Ink): void {
    for (let row = from; row <= to; row++) {
      this.#join(row, column, owner, (row > from ? UP : 0) | (row < to ? DOWN : 0), ink);
    }
  }

  /** A line across from one column to another, both included. */
  horizontal(row: number, from: number, to: number, owner: object, ink: Ink): void {
    for (let column = from; column <= to; column++) {
      this.#join(row, column, owner, (column > from ? LEFT : 0) | (column < to ? RIGHT : 0), ink);
    }
  }

  /** The rows from top to bottom without trailing blanks, styled. */
  rows(theme: Theme): string[] {
    for (const [key, { sides, ink }] of this.#lines) {
      const [row, column] = key.split(',').map(Number) as [number, number];
      if (!this.#cells.get(row)?.has(column)) this.#put(row, column, { shown: signOf(sides), ink });
    }
    const height = Math.max(-1, ...this.#cells.keys()) + 1;
    return Array.from({ length: height }, (_, row) => styled(this.#cells.get(row) ?? new Map(), theme));
  }

  #put(row: number, column: number, cell: Cell): void {
    const cells = this.#cells.get(row) ?? new Map<number, Cell>();
    this.#cells.set(row, cells.set(column, cell));
  }

  #join(row: number, column: number, owner: object, sides: number, ink: Ink): void {
    const key = `${row},${column}`;
    const line = this.#lines.get(key) ?? { sides: new Map<object, number>(), ink };
    line.sides.set(owner, (line.sides.get(owner) ?? 0) | sides);
    this.#lines.set(key, line);
  }
}

/** Where lines of several owners meet, the one that goes up or down passes over the others. */
function signOf(sides: ReadonlyMap<object, number>): string {
  const owners = [...sides.values()];
  return LINES[owners.find((side) => (side & (UP | DOWN)) !== 0) ?? owners[0]!]!;
}

function styled(cells: ReadonlyMap<number, Cell>, theme: Theme): string {
  const inks = {
    line: theme.quiet,
    border: theme.quiet,
    text: theme.strong,
    label: theme.accent,
    mark: theme.partly,
  };
  const end = Math.max(-1, ...cells.keys()) + 1;
  let line = '';
  let run = '';
  let ink: Ink | null = null;
  const flush = () => {
    line += ink ? inks[ink](run) : run;
    run = '';
  };
  for (let column = 0; column < end; column++) {
    const cell = cells.get(column);
    const next = cell && cell.shown !== ' ' ? cell.ink : null;
    if (next !== ink && cell?.shown !== '') {
      flush();
      ink = next;
    }
    run += cell?.shown ?? ' ';
  }
  flush();
  return line;
}
