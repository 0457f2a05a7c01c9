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
  const candidates = [plainest, patch(old, next, same, columns)];
  if (isPlain(old, same) && isPlain(next, same)) candidates.push(shift(old, next, same, columns));
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
 * Has the terminal insert or delete characters, and writes what that leaves open. This is what keeps a key
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
  const pushed = [...old.slice(0, from), ...next.slice(from, from + by), ...old.slice(from)].slice(
    0,
    columns,
  );
  const kept = commonStart(pushed, next);
  const head =
    `\x1b[${by}@` +
    next
      .slice(from, from + by)
      .map(({ shown }) => shown)
      .join('');
  return withTail(pushed, next, kept, { column: from, output: head, end: from + by }, columns);
}

function deleted(
  old: StyledCell[],
  next: StyledCell[],
  from: number,
  by: number,
  columns: number,
): RowChange | undefined {
  if (!sameCell(old[from + by], next[from])) return undefined;
  const pulled = [...old.slice(0, from), ...old.slice(from + by)];
  const kept = commonStart(pulled, next);
  return withTail(pulled, next, kept, { column: from, output: `\x1b[${by}P`, end: from }, columns);
}

function withTail(
  now: StyledCell[],
  next: StyledCell[],
  kept: number,
  head: RowChange,
  columns: number,
): RowChange {
  if (kept === now.length && kept === next.length) return head;
  const tail = rewriteFlat(now, next, kept, columns);
  return { column: head.column, output: `${head.output}\x1b[${kept + 1}G${tail.output}`, end: tail.end };
}

/** As `rewrite`, for rows of single columns whose cells may have been moved. */
function rewriteFlat(now: StyledCell[], next: StyledCell[], from: number, columns: number) {
  const written = next
    .slice(from)
    .map(({ shown }) => shown)
    .join('');
  const output = written + (now.length > next.length ? ERASE_REST : '');
  return { output, end: next.length < columns ? next.length : undefined };
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

/** Whether every cell is one column wide and unstyled; before `from` the width alone counts. */
function isPlain(cells: StyledCell[], from: number): boolean {
  return cells.every(
    ({ cell, width, style, column }, index) =>
      width === 1 && column === index && (index < from || (cell.sure && style === '')),
  );
}
