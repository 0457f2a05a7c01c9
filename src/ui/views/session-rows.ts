import { clean } from '../../core/scenario/clean.ts';
import type { SessionSummary } from '../../core/session/summary.ts';
import { pad } from '../columns.ts';
import type { Theme } from '../theme.ts';
import { clockTime, dayOf } from '../time.ts';

/** One line a session: when, scenario, time against plan, words, id. */
export function sessionRows(summaries: readonly SessionSummary[], now: number, theme: Theme): string {
  if (summaries.length === 0) return 'No session is saved yet. `mlsd practice` starts one.\n';
  const rows = summaries.map((summary) => {
    const time = `${clockTime(summary.elapsedMs)} of ${clockTime(summary.budgetMs)}`;
    const state = summary.status === 'finished' ? '' : ` (${summary.status})`;
    const cells = [
      pad(dayOf(summary.startedAt, now), 13),
      pad(clean(summary.scenarioTitle), 28),
      pad(time, 15),
    ];
    return `${cells.join('  ')}  ${String(summary.words).padStart(5)} words  ${theme.quiet(summary.id)}${state}`;
  });
  return `${rows.join('\n')}\n`;
}
