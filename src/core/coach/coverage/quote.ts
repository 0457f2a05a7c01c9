import { type Evidence, quoteUnit } from './evidence.ts';
import type { Finding } from './finding.ts';
import { mayCount } from './level.ts';
import { isAudible, oddsOf } from './weigh.ts';

const MOST = 5;
/** A heading, or a sentence that rules the point out, is quoted only when there is nothing else. */
const LAST_RESORT = -20;
/** A sentence that names the point convinces readers more, at equal odds. */
const NAMED = 1;

/** The person's own words for a target, the best first. */
export function chooseQuotes(text: string, findings: readonly Finding[]): Evidence[] {
  return findings
    .filter(isAudible)
    .map((finding) => ({ finding, worth: worthOf(finding) }))
    .sort((a, b) => b.worth - a.worth || a.finding.unit.start - b.finding.unit.start)
    .slice(0, MOST)
    .map(({ finding }) => quoteUnit(text, finding.unit));
}

function worthOf(finding: Finding): number {
  const named = finding.bare.length > 0 ? NAMED : 0;
  return oddsOf(finding) + named + (mayCount(finding) ? 0 : LAST_RESORT);
}
