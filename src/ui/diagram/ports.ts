import type { GraphEdge } from '../../core/coach/diagram/graph.ts';
import type { Item, Piece } from './grid.ts';
import { centre, portsOf } from './place.ts';

/** Lines between two rows that leave an item by the same column. */
export interface Net {
  upper: Item;
  /** The column in which the lines leave. */
  stem: number;
  drops: Drop[];
}

export interface Drop {
  piece: Piece;
  /** The column in which the line arrives. */
  column: number;
}

const APART = 2;

/**
 * Chooses columns for the pieces between two rows, such that lines of different nets never share one.
 * Arrows of a box leave together unless one has a head at its start or none at all.
 * @returns the nets, or the arrow (index) for which no column was left
 */
export function chooseColumns(
  pieces: readonly Piece[],
  headsOf: (arrow: number) => GraphEdge['heads'],
): Net[] | number {
  const nets = gather(pieces, headsOf);
  const passing = new Map(nets.filter(({ upper }) => upper.box === null).map((net) => [net.upper.x, net]));
  const arrivals: { net: Net; drop: Drop; wanted: number }[] = nets.flatMap((net) =>
    net.drops.map((drop) => ({ net, drop, wanted: wantedDrop(net, drop) })),
  );
  arrivals.sort((one, other) => one.wanted - other.wanted || centre(one.net.upper) - centre(other.net.upper));
  const taken: { column: number; net: Net; lower: Item }[] = [];
  for (const { net, drop, wanted } of arrivals) {
    const { lower } = drop.piece;
    const column = nearest(lower, wanted, (candidate, apart) => {
      const foreign = passing.get(candidate);
      if (foreign && foreign !== net) return false;
      return taken.every(
        (other) => Math.abs(other.column - candidate) >= (other.lower === lower ? apart : 1),
      );
    });
    if (column === null) return drop.piece.arrow;
    drop.column = column;
    taken.push({ column, net, lower });
  }
  return chooseStems(nets, taken);
}

function chooseStems(nets: Net[], drops: readonly { column: number; net: Net }[]): Net[] | number {
  const stems: Net[] = [];
  for (const net of nets) {
    const columns = net.drops.map(({ column }) => column).sort((one, other) => one - other);
    const wanted = columns[(columns.length - 1) >> 1]!;
    const stem = nearest(net.upper, wanted, (candidate, apart) => {
      const free = drops.every((drop) => drop.column !== candidate || drop.net === net);
      return (
        free &&
        stems.every((other) => Math.abs(other.stem - candidate) >= (other.upper === net.upper ? apart : 1))
      );
    });
    if (stem === null) return net.drops[0]!.piece.arrow;
    net.stem = stem;
    stems.push(net);
  }
  return nets;
}

function gather(pieces: readonly Piece[], headsOf: (arrow: number) => GraphEdge['heads']): Net[] {
  const nets: (Net & { shared: boolean })[] = [];
  for (const piece of pieces) {
    const shared = headsOf(piece.arrow) === 'end';
    const net = shared ? nets.find((other) => other.shared && other.upper === piece.upper) : undefined;
    const drop = { piece, column: 0 };
    if (net) net.drops.push(drop);
    else nets.push({ upper: piece.upper, stem: 0, drops: [drop], shared });
  }
  return nets;
}

/** Straight below where that is possible; else the part of the lower item that is nearest. */
function wantedDrop(net: Net, { piece: { upper, lower } }: Drop): number {
  const alone = net.drops.length === 1;
  const left = Math.max(portsOf(upper)[0], portsOf(lower)[0]);
  const right = Math.min(portsOf(upper)[1], portsOf(lower)[1]);
  if (alone && left <= right) return (left + right) / 2;
  return centre(upper);
}

/** The free column nearest to the wanted one; ends at the same box stand close only if they must. */
function nearest(
  item: Item,
  wanted: number,
  free: (column: number, apart: number) => boolean,
): number | null {
  const [first, last] = portsOf(item);
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  columns.sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted));
  return columns.find((column) => free(column, APART)) ?? columns.find((column) => free(column, 1)) ?? null;
}
