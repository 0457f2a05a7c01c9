import type { Level } from '../../level.ts';
import type { Finding } from './finding.ts';
import { canCover } from './level.ts';

/** Distinct signals, in statements, that make an emphasis plain to see. */
const PLAIN = 3;
/** Below these odds a statement names, wishes or promises. */
const SAID = -0.5;
/** That many in a single statement do as well. */
const DENSE = 2;

/**
 * The level of an emphasis, or of a twist. Nobody labels texts for "communication", so there is nothing to fit: it
 * is covered when statements show it several times or one shows it twice, and touched when anything does.
 */
export function emphasisLevel(findings: readonly Finding[]): Exclude<Level, 'unjudged'> {
  const statements = findings.filter((finding) => canCover(finding) && finding.specifics >= SAID);
  const distinct = new Set(statements.flatMap((finding) => finding.signals)).size;
  if (distinct >= PLAIN) return 'covered';
  if (statements.some((finding) => finding.signals.length >= DENSE)) return 'covered';
  return findings.length > 0 ? 'touched' : 'missing';
}
