import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { isAudible, levelOf, mayCount } from './level.ts';

const MOST = 5;
/** The person's own words for a target, the best first; headings and what is ruled out only where there is nothing else. */
export function chooseQuotes(findings: readonly Finding[]): Evidence[] {
  const audible = findings.filter(isAudible);
  const said = audible.filter(mayCount);
  return (said.length > 0 ? said : audible)
    .toSorted((a, b) => b.odds - a.odds || a.unit.start - b.unit.start)
    .slice(0, MOST)
    .map(evidenceOf);
}

/** A finding as evidence for its target. */
export function evidenceOf(finding: Finding): Evidence {
  const { text, start, end } = finding.unit;
  return { quote: text, start, end, alone: levelOf({ findings: [finding], offset: 0 }) };
}
