import stringWidth from 'string-width';
import type { Graph } from '../../core/coach/diagram/graph.ts';
import type { Theme } from '../theme.ts';
import { Canvas } from './canvas.ts';
import { DOWN, HEAD_DOWN, HEAD_UP, LEFT, LINES, RIGHT, UP } from './glyphs.ts';
import type { Item } from './grid.ts';
import { type PlacedLabel, placeLabels, type Wish } from './labels.ts';
import { type Plan, planDrawing } from './plan.ts';
import type { Drop, Net } from './ports.ts';
import { chooseTracks } from './tracks.ts';

export interface Drawing {
  /** Styled rows. */
  lines: string[];
  /** Numbers in the drawing that stand for arrows without a line or for labels without room. */
  numbers: Map<number, number>;
  /** How much was drawn, for comparison with the graph. */
  boxes: number;
  arrows: number;
}

/** Draws from top to bottom within `columns`; null when not even the boxes fit. */
export function drawGraph(graph: Graph, columns: number, theme: Theme): Drawing | null {
  const plan = planDrawing(graph, columns);
  if (!plan) return null;
  const sheet = new Sheet(graph, plan, columns);
  plan.grid.rows.forEach((row, index) => {
    sheet.boxRow(row);
    const nets = plan.nets[index];
    if (nets) sheet.channel(nets);
  });
  return {
    lines: sheet.canvas.rows(theme),
    numbers: sheet.numbers,
    boxes: sheet.boxes,
    arrows: sheet.arrows.size,
  };
}

/** Where a line leaves the lower edge of a box, and where one without a head meets the upper edge. */
const LEAVING = LINES[RIGHT | DOWN | LEFT]!;
const MEETING = LINES[RIGHT | UP | LEFT]!;

/** Fills a canvas from the top; `#row` is the next free row. */
class Sheet {
  readonly canvas = new Canvas();
  readonly numbers: Map<number, number>;
  readonly arrows: Set<number>;
  boxes = 0;
  #row = 0;
  /** The row of each box's lower edge. */
  readonly #bottoms = new Map<number, number>();
  readonly #graph: Graph;
  readonly #plan: Plan;
  readonly #columns: number;

  constructor(graph: Graph, plan: Plan, columns: number) {
    this.#graph = graph;
    this.#plan = plan;
    this.#columns = columns;
    this.numbers = new Map(plan.numbers);
    this.arrows = new Set(plan.numbers.keys());
  }

  boxRow(items: readonly Item[]): void {
    const height = Math.max(
      1,
      ...items.map(({ box }) => (box === null ? 0 : this.#plan.boxes[box]!.lines.length)),
    );
    for (const item of items) {
      if (item.box === null) this.canvas.vertical(item.x, this.#row, this.#row + height + 1, item, 'line');
      else this.#box(item.x, item.box);
    }
    this.#row += height + 2;
  }

  #box(x: number, index: number): void {
    const { lines, ports, marks } = this.#plan.boxes[index]!;
    const [top, bottom, right] = [this.#row, this.#row + lines.length + 1, x + ports - 1];
    const owner = { index };
    for (const row of [top, bottom]) this.canvas.horizontal(row, x, right, owner, 'border');
    for (const column of [x, right]) this.canvas.vertical(column, top, bottom, owner, 'border');
    lines.forEach((line, number) => {
      const left = x + 2 + ((ports - 4 - stringWidth(line)) >> 1);
      this.canvas.text(top + 1 + number, left, line, 'text');
    });
    this.canvas.text(top + 1 + ((lines.length - 1) >> 1), right + 1, marks, 'mark');
    this.#bottoms.set(index, bottom);
    this.boxes++;
  }

  /** The lines between two rows: a row for heads at their start, tracks, labels, heads. */
  channel(nets: readonly Net[]): void {
    const { trackOf, tracks } = chooseTracks(nets);
    const heads = nets.some((net) => this.#headsOf(net) === 'both') ? 1 : 0;
    const labels = this.#labels(nets);
    const labelRows = Math.max(0, ...labels.map(({ lines }) => lines.length));
    const top = this.#row + heads;
    const end = top + tracks + labelRows;
    for (const net of nets) this.#net(net, top + (trackOf.get(net) ?? 0), end);
    for (const { column, lines, x } of labels) {
      lines.forEach((line, index) => {
        this.canvas.text(top + tracks + index, x, line, x === column ? 'mark' : 'label');
      });
    }
    this.#row = end + 1;
  }

  #net(net: Net, track: number, end: number): void {
    const columns = [net.stem, ...net.drops.map(({ column }) => column)];
    const bottom = net.upper.box === null ? null : this.#bottoms.get(net.upper.box)!;
    this.canvas.vertical(net.stem, bottom ?? this.#row - 1, track, net, 'line');
    if (bottom !== null) this.canvas.text(bottom, net.stem, LEAVING, 'border');
    this.canvas.horizontal(track, Math.min(...columns), Math.max(...columns), net, 'line');
    for (const drop of net.drops) this.#drop(drop, net, track, end);
    if (this.#headsOf(net) === 'both' && bottom !== null) {
      this.canvas.text(bottom + 1, net.stem, HEAD_UP, 'line');
    }
  }

  /** From the track down to a box's edge, or on into the column of a passing arrow. */
  #drop({ column, piece }: Drop, net: Net, track: number, end: number): void {
    const head = this.#graph.edges[piece.arrow]!.heads !== 'none';
    const passes = piece.lower.box === null;
    this.canvas.vertical(column, track, passes || !head ? end + 1 : end, net, 'line');
    if (!passes && head) this.canvas.text(end, column, HEAD_DOWN, 'line');
    if (!passes && !head) this.canvas.text(end + 1, column, MEETING, 'border');
    this.arrows.add(piece.arrow);
  }

  /** Arrows with a head at their start never share a stem, so the first one speaks for the net. */
  #headsOf(net: Net): string {
    return this.#graph.edges[net.drops[0]!.piece.arrow]!.heads;
  }

  /** Labels beside the last piece of each line; without room the arrow gets a number there. */
  #labels(nets: readonly Net[]): PlacedLabel[] {
    const drops = nets.flatMap((net) => net.drops);
    const wishes = drops.flatMap(({ piece, column }) => {
      const text = this.#graph.edges[piece.arrow]!.label;
      return text === '' || piece.lower.box === null ? [] : [{ arrow: piece.arrow, column, text }];
    });
    const taken = drops.map(({ column }) => column);
    const placed = placeLabels(wishes, taken, this.#columns);
    for (const wish of wishes) {
      if (!placed.some(({ arrow }) => arrow === wish.arrow)) placed.push(this.#numbered(wish));
    }
    return placed;
  }

  /** A number that stands on the line itself, for a label without room. */
  #numbered(wish: Wish): PlacedLabel {
    const number = this.numbers.size + 1;
    this.numbers.set(wish.arrow, number);
    return { ...wish, lines: [`${number}`], x: wish.column };
  }
}
