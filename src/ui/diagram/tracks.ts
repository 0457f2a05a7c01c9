import type { Net } from './ports.ts';

/** At most so many nets are tried in every order (720 of them); more are taken from left to right. */
const TRY_ALL = 6;
const TRACK = 2;

/**
 * The line (0 on top) on which each net runs sideways; a net that only goes straight down has none. Few lines
 * and few crossings; nets never share a column (see `chooseColumns`), so no order puts one upon another.
 */
export function chooseTracks(nets: readonly Net[]): { trackOf: Map<Net, number>; tracks: number } {
  const bent = nets.filter((net) => left(net) < right(net)).sort((one, other) => left(one) - left(other));
  const straight = nets.filter((net) => left(net) === right(net));
  let best = assign(bent);
  let least = cost(best, straight);
  if (bent.length <= TRY_ALL) {
    for (const order of orders(bent)) {
      const trial = assign(order);
      const now = cost(trial, straight);
      if (now < least) [best, least] = [trial, now];
    }
  }
  return { trackOf: best, tracks: Math.max(-1, ...best.values()) + 1 };
}

const left = (net: Net): number => Math.min(net.stem, ...net.drops.map(({ column }) => column));
const right = (net: Net): number => Math.max(net.stem, ...net.drops.map(({ column }) => column));

/** Each net directly below those before it that it would touch. */
function assign(order: readonly Net[]): Map<Net, number> {
  const trackOf = new Map<Net, number>();
  for (const net of order) {
    const above = [...trackOf].filter(
      ([other]) => left(other) <= right(net) + 1 && left(net) <= right(other) + 1,
    );
    trackOf.set(net, Math.max(-1, ...above.map(([, track]) => track)) + 1);
  }
  return trackOf;
}

function cost(trackOf: ReadonlyMap<Net, number>, straight: readonly Net[]): number {
  let sum = TRACK * (Math.max(-1, ...trackOf.values()) + 1);
  for (const [net, track] of trackOf) {
    const within = (column: number) => column > left(net) && column < right(net);
    sum += straight.filter(({ stem }) => within(stem)).length;
    for (const [other, otherTrack] of trackOf) {
      if (other === net) continue;
      if (track < otherTrack && within(other.stem)) sum++;
      if (track > otherTrack) sum += other.drops.filter(({ column }) => within(column)).length;
    }
  }
  return sum;
}

function* orders<Value>(values: readonly Value[]): Generator<Value[]> {
  if (values.length === 0) yield [];
  for (const [index, value] of values.entries()) {
    for (const rest of orders(values.toSpliced(index, 1))) yield [value, ...rest];
  }
}
