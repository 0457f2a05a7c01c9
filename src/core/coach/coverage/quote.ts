import { type Evidence, quoteUnit } from './evidence.ts';
import type { Finding } from './finding.ts';
import { canCover } from './level.ts';

const MOST = 5;

/** The person's own words for a target, the best first. */
export function chooseQuotes(text: string, findings: readonly Finding[]): Evidence[] {
  return [...findings]
    .sort((a, b) => worth(b) - worth(a) || a.unit.start - b.unit.start)
    .slice(0, MOST)
    .map(({ unit }) => quoteUnit(text, unit));
}

function worth(finding: Finding): number {
  const { substance } = finding.unit;
  const extras = Number(substance.number) + Number(substance.reason) + Number(substance.relation);
  return (
    (canCover(finding) ? 10 : 0) +
    finding.signals.length * 2 +
    finding.bare.length +
    finding.voice * 0.2 +
    extras * 0.5
  );
}
