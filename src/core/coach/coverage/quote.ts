import { type Evidence, quoteUnit } from './evidence.ts';
import type { Finding } from './finding.ts';
import { saysSomething } from './level.ts';
import { weigh } from './weigh.ts';

const MOST = 5;

/** The person's own words for a target, the best first. */
export function chooseQuotes(text: string, findings: readonly Finding[]): Evidence[] {
  return findings
    .filter(isAudible)
    .sort((a, b) => worth(b) - worth(a) || a.unit.start - b.unit.start)
    .slice(0, MOST)
    .map(({ unit }) => quoteUnit(text, unit));
}

function isAudible(finding: Finding): boolean {
  return finding.signals.length + finding.bare.length > 0 || weigh(finding) > 0;
}

function worth(finding: Finding): number {
  return weigh(finding) + (saysSomething(finding) ? 1 : 0);
}
