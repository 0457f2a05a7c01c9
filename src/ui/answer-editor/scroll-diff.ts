/** Rows to be moved by the terminal: those between `top` and `bottom` (0-based, inclusive). */
export interface Scroll {
  top: number;
  bottom: number;
  /** Positive: blank rows come in at the top and push the others down; negative: rows go there. */
  by: number;
}

const FURTHEST = 8;
/** Moving fewer rows than this costs as much as painting them. */
const LEAST_GAIN = 2;

/** The move that spares the most rows from being painted again; undefined when none is worth it. */
export function findScroll(old: readonly string[], next: readonly string[]): Scroll | undefined {
  let best: Scroll | undefined;
  let bestGain = LEAST_GAIN - 1;
  for (let distance = 1; distance <= FURTHEST; distance++) {
    for (const by of [distance, -distance]) {
      const { gain, first, last } = gainOf(old, next, by);
      if (gain <= bestGain) continue;
      bestGain = gain;
      best = by > 0 ? { top: first - by, bottom: last, by } : { top: first, bottom: last - by, by };
    }
  }
  return best;
}

/** What the rows hold once the terminal has moved them. */
export function scrolled<Row>(rows: readonly Row[], { top, bottom, by }: Scroll, blank: Row): Row[] {
  return rows.map((row, index) => {
    if (index < top || index > bottom) return row;
    const from = index - by;
    return from < top || from > bottom ? blank : rows[from]!;
  });
}

/** Output that makes the move. It leaves the cursor anywhere, and no margins behind. */
export function scrollOutput({ top, bottom, by }: Scroll): string {
  const move = by > 0 ? `${by}L` : `${-by}M`;
  return `\x1b[${top + 1};${bottom + 1}r\x1b[${top + 1};1H\x1b[${move}\x1b[r`;
}

/**
 * How many rows, between the first and the last that move, would be right after the move and are not now,
 * less those that are right now and would not be.
 */
function gainOf(old: readonly string[], next: readonly string[], by: number) {
  let gain = 0;
  let first = -1;
  let last = -1;
  for (let row = Math.max(0, by); row < Math.min(next.length, old.length + by); row++) {
    if (next[row] === '' || next[row] === old[row] || next[row] !== old[row - by]) continue;
    if (first < 0) first = row;
    last = row;
    gain++;
  }
  for (let row = first; row >= 0 && row <= last; row++) {
    if (next[row] === old[row] && next[row] !== old[row - by] && next[row] !== '') gain--;
  }
  return { gain, first, last };
}
