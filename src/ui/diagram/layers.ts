/** An arrow by the positions of its two boxes in the list of boxes. */
export interface Arrow {
  from: number;
  to: number;
}

/**
 * The arrows (by index) that lead back to where the flow came from, loops of one box included. Without them
 * the drawing has no cycle. Authors begin with the user, so the search goes in the order of the text.
 */
export function backArrows(boxes: number, arrows: readonly Arrow[]): Set<number> {
  const back = new Set<number>();
  const state: ('new' | 'open' | 'done')[] = Array(boxes).fill('new');
  const visit = (box: number): void => {
    state[box] = 'open';
    arrows.forEach(({ from, to }, index) => {
      if (from !== box) return;
      if (state[to] === 'open') back.add(index);
      else if (state[to] === 'new') visit(to);
    });
    state[box] = 'done';
  };
  for (let box = 0; box < boxes; box++) if (state[box] === 'new') visit(box);
  return back;
}

/**
 * The row of each box, 0 on top: below everything that leads to it, and never more boxes in a row than fit
 * into `room` columns. `arrows` must be free of cycles.
 */
export function rowsOf(
  widths: readonly number[],
  arrows: readonly Arrow[],
  gap: number,
  room: number,
): number[] {
  const rows: number[] = Array(widths.length).fill(0);
  const used: number[] = [];
  const fits = (row: number, width: number) => (used[row] ?? 0) === 0 || used[row]! + gap + width <= room;
  const put = (box: number, row: number) => {
    rows[box] = row;
    used[row] = (used[row] ? used[row] + gap : 0) + widths[box]!;
  };
  for (const box of inOrder(widths.length, arrows)) {
    let row = Math.max(0, ...arrows.filter(({ to }) => to === box).map(({ from }) => rows[from]! + 1));
    while (!fits(row, widths[box]!)) row++;
    put(box, row);
  }
  for (let box = 0; box < widths.length; box++) {
    const next = arrows.filter(({ from }) => from === box).map(({ to }) => rows[to]!);
    const row = Math.min(...next) - 1;
    const first = !arrows.some(({ to }) => to === box);
    if (first && next.length > 0 && row > rows[box]! && fits(row, widths[box]!)) {
      used[rows[box]!]! -= widths[box]! + gap;
      put(box, row);
    }
  }
  return withoutGaps(rows);
}

/** Boxes by the length of the longest way to them, then by the text. */
function inOrder(boxes: number, arrows: readonly Arrow[]): number[] {
  const depth: number[] = Array(boxes).fill(0);
  for (let round = 0; round < boxes; round++) {
    for (const { from, to } of arrows) depth[to] = Math.max(depth[to]!, depth[from]! + 1);
  }
  return depth.map((_, box) => box).sort((one, other) => depth[one]! - depth[other]! || one - other);
}

/** Rows renumbered where moving a box down has left one empty. */
function withoutGaps(rows: readonly number[]): number[] {
  const taken = [...new Set(rows)].sort((one, other) => one - other);
  return rows.map((row) => taken.indexOf(row));
}
