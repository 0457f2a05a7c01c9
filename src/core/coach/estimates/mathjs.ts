import { all, create, type Unit } from 'mathjs';

/** A number, or a number with a dimension. */
export type Quantity = number | Unit;

/** Nothing that an expression could use to change or to run something. */
const TURNED_OFF = [
  'import',
  'createUnit',
  'evaluate',
  'parse',
  'simplify',
  'derivative',
  'config',
  'compile',
  'parser',
];

/** mathjs with money. */
export const math = create(all!, {});
/** The parser, which expressions cannot reach. */
export const { parse } = math;

math.createUnit({ USD: { aliases: ['usd', 'dollar', 'dollars'] } });
math.createUnit({ cent: { definition: '0.01 USD', aliases: ['cents'] } });
math.createUnit({ EUR: {}, GBP: {} });
math.import(Object.fromEntries(TURNED_OFF.map((name) => [name, () => refuse(name)])), { override: true });

function refuse(name: string): never {
  throw new Error(`${name} is turned off`);
}

/** What a computation gives; null where it mixes dimensions, leaves the real numbers or is not finite. */
export function finite(compute: () => unknown): Quantity | null {
  try {
    const value = compute();
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    return math.isUnit(value) ? value : null;
  } catch {
    return null;
  }
}
