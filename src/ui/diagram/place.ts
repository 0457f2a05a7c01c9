import { type Grid, type Item, tiesOf } from './grid.ts';

const SWEEPS = 9;
/** A long arrow keeps to its column against boxes that want it. */
const STRAIGHT = 50;

/** Columns that a row needs at least. */
export const rowWidth = (row: readonly Item[], gap: number): number =>
  row.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, row.length - 1);

/** Gives every item its first column: in order, `gap` apart, within `columns`, near what it is tied to. */
export function place(grid: Grid, gap: number, columns: number): void {
  const widest = Math.max(...grid.rows.map((row) => rowWidth(row, gap)));
  // Small drawings stay together instead of spreading over a wide screen.
  const room = Math.min(columns, Math.max(widest, Math.round(widest * 1.15)));
  for (const row of grid.rows) {
    const middle = row.map(() => room / 2);
    settle(
      row,
      middle,
      row.map(() => 1),
      gap,
      room,
    );
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0;
    const order = grid.rows.map((_, row) => row);
    for (const row of down ? order : order.reverse()) sweepRow(grid, row, down, gap, room);
  }
  const order = [...grid.rows.keys()];
  for (const row of order) straighten(grid, row, gap, room);
  for (const row of order.reverse()) straighten(grid, row, gap, room);
  const items = grid.rows.flat();
  const margin = Math.min(...items.map(({ x }) => x));
  for (const item of items) item.x -= margin;
}

/** Moves items a little, over free columns only, to where the lines from above (and to below) can be straight. */
function straighten(grid: Grid, row: number, gap: number, room: number): void {
  const items = grid.rows[row]!;
  items.forEach((item, index) => {
    const above = spanOf(item, tiesOf(grid, row, item, true));
    const both = spanOf(item, [...tiesOf(grid, row, item, true), ...tiesOf(grid, row, item, false)]);
    const [first, last] = both[0] <= both[1] ? both : above;
    if (first > last) return;
    const before = items[index - 1];
    const behind = items[index + 1];
    const left = before ? before.x + before.width + gap : 0;
    const right = (behind ? behind.x - gap : room) - item.width;
    item.x = Math.max(left, Math.min(right, Math.max(first, Math.min(last, item.x))));
  });
}

/** First columns for an item from which it shares a column with every tie; empty when first > last. */
function spanOf(item: Item, ties: readonly Item[]): [first: number, last: number] {
  const [own] = portsOf({ ...item, x: 0 });
  const reach = item.box === null ? 0 : item.ports - 3;
  const ends = ties.map(portsOf);
  return [
    Math.max(0, ...ends.map(([first]) => first - own - reach)),
    Math.min(...ends.map(([, last]) => last - own)),
  ];
}

function sweepRow(grid: Grid, row: number, down: boolean, gap: number, room: number): void {
  const items = grid.rows[row]!;
  const centres = items.map((item) => {
    const ties = tiesOf(grid, row, item, down);
    const used = ties.length > 0 ? ties : tiesOf(grid, row, item, !down);
    return used.length > 0 ? median(used.map(centre)) : centre(item);
  });
  const weights = items.map((item) => {
    const [tie] = item.box === null ? tiesOf(grid, row, item, down) : [];
    return tie?.box === null ? STRAIGHT : 1;
  });
  settle(items, centres, weights, gap, room);
}

/** The middle of the part that arrows tie to. */
export const centre = (item: Item): number => item.x + (item.ports - 1) / 2;

/** The columns in which arrows can leave or arrive: not in the corners of a box. */
export const portsOf = (item: Item): [first: number, last: number] =>
  item.box === null ? [item.x, item.x] : [item.x + 1, item.x + item.ports - 2];

/**
 * The places nearest to the wanted centres (least squares, by pooling neighbours that would overlap), rounded
 * to whole columns.
 */
function settle(
  items: Item[],
  centres: readonly number[],
  weights: readonly number[],
  gap: number,
  room: number,
): void {
  let offset = 0;
  const pools: { at: number; weight: number; size: number }[] = [];
  const offsets = items.map((item, index) => {
    const weight = weights[index]!;
    pools.push({ at: centres[index]! - (item.ports - 1) / 2 - offset, weight, size: 1 });
    merge(pools);
    const own = offset;
    offset += item.width + gap;
    return own;
  });
  const slack = Math.max(0, room - (offset - gap));
  const starts = pools.flatMap(({ at, size }) =>
    Array<number>(size).fill(Math.min(slack, Math.max(0, Math.round(at)))),
  );
  items.forEach((item, index) => {
    item.x = starts[index]! + offsets[index]!;
  });
}

function merge(pools: { at: number; weight: number; size: number }[]): void {
  while (pools.length > 1 && pools.at(-2)!.at > pools.at(-1)!.at) {
    const right = pools.pop()!;
    const left = pools.at(-1)!;
    const weight = left.weight + right.weight;
    left.at = (left.at * left.weight + right.at * right.weight) / weight;
    left.weight = weight;
    left.size += right.size;
  }
}

function median(numbers: number[]): number {
  const sorted = numbers.sort((one, other) => one - other);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
