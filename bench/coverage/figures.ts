import type { Row } from './grade.ts';
import type { GoldLevel } from './labelled.ts';

/** Shares from 0 to 1, NaN where there is nothing to divide by. */
export interface Figures {
  points: number;
  precision: number;
  recall: number;
  /** Covered against the rest. */
  f1: number;
  balancedAccuracy: number;
  /** Covered or touched against missing. */
  foundF1: number;
  /** Quadratically weighted kappa (Cohen 1968) over missing, touched, covered. */
  kappa: number;
  quotesAccepted: number;
  /** Points that the reader called merely touched, or missing, and the grader covered. */
  touchedCredited: number;
  missingCredited: number;
}

const RANK: Record<GoldLevel, number> = { missing: 0, touched: 1, covered: 2 };

export function figuresOf(rows: readonly Row[]): Figures {
  const covered = binary(rows, (level) => level === 'covered');
  const found = binary(rows, (level) => level !== 'missing');
  const quotes = rows.filter((row) => row.quoteAccepted !== null);
  return {
    points: rows.length,
    ...covered,
    foundF1: found.f1,
    kappa: quadraticKappa(rows),
    quotesAccepted: share(quotes, (row) => row.quoteAccepted === true),
    touchedCredited: credited(rows, 'touched'),
    missingCredited: credited(rows, 'missing'),
  };
}

function binary(rows: readonly Row[], positive: (level: GoldLevel) => boolean) {
  const actual = rows.filter((row) => positive(row.gold));
  const claimed = rows.filter((row) => positive(row.got));
  const precision = share(claimed, (row) => positive(row.gold));
  const recall = share(actual, (row) => positive(row.got));
  const negatives = rows.filter((row) => !positive(row.gold));
  const specificity = share(negatives, (row) => !positive(row.got));
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    balancedAccuracy: (recall + specificity) / 2,
  };
}

function credited(rows: readonly Row[], gold: GoldLevel): number {
  return share(
    rows.filter((row) => row.gold === gold),
    (row) => row.got === 'covered',
  );
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

function quadraticKappa(rows: readonly Row[]): number {
  const golds = rows.map((row) => RANK[row.gold]);
  const gots = rows.map((row) => RANK[row.got]);
  const observed = golds.reduce((sum, gold, i) => sum + (gold - gots[i]!) ** 2, 0);
  const byChance = golds.reduce(
    (sum, gold) => sum + gots.reduce((inner, got) => inner + (gold - got) ** 2, 0) / rows.length,
    0,
  );
  return 1 - observed / byChance;
}
