import type { Figures } from './figures.ts';

const COLUMNS: readonly [title: string, of: (figures: Figures) => string][] = [
  ['points', (f) => String(f.points)],
  ['F1', (f) => percent(f.f1)],
  ['P', (f) => percent(f.precision)],
  ['R', (f) => percent(f.recall)],
  ['bal.acc', (f) => percent(f.balancedAccuracy)],
  ['found F1', (f) => percent(f.foundF1)],
  ['kappa', (f) => f.kappa.toFixed(2)],
  ['quotes', (f) => percent(f.quotesAccepted)],
  ['touched+', (f) => percent(f.touchedCredited)],
  ['missing+', (f) => percent(f.missingCredited)],
];
const NAME_WIDTH = 22;
const WIDTH = 10;

/**
 * The column titles. F1, P, R and balanced accuracy are of `covered`; found F1 is of covered or touched;
 * touched+ and missing+ are the shares of touched and missing points that were wrongly credited as covered.
 */
export function heading(): string {
  return ' '.repeat(NAME_WIDTH) + COLUMNS.map(([title]) => title.padStart(WIDTH)).join('');
}

export function lineOf(name: string, figures: Figures): string {
  return name.padEnd(NAME_WIDTH) + COLUMNS.map(([, of]) => of(figures).padStart(WIDTH)).join('');
}

function percent(share: number): string {
  return Number.isNaN(share) ? '-' : `${(share * 100).toFixed(1)} %`;
}
