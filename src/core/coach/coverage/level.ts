import type { Finding } from './analyse.ts';

export type Level = 'covered' | 'touched' | 'missing' | 'unjudged';

const COVERED = 3;
const TOUCHED = 1;

/** How much the findings show: distinct signals in units that say something. */
export function scoreOf(findings: readonly Finding[]): number {
  const distinct = new Set(findings.filter(canCover).flatMap((finding) => finding.signals));
  return distinct.size;
}

export function levelOf(findings: readonly Finding[]): Exclude<Level, 'unjudged'> {
  if (scoreOf(findings) >= COVERED) return 'covered';
  const distinct = new Set(findings.flatMap((f) => [...f.signals, ...f.bare]));
  return distinct.size >= TOUCHED ? 'touched' : 'missing';
}

export function canCover(finding: Finding): boolean {
  return !finding.unit.listed && !finding.refused && finding.unit.kind !== 'heading';
}
