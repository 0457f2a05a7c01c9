import type { ScenarioSummary } from '../../core/scenario/summary.ts';
import { clip, displayWidth, pad } from '../columns.ts';
import type { Theme } from '../theme.ts';
import { dayOf } from '../time.ts';

export interface ScenarioRow extends ScenarioSummary {
  attempts: number;
  /** Epoch milliseconds; null when it was never tried. */
  lastAttempt: number | null;
}

const HEADS = ['Title', 'Difficulty', 'Minutes', 'Attempts', 'Last', 'Id'];
const NUMBERS = new Set(['Minutes', 'Attempts']);
const LONGEST_CELL = 40;

/**
 * A table: title, difficulty, minutes, attempts, last attempt, id. Columns that find no room in `columns`
 * are left out from the right; the title alone says enough to start.
 */
export function scenarioRows(
  rows: readonly ScenarioRow[],
  now: number,
  columns: number,
  theme: Theme,
): string {
  const table = [HEADS, ...rows.map((row) => cellsOf(row, now))];
  const widths = HEADS.map((_, i) =>
    Math.min(LONGEST_CELL, Math.max(...table.map((cells) => displayWidth(cells[i]!)))),
  );
  const shown = HEADS.filter(
    (_, i) => i === 0 || widths.slice(0, i + 1).reduce((sum, width) => sum + width + 2, -2) <= columns,
  );
  const lines = table.map((cells) => {
    const aligned = shown.map((head, i) => {
      const cell = cells[i]!;
      return NUMBERS.has(head) ? cell.padStart(widths[i]!) : pad(cell, widths[i]!);
    });
    return clip(aligned.join('  ').trimEnd(), columns);
  });
  return [theme.heading(lines[0]!), ...lines.slice(1), ''].join('\n');
}

function cellsOf(
  { id, title, difficulty, minutes, attempts, lastAttempt }: ScenarioRow,
  now: number,
): string[] {
  const last = lastAttempt === null ? 'never' : dayOf(lastAttempt, now);
  return [title, difficulty, String(minutes), String(attempts), last, id];
}
