import { all, create, type MathNode, type Unit } from 'mathjs';
import type { Base, Measure } from '../../prose/measures.ts';

/** A number, or a number with a dimension. */
export type Quantity = number | Unit;

/**
 * Arithmetic with units and nothing else: a formula is parsed by mathjs, and only these kinds of nodes,
 * operators and functions are ever evaluated. No matrices, no assignment, no access to objects.
 */
const OPERATORS = new Set(['+', '-', '*', '/', '^']);
const FUNCTIONS: readonly string[] = [
  'sqrt',
  'log',
  'log2',
  'log10',
  'exp',
  'ceil',
  'floor',
  'round',
  'min',
  'max',
  'abs',
];
const LONGEST = 300;

const math = create(all!, {});
const { parse } = math;
math.createUnit({ USD: { aliases: ['usd', 'dollar', 'dollars'] } });
math.createUnit({ cent: { definition: '0.01 USD', aliases: ['cents'] } });
math.createUnit({ EUR: {}, GBP: {} });
math.import(
  Object.fromEntries(
    [
      'import',
      'createUnit',
      'evaluate',
      'parse',
      'simplify',
      'derivative',
      'config',
      'compile',
      'parser',
    ].map((name) => [
      name,
      () => {
        throw new Error(`${name} is turned off`);
      },
    ]),
  ),
  { override: true },
);

/**
 * The value of an expression such as `parameters * 2 bytes`.
 *
 * @param givens values of the names that the expression may use, beside the names of units
 * @returns null when it is not arithmetic, names something unknown, mixes dimensions or is not finite
 */
export function evaluate(
  expression: string,
  givens: Readonly<Record<string, Quantity>> = {},
): Quantity | null {
  if (expression.length > LONGEST) return null;
  return finite(() => {
    const node = parse(expression);
    return isArithmetic(node, givens) ? node.evaluate({ ...givens }) : null;
  });
}

function isArithmetic(root: MathNode, givens: Readonly<Record<string, Quantity>>): boolean {
  let sound = true;
  root.traverse((node, path) => {
    sound &&= allowed(node as MathNode & NodeParts, path, givens);
  });
  return sound;
}

/** What the kinds of nodes that pass hold, beyond what all nodes do. */
interface NodeParts {
  value?: unknown;
  op?: string;
  fn?: { name?: string };
  name?: string;
}

function allowed(
  node: MathNode & NodeParts,
  path: string,
  givens: Readonly<Record<string, Quantity>>,
): boolean {
  switch (node.type) {
    case 'ConstantNode':
      return typeof node.value === 'number';
    case 'ParenthesisNode':
      return true;
    case 'OperatorNode':
      return OPERATORS.has(String(node.op));
    case 'FunctionNode':
      return isFunctionName(String(node.fn?.name));
    case 'SymbolNode': {
      const name = String(node.name);
      return path === 'fn' || Object.hasOwn(givens, name) || isUnitName(name);
    }
    default:
      return false;
  }
}

/** Whether this is a function that an answer may use: `sqrt`, `max`. */
export const isFunctionName = (name: string): boolean => FUNCTIONS.includes(name);

/** Whether mathjs knows this as a unit, prefix included: `GB`, `ms`, `day`. */
export function isUnitName(name: string): boolean {
  try {
    return math.Unit.isValuelessUnit(name);
  } catch {
    return false;
  }
}

/** What a computation gives; null where it mixes dimensions, leaves the real numbers or is not finite. */
function finite(compute: () => unknown): Quantity | null {
  try {
    const value = compute();
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    return math.isUnit(value) ? value : null;
  } catch {
    return null;
  }
}

export const sum = (a: Quantity, b: Quantity): Quantity | null => finite(() => math.add(a as never, b));
export const difference = (a: Quantity, b: Quantity): Quantity | null =>
  finite(() => math.subtract(a as never, b));
export const product = (a: Quantity, b: Quantity): Quantity | null =>
  finite(() => math.multiply(a as never, b as never));
export const quotient = (a: Quantity, b: Quantity): Quantity | null =>
  finite(() => math.divide(a as never, b as never));
export const power = (a: Quantity, exponent: Quantity): Quantity | null =>
  finite(() => math.pow(a as never, exponent as never));

/** One of the functions of `isFunctionName`. */
export const applied = (name: string, values: readonly Quantity[]): Quantity | null =>
  finite(() =>
    (math as unknown as Record<string, (...of: readonly Quantity[]) => unknown>)[name]!(...values),
  );

/** How mathjs calls the bases; operations of floating point are plain numbers, as in most formulas. */
const UNITS: Readonly<Record<Exclude<Base, '' | 'flop'>, string>> = {
  s: 's',
  byte: 'byte',
  USD: 'USD',
  EUR: 'EUR',
  GBP: 'GBP',
};

/** One of a measure: `ms` is 0.001 s. */
export function oneOf({ of, size, perSecond }: Measure): Quantity {
  const one = of === '' || of === 'flop' ? size : math.unit(size, UNITS[of]);
  return perSecond ? (math.divide(one as never, math.unit(1, 's')) as Quantity) : one;
}

/**
 * How often `unit` (a quantity itself) goes into `quantity`; null when their dimensions differ.
 * Two plain numbers have the same dimension: none.
 */
export function ratio(quantity: Quantity, unit: Quantity): number | null {
  const found = quotient(quantity, unit);
  if (found === null || typeof found === 'number') return found;
  return found.dimensions.every((power) => Math.abs(power) < 1e-9) ? found.toNumber('') : null;
}
