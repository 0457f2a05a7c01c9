import type { Level } from '../../level.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { canCover, mayCount } from './level.ts';

const MOST = 5;
/** Below these odds a statement is as likely about something else: no reader would take it for evidence. */
const AUDIBLE = -3;
/** From these odds on a statement covers its point by itself. */
const ALONE = -0.5;

/** The person's own words for a target, the best first; headings and what is ruled out only where there is nothing else. */
export function chooseQuotes(findings: readonly Finding[]): Evidence[] {
  const audible = findings.filter(isAudible);
  const said = audible.filter(mayCount);
  return (said.length > 0 ? said : audible)
    .toSorted((a, b) => b.odds - a.odds || a.unit.start - b.unit.start)
    .slice(0, MOST)
    .map(evidenceOf);
}

/** Whether a statement says anything about its target, be it only its name. */
const isAudible = ({ signals, bare, odds }: Finding): boolean =>
  signals.length + bare.length > 0 || odds >= AUDIBLE;

/** A finding as evidence for its target. */
export function evidenceOf(finding: Finding): Evidence {
  const { text, start, end } = finding.unit;
  return { quote: text, start, end, alone: aloneOf(finding) };
}

function aloneOf(finding: Finding): Level {
  if (canCover(finding) && finding.odds >= ALONE) return 'covered';
  return isAudible(finding) ? 'touched' : 'missing';
}
