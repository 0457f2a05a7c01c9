/** One example: the indices and values of its features that are not zero, whether it is positive, and its weight. */
export interface Example {
  at: ArrayLike<number>;
  values: ArrayLike<number>;
  positive: boolean;
  weight: number;
}

export interface Logistic {
  weights: Float64Array;
  offset: number;
}

/** Pairs of steps and changes of slope that stand in for the curvature. */
const MEMORY = 8;
const STEPS = 200;
/** A step that betters the loss by less than this share ends the descent. */
const ENOUGH = 1e-7;

/**
 * Logistic regression with L2, by L-BFGS (Liu and Nocedal 1989) with backtracking. The loss is
 * |w|² / 2 + strength · Σ weight · log loss; the offset is free. The same examples give the same bits.
 */
export function fitLogistic(examples: readonly Example[], features: number, strength: number): Logistic {
  let point = new Float64Array(features + 1);
  let slope = new Float64Array(features + 1);
  let loss = lossAt(point, slope, examples, strength);
  const pairs: Pair[] = [];
  for (let step = 0; step < STEPS; step++) {
    const direction = descent(slope, pairs);
    const next = search({ point, slope, loss, direction }, examples, strength);
    if (next === null) break;
    const gain = (loss - next.loss) / Math.max(1, Math.abs(loss));
    remember(pairs, minus(next.point, point), minus(next.slope, slope));
    ({ point, slope, loss } = next);
    if (gain < ENOUGH) break;
  }
  return { weights: point.slice(0, features), offset: point[features]! };
}

/** The log-odds of an example. */
export function oddsOf(
  { at, values }: Pick<Example, 'at' | 'values'>,
  { weights, offset }: Logistic,
): number {
  let odds = offset;
  for (let i = 0; i < at.length; i++) odds += weights[at[i]!]! * values[i]!;
  return odds;
}

/** An example of a model whose features are all there. */
export const dense = (values: readonly number[], positive: boolean, weight: number): Example => ({
  at: values.map((_, i) => i),
  values,
  positive,
  weight,
});

/** The examples with weights under which both sides weigh the same, and together as much as they are many. */
export function balanced(examples: readonly Example[]): Example[] {
  const total = (positive: boolean) =>
    examples.reduce((sum, each) => sum + (each.positive === positive ? each.weight : 0), 0);
  const sides = new Map([true, false].map((positive) => [positive, total(positive)]));
  const half = (sides.get(true)! + sides.get(false)!) / 2;
  return examples.map((each) => ({
    ...each,
    weight: (each.weight * half) / Math.max(1, sides.get(each.positive)!),
  }));
}

interface Pair {
  step: Float64Array;
  change: Float64Array;
  inverse: number;
}

/** The loss at a point; its gradient goes into `slope`. */
function lossAt(
  point: Float64Array,
  slope: Float64Array,
  examples: readonly Example[],
  strength: number,
): number {
  const features = point.length - 1;
  let loss = 0;
  slope.set(point);
  slope[features] = 0;
  for (let i = 0; i < features; i++) loss += point[i]! ** 2 / 2;
  const model = { weights: point, offset: point[features]! };
  for (const example of examples) {
    const margin = example.positive ? oddsOf(example, model) : -oddsOf(example, model);
    const size = strength * example.weight;
    loss += size * (Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin))));
    const pull = ((example.positive ? -1 : 1) * size) / (1 + Math.exp(margin));
    for (let i = 0; i < example.at.length; i++) slope[example.at[i]!]! += pull * example.values[i]!;
    slope[features]! += pull;
  }
  return loss;
}

/** The two-loop recursion: the slope, bent by what the last steps told of the curvature. */
function descent(slope: Float64Array, pairs: readonly Pair[]): Float64Array {
  const direction = Float64Array.from(slope);
  const shares: number[] = [];
  for (const { step, change, inverse } of pairs.toReversed()) {
    const share = inverse * dot(step, direction);
    shares.unshift(share);
    add(direction, change, -share);
  }
  const last = pairs.at(-1);
  const scale = last
    ? dot(last.step, last.change) / dot(last.change, last.change)
    : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
  for (let i = 0; i < direction.length; i++) direction[i]! *= scale;
  pairs.forEach(({ step, change, inverse }, i) => {
    add(direction, step, shares[i]! - inverse * dot(change, direction));
  });
  return direction;
}

interface Search {
  point: Float64Array;
  slope: Float64Array;
  loss: number;
  direction: Float64Array;
}

/** Halves the step until the loss falls enough; null at the bottom. */
function search(from: Search, examples: readonly Example[], strength: number) {
  const fall = dot(from.slope, from.direction);
  if (fall < 1e-10) return null;
  for (let size = 1; size > 1e-6; size /= 2) {
    const point = Float64Array.from(from.point);
    add(point, from.direction, -size);
    const slope = new Float64Array(point.length);
    const loss = lossAt(point, slope, examples, strength);
    if (loss <= from.loss - 1e-4 * size * fall) return { point, slope, loss };
  }
  return null;
}

function remember(pairs: Pair[], step: Float64Array, change: Float64Array): void {
  const product = dot(step, change);
  if (product <= 1e-12) return;
  pairs.push({ step, change, inverse: 1 / product });
  if (pairs.length > MEMORY) pairs.shift();
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += times * what[i]!;
}

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - b[i]!);
