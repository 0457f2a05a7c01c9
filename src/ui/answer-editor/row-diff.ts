import { rowWidth, type StyledCell } from './styled-row.ts';

const RESET = '\x1b[0m';
const ERASE_REST = '\x1b[K';
const FURTHEST_SHIFT = 24;
/** Bytes below which it is not worth looking for something shorter. */
const CHEAP = 12;

/** Output that turns one row into another, and the column that it has to start from. */
export interface RowChange {
  column: number;
  output: string;
  /** Column of the cursor afterwards; undefined where a terminal may see it otherwise. */
  end: number | undefined;
}

/** The cheapest way found to turn `old` into `next`; undefined when they look the same. */
export function rowChange(old: StyledCell[], next: StyledCell[], columns: number): RowChange | undefined {
  const same = commonStart(old, next);
  if (same === old.length && same === next.length) return undefined;
  const plainest = rewrite(old, next, same, columns);
  if (plainest.output.length < CHEAP) return plainest;
  const candidates = [plainest, patch(old, next, same, columns), shift(old, next, same, columns)];
  return candidates.reduce((best, other) =>
    other && other.output.length < best!.output.length ? other : best,
  );
}

/** Writes cells that stand next to each other from where the cursor is. */
export function writeCells(cells: StyledCell[], columns: number): Omit<RowChange, 'column'> {
  let output = '';
  let style = '';
  let sure = true;
  for (const next of cells) {
    if (!sure) output += `\x1b[${next.column + 1}G`;
    if (next.style !== style) output += (style ? RESET : '') + next.style;
    output += next.shown;
    style = next.style;
    sure = next.cell.sure;
  }
  const end = rowWidth(cells);
  return { output: output + (style ? RESET : ''), end: sure && end < columns ? end : undefined };
}

function rewrite(old: StyledCell[], next: StyledCell[], from: number, columns: number): RowChange {
  const column = rowWidth(next.slice(0, from));
  const rest = next.slice(from);
  const written = writeCells(rest, columns);
  if (rowWidth(old) <= rowWidth(next)) return { column, ...finished(written, column) };
  const there = written.end === undefined && rest.length ? `\x1b[${rowWidth(next) + 1}G` : '';
  return { column, output: written.output + there + ERASE_REST, end: rowWidth(next) };
}

/** Writes only the middle, when what follows it stands where it stood. */
function patch(old: StyledCell[], next: StyledCell[], from: number, columns: number): RowChange | undefined {
  if (rowWidth(old) !== rowWidth(next)) return undefined;
  let tail = 0;
  while (tail < next.length - from && sameCell(old.at(-1 - tail), next.at(-1 - tail))) tail++;
  const middle = next.slice(from, next.length - tail);
  const column = rowWidth(next.slice(0, from));
  return { column, ...finished(writeCells(middle, columns), column) };
}

/**
 * Has the terminal insert or delete columns, and writes what that leaves open. This is what keeps a key
 * in the middle of a long paragraph cheap, where a word moves on from row to row.
 */
function shift(old: StyledCell[], next: StyledCell[], from: number, columns: number): RowChange | undefined {
  let best: RowChange | undefined;
  for (let by = 1; by <= FURTHEST_SHIFT; by++) {
    for (const change of [inserted(old, next, from, by, columns), deleted(old, next, from, by, columns)]) {
      if (change && (!best || change.output.length < best.output.length)) best = change;
    }
  }
  return best;
}

function inserted(
  old: StyledCell[],
  next: StyledCell[],
  from: number,
  by: number,
  columns: number,
): RowChange | undefined {
  if (!sameCell(old[from], next[from + by])) return undefined;
  const added = next.slice(from, from + by);
  const { output, end } = writeCells(added, columns);
  // Of unknown width, it might cover what was moved to make room for it.
  if (end === undefined) return undefined;
  const column = added[0]!.column;
  const now = placed([...old.slice(0, from), ...added, ...old.slice(from)], columns);
  return withTail(now, next, { column, output: `\x1b[${end - column}@${output}`, end }, columns);
}

function deleted(
  old: StyledCell[],
  next: StyledCell[],
  from: number,
  by: number,
  columns: number,
): RowChange | undefined {
  if (!sameCell(old[from + by], next[from])) return undefined;
  const column = old[from]!.column;
  const now = placed([...old.slice(0, from), ...old.slice(from + by)], columns);
  const output = `\x1b[${old[from + by]!.column - column}P`;
  return withTail(now, next, { column, output, end: column }, columns);
}

/** Writes what is still wrong behind the part that was moved into place. */
function withTail(now: StyledCell[], next: StyledCell[], head: RowChange, columns: number): RowChange {
  const kept = commonStart(now, next);
  if (kept === now.length && kept === next.length) return head;
  const { column, output, end } = rewrite(now, next, kept, columns);
  return { column: head.column, output: `${head.output}\x1b[${column + 1}G${output}`, end };
}

/** Cells that moved, with the columns where they stand now; what was pushed over the edge is gone. */
function placed(cells: StyledCell[], columns: number): StyledCell[] {
  let column = 0;
  const there: StyledCell[] = [];
  for (const cell of cells) {
    if (column + cell.width > columns) break;
    there.push(cell.column === column ? cell : { ...cell, column });
    column += cell.width;
  }
  return there;
}

function finished(written: Omit<RowChange, 'column'>, column: number): Omit<RowChange, 'column'> {
  return written.output === '' ? { ...written, end: column } : written;
}

function commonStart(old: StyledCell[], next: StyledCell[]): number {
  const most = Math.min(old.length, next.length);
  let length = 0;
  while (length < most && sameCell(old[length], next[length])) length++;
  return length;
}

function sameCell(a: StyledCell | undefined, b: StyledCell | undefined): boolean {
  return a !== undefined && b !== undefined && a.shown === b.shown && a.style === b.style;
}
