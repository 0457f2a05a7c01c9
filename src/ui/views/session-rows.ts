import { clean } from '../../core/scenario/clean.ts';
import type { SessionSummary } from '../../core/session/summary.ts';
import { pad } from '../columns.ts';
import type { Theme } from '../theme.ts';
import { clockTime, dayOf } from '../time.ts';

/** A dot a rubric point, as the marks that count stand: `●●●◐◐○○○○○`; empty where none was judged. */
export const coverageDots = ({
  points,
  covered,
  touched,
}: Pick<SessionSummary, 'points' | 'covered' | 'touched'>): string =>
  '●'.repeat(covered) + '◐'.repeat(touched) + '○'.repeat(Math.max(0, points - covered - touched));

/** One line a session: when, scenario, time against plan, words, coverage, id. */
export function sessionRows(summaries: readonly SessionSummary[], now: number, theme: Theme): string {
  if (summaries.length === 0) return 'No session is saved yet. `mlsd practice` starts one.\n';
  const dots = Math.max(...summaries.map(({ points }) => points));
  const rows = summaries.map((summary) => {
    const time = `${clockTime(summary.elapsedMs)} of ${clockTime(summary.budgetMs)}`;
    const state = summary.status === 'finished' ? '' : ` (${summary.status})`;
    const cells = [
      pad(dayOf(summary.startedAt, now), 13),
      pad(clean(summary.scenarioTitle), 28),
      pad(time, 15),
      `${String(summary.words).padStart(5)} words`,
      pad(coverageDots(summary), dots),
    ];
    return `${cells.join('  ')}  ${theme.quiet(summary.id)}${state}`;
  });
  return `${rows.join('\n')}\n`;
}
