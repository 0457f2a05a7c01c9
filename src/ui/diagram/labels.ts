import stringWidth from 'string-width';
import { wrap } from '../layout.ts';

/** A label to write beside a line that comes down in `column`. */
export interface Wish {
  /** Which arrow it belongs to, by index. */
  arrow: number;
  column: number;
  text: string;
}

export interface PlacedLabel extends Wish {
  lines: string[];
  /** First column of the label. */
  x: number;
}

const MOST_LINES = 2;
/** A label left of its line keeps so far from what is left of it, so that nobody reads it as that line's. */
const CLEAR = 4;

/**
 * Writes labels into the free columns beside their lines, right before left, in up to two rows. Lines come
 * down in `taken` and nowhere else. A label without room is missing from the result.
 */
export function placeLabels(
  wishes: readonly Wish[],
  taken: readonly number[],
  columns: number,
): PlacedLabel[] {
  const spans: [first: number, behind: number][] = taken.map((column) => [column, column + 1]);
  return wishes.flatMap((wish) => {
    const right = freeRight(wish.column, spans, columns);
    const left = freeLeft(wish.column, spans);
    const placed = seat(wish, right, 'right') ?? seat(wish, left, 'left');
    if (!placed) return [];
    const width = Math.max(...placed.lines.map((line) => stringWidth(line)));
    spans.push([placed.x, placed.x + width]);
    return [placed];
  });
}

/** Columns between the line's own margin and the margin of what comes next. */
function freeRight(column: number, spans: readonly [number, number][], columns: number): number {
  const next = Math.min(columns + 1, ...spans.filter(([first]) => first > column).map(([first]) => first));
  return next - 1 - (column + 2);
}

function freeLeft(column: number, spans: readonly [number, number][]): number {
  const before = Math.max(-1, ...spans.filter(([first]) => first < column).map(([, behind]) => behind));
  return column - 1 - (before + CLEAR);
}

function seat(wish: Wish, room: number, side: 'left' | 'right'): PlacedLabel | null {
  const whole = stringWidth(wish.text) <= room;
  // `wrap` takes no less than eight columns, so a narrower place is only good for a whole label.
  if (!whole && room < 8) return null;
  const lines = whole ? [wish.text] : wrap(wish.text, room);
  const width = Math.max(...lines.map((line) => stringWidth(line)));
  if (lines.length > MOST_LINES || width > room) return null;
  return { ...wish, lines, x: side === 'right' ? wish.column + 2 : wish.column - 1 - width };
}
