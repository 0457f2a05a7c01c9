import stringWidth from 'string-width';
import type { Graph } from '../../core/coach/diagram/graph.ts';
import { clip, wrap } from '../layout.ts';
import { ARRIVES, LEAVES } from './glyphs.ts';
import { createGrid, type Grid, untangle } from './grid.ts';
import { type Arrow, backArrows, rowsOf } from './layers.ts';
import { place, rowWidth } from './place.ts';
import { chooseColumns, type Net } from './ports.ts';

/** A box as it is drawn: its label in lines and, beside it, the numbers of arrows without a line. */
export interface Box {
  lines: string[];
  marks: string;
  /** Columns with and without the marks. */
  width: number;
  ports: number;
}

/** Where everything stands, in columns and rows of boxes; which arrows are lines and which are numbers. */
export interface Plan {
  boxes: Box[];
  grid: Grid;
  /** For each row but the last, the lines to the next. */
  nets: Net[][];
  /** Numbers of the arrows (by index) that are not drawn as lines, from 1. */
  numbers: Map<number, number>;
}

const GAP = 3;
const FRAME = 4;
const LABEL = { narrow: 18, wide: 26 };
const WIDE = 110;
/** An arrow that passes more rows than this is easier to follow by its number. */
const LONGEST = 3;

/**
 * Plans a drawing that is at most `columns` wide: arrows that lead back, or for which there is no room, get
 * numbers instead of lines. Null when not even the boxes fit.
 */
export function planDrawing(graph: Graph, columns: number): Plan | null {
  const position = new Map(graph.nodes.map(({ id }, index) => [id, index]));
  const arrows = graph.edges.map(({ from, to }) => ({ from: position.get(from)!, to: position.get(to)! }));
  const apart = backArrows(graph.nodes.length, arrows);
  for (;;) {
    const trial = attempt(graph, arrows, apart, columns);
    if (typeof trial !== 'number') return trial;
    apart.add(trial);
  }
}

/** A plan, or the arrow to do without, or null when nothing helps. */
function attempt(
  graph: Graph,
  arrows: readonly Arrow[],
  apart: ReadonlySet<number>,
  columns: number,
): Plan | number | null {
  const numbers = new Map(
    [...apart].sort((one, other) => one - other).map((arrow, index) => [arrow, index + 1]),
  );
  const boxes = graph.nodes.map(({ label }, box) => boxOf(label, marksOf(box, arrows, numbers), columns));
  if (boxes.some(({ width }) => width > columns)) return null;
  const drawn = arrows.flatMap((_, index) => (apart.has(index) ? [] : [index]));
  const lines = drawn.map((index) => arrows[index]!);
  const rowOf = rowsOf(
    boxes.map(({ width }) => width),
    lines,
    GAP,
    columns,
  );
  const span = (arrow: number) => rowOf[arrows[arrow]!.to]! - rowOf[arrows[arrow]!.from]!;
  const longest = (among: number[]) => among.sort((one, other) => span(other) - span(one))[0];
  const tooLong = longest(drawn.filter((arrow) => span(arrow) > LONGEST));
  if (tooLong !== undefined) return tooLong;

  const grid = createGrid(boxes, rowOf, arrows, drawn);
  const crowded = grid.rows.findIndex((row) => rowWidth(row, GAP) > columns);
  if (crowded >= 0) {
    const passing = drawn.filter(
      (arrow) => rowOf[arrows[arrow]!.from]! < crowded && rowOf[arrows[arrow]!.to]! > crowded,
    );
    return longest(passing) ?? null;
  }
  untangle(grid);
  place(grid, GAP, columns);
  const nets: Net[][] = [];
  for (const pieces of grid.pieces) {
    const chosen = chooseColumns(pieces, (arrow) => graph.edges[arrow]!.heads);
    if (typeof chosen === 'number') return chosen;
    nets.push(chosen);
  }
  return { boxes, grid, nets, numbers };
}

function boxOf(label: string, marks: string, columns: number): Box {
  const limit = columns >= WIDE ? LABEL.wide : LABEL.narrow;
  const lines = wrap(label, limit).map((line) => clip(line, limit + 6));
  const ports = Math.max(...lines.map((line) => stringWidth(line))) + FRAME;
  return { lines, marks, ports, width: ports + stringWidth(marks) };
}

/** ` ◀1,4 ▶2`: numbers of the arrows that arrive at a box and leave it. */
function marksOf(box: number, arrows: readonly Arrow[], numbers: ReadonlyMap<number, number>): string {
  const list = (end: 'from' | 'to') =>
    [...numbers]
      .filter(([arrow]) => arrows[arrow]![end] === box)
      .map(([, number]) => number)
      .join(',');
  const [arriving, leaving] = [list('to'), list('from')];
  return (arriving && ` ${ARRIVES}${arriving}`) + (leaving && ` ${LEAVES}${leaving}`);
}
