import { own } from '../../core/own.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { clip, pad, wrap } from '../layout.ts';
import type { ScreenSize } from '../page/page.ts';
import type { Theme } from '../theme.ts';
import { MARK_WORDS } from './debrief-words.ts';
import { marksFoot, type SelfMarks } from './self-marks-screen.ts';

type Levels = NonNullable<Scenario['levels']>;

const TITLES: Record<keyof Levels, string> = { mid: 'Mid', senior: 'Senior', staff: 'Staff' };
const LEVELS = ['mid', 'senior', 'staff'] as const;
const WIDEST = 100;
const MARK_COLUMN = 8;
/** Columns that are not the line's: its sign, a gap, its mark. */
const BESIDE = MARK_COLUMN + 4;

/** The lines of the lists in the order in which they are marked. */
export const levelLines = (levels: Levels): string[] => LEVELS.flatMap((level) => levels[level]);

/** The scenario's three lists, for the person to hold themselves against; the coach says nothing here. */
export function levelsScreen(
  { selected, marks }: SelfMarks,
  levels: Levels,
  size: ScreenSize,
  theme: Theme,
): string[] {
  const width = Math.min(size.columns - 1, WIDEST);
  let index = 0;
  let [from, to] = [0, 0];
  const rows: string[] = [];
  for (const level of LEVELS) {
    rows.push(theme.heading(` ${TITLES[level]}`));
    for (const line of levels[level]) {
      const here = index++ === selected;
      if (here) from = rows.length;
      const mark = own(marks, line);
      rows.push(...lineRows(line, mark ? MARK_WORDS[mark] : '-', here, width, theme));
      if (here) to = rows.length;
    }
    rows.push('');
  }
  const height = Math.max(1, size.rows - 3);
  // The heading above comes into view with its first line.
  const first = Math.max(0, Math.min(rows.length - height, Math.max(to - height + 1, 0), from - 1));
  return [
    theme.strong(clip(' Which of these does your answer show? Yours to say.', size.columns)),
    '',
    ...Array.from({ length: height }, (_, row) => rows[first + row] ?? ''),
    marksFoot(size.columns, theme),
  ];
}

function lineRows(line: string, mark: string, here: boolean, width: number, theme: Theme): string[] {
  const [head = '', ...others] = wrap(line, width - BESIDE);
  const lead = ` ${here ? theme.key('▸') : ' '} `;
  return [
    lead + pad(here ? theme.strong(head) : head, width - MARK_COLUMN - 3) + mark,
    ...others.map((rest) => `   ${here ? theme.strong(rest) : rest}`),
  ];
}
