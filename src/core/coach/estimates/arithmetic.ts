import { all, create, type MathNode, type Unit } from 'mathjs';

/** A number, or a number with a dimension. */
export type Quantity = number | Unit;

/**
 * Arithmetic with units and nothing else: what a person types is parsed by mathjs, and only these kinds
 * of nodes, operators and functions are ever evaluated. No matrices, no assignment, no access to objects.
 */
const OPERATORS = new Set(['+', '-', '*', '/', '^']);
const FUNCTIONS = new Set([
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
]);
const LONGEST = 300;

const math = create(all!, {});
const { parse } = math;
math.createUnit({ USD: { aliases: ['usd', 'dollar', 'dollars'] } });
math.createUnit({ cent: { definition: '0.01 USD', aliases: ['cents'] } });
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
  try {
    const node = parse(expression);
    if (!isArithmetic(node, givens)) return null;
    const value: unknown = node.evaluate({ ...givens });
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    return math.isUnit(value) ? value : null;
  } catch {
    return null;
  }
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
      return FUNCTIONS.has(String(node.fn?.name));
    case 'SymbolNode': {
      const name = String(node.name);
      return path === 'fn' || Object.hasOwn(givens, name) || isUnitName(name);
    }
    default:
      return false;
  }
}

/** Whether mathjs knows this as a unit, prefix included: `GB`, `ms`, `day`. */
export function isUnitName(name: string): boolean {
  try {
    return math.Unit.isValuelessUnit(name);
  } catch {
    return false;
  }
}

/**
 * How often `unit` (a quantity itself) goes into `quantity`; null when their dimensions differ.
 * Two plain numbers have the same dimension: none.
 */
export function ratio(quantity: Quantity, unit: Quantity): number | null {
  const quotient: unknown = math.divide(quantity as never, unit as never);
  if (typeof quotient === 'number') return Number.isFinite(quotient) ? quotient : null;
  if (!math.isUnit(quotient)) return null;
  return quotient.dimensions.every((power) => Math.abs(power) < 1e-9) ? quotient.toNumber('') : null;
}

/** One over the quantity: seconds a token from tokens a second. */
export const inverse = (quantity: Quantity): Quantity => math.divide(1, quantity as never) as Quantity;
