import type { Arrow } from './layers.ts';

/** What stands in a row: a box, or one column of a long arrow that passes through. */
export interface Item {
  /** The box's position in the list of boxes; null for a passing arrow. */
  box: number | null;
  /** Columns, marks beside the box included. */
  width: number;
  /** Columns in which an arrow may leave or arrive, counted from the left edge: the box without its marks. */
  ports: number;
  /** First column. */
  x: number;
}

/** The piece of an arrow between two neighbouring rows. */
export interface Piece {
  arrow: number;
  upper: Item;
  lower: Item;
}

export interface Grid {
  rows: Item[][];
  /** For each row but the last: the pieces that lead to the next. */
  pieces: Piece[][];
}

/** Boxes in their rows, with items for arrows that pass rows. `drawn` holds the arrows to draw, by index. */
export function createGrid(
  boxes: readonly { width: number; ports: number }[],
  rowOf: readonly number[],
  arrows: readonly Arrow[],
  drawn: readonly number[],
): Grid {
  const height = Math.max(0, ...rowOf) + 1;
  const rows: Item[][] = Array.from({ length: height }, () => []);
  const pieces: Piece[][] = Array.from({ length: Math.max(0, height - 1) }, () => []);
  const items = boxes.map((size, box) => {
    const item = { box, ...size, x: 0 };
    rows[rowOf[box]!]!.push(item);
    return item;
  });
  for (const arrow of drawn) {
    const { from, to } = arrows[arrow]!;
    let upper: Item = items[from]!;
    for (let row = rowOf[from]!; row < rowOf[to]!; row++) {
      const lower = row + 1 === rowOf[to] ? items[to]! : { box: null, width: 1, ports: 1, x: 0 };
      if (lower.box === null) rows[row + 1]!.push(lower);
      pieces[row]!.push({ arrow, upper, lower });
      upper = lower;
    }
  }
  return { rows, pieces };
}

const ROUNDS = 12;

/** Puts the items of each row into the order with the fewest crossings that sweeping up and down finds. */
export function untangle(grid: Grid): void {
  let best = snapshot(grid);
  let fewest = crossings(grid);
  for (let round = 0; round < ROUNDS && fewest > 0; round++) {
    const down = round % 2 === 0;
    const order = grid.rows.map((_, row) => row);
    for (const row of down ? order : order.reverse()) sortRow(grid, row, down);
    swapNeighbours(grid);
    const now = crossings(grid);
    if (now < fewest) {
      fewest = now;
      best = snapshot(grid);
    }
  }
  grid.rows = best;
}

const snapshot = (grid: Grid): Item[][] => grid.rows.map((row) => [...row]);

/** Sorts by the mean position of what an item is tied to in the row above (or below). */
function sortRow(grid: Grid, row: number, down: boolean): void {
  const other = grid.rows[down ? row - 1 : row + 1];
  if (!other) return;
  const place = new Map(other.map((item, index) => [item, index / other.length]));
  const items = grid.rows[row]!;
  const wanted = new Map(
    items.map((item, index) => {
      const ties = tiesOf(grid, row, item, down).map((tied) => place.get(tied)!);
      return [item, ties.length > 0 ? mean(ties) : index / items.length];
    }),
  );
  items.sort((one, another) => wanted.get(one)! - wanted.get(another)!);
}

/** What an item of a row is tied to in the row above (`up`) or below. */
export function tiesOf(grid: Grid, row: number, item: Item, up: boolean): Item[] {
  const pieces = grid.pieces[up ? row - 1 : row] ?? [];
  return up
    ? pieces.filter(({ lower }) => lower === item).map(({ upper }) => upper)
    : pieces.filter(({ upper }) => upper === item).map(({ lower }) => lower);
}

function swapNeighbours(grid: Grid): void {
  for (const row of grid.rows) {
    for (let at = 0; at + 1 < row.length; at++) {
      const before = crossings(grid);
      [row[at], row[at + 1]] = [row[at + 1]!, row[at]!];
      if (crossings(grid) >= before) [row[at], row[at + 1]] = [row[at + 1]!, row[at]!];
    }
  }
}

function crossings(grid: Grid): number {
  let count = 0;
  grid.pieces.forEach((pieces, row) => {
    const upper = new Map(grid.rows[row]!.map((item, index) => [item, index]));
    const lower = new Map(grid.rows[row + 1]!.map((item, index) => [item, index]));
    const ends = pieces.map((piece) => [upper.get(piece.upper)!, lower.get(piece.lower)!] as const);
    ends.forEach(([a, b], index) => {
      for (const [c, d] of ends.slice(index + 1)) if ((a - c) * (b - d) < 0) count++;
    });
  });
  return count;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
