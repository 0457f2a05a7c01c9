import type { MathNode } from 'mathjs';
import { finite, parse, type Quantity } from './mathjs.ts';
import { isFunctionName, isUnitName } from './quantity.ts';

/**
 * Arithmetic with units and nothing else: a formula is parsed by mathjs, and only these kinds of nodes and
 * operators are ever evaluated. No matrices, no assignment, no access to objects.
 */
const OPERATORS = new Set(['+', '-', '*', '/', '^']);
const LONGEST = 300;

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
