import { hasClock } from '../../core/debrief/clock.ts';
import type { Debrief } from '../../core/debrief/debrief.ts';
import { ends } from '../layout.ts';
import type { ScreenSize } from '../page/page.ts';
import type { Theme } from '../theme.ts';
import { clockTime } from '../time.ts';
import type { Block } from './debrief-block.ts';
import { blocksOf } from './debrief-blocks.ts';
import { type DebriefPage, debriefFoot } from './debrief-foot.ts';
import type { DebriefState, Stop } from './debrief-state.ts';
import { tally } from './debrief-text.ts';

const WIDEST = 100;

/** The places of the page that can have the focus, in order; on a narrow screen a long text has more of them. */
export const stopsOf = (debrief: Debrief, columns: number, theme: Theme): Stop[] =>
  blocksOf(debrief, widthOf(columns), theme).flatMap(({ stop }) => stop ?? []);

const widthOf = (columns: number): number => Math.min(columns - 1, WIDEST);

/**
 * The screen of a debrief.
 *
 * @param first the first line that was shown before; the window moves no more than it must
 */
export function debriefScreen(
  page: DebriefPage,
  size: ScreenSize,
  theme: Theme,
  first: number,
): { rows: string[]; first: number } {
  const width = widthOf(size.columns);
  const rule = theme.quiet('─'.repeat(size.columns));
  const top = [headline(page, size.columns, theme), rule];
  const bottom = [rule, ...debriefFoot(page, size, theme)];
  const height = Math.max(1, size.rows - top.length - bottom.length);
  const { lines, from, to } = laidOut(blocksOf(page.debrief, width, theme), page.state);
  const start = windowStart(first, from, to, height, lines.length);
  const body = lines.slice(start, start + height);
  const filled = Array.from({ length: height }, (_, row) => body[row] ?? '');
  return { rows: [...top, ...filled, ...bottom], first: start };
}

/** All lines, and which of them have the focus. The first stop brings everything above it into view. */
function laidOut(blocks: readonly Block[], { selected, quote }: DebriefState) {
  const lines: string[] = [];
  let stop = 0;
  let from = 0;
  let to = 0;
  for (const block of blocks) {
    const focused = block.stop !== null && stop === selected;
    if (focused) from = stop === 0 ? 0 : lines.length;
    lines.push(...block.lines(focused ? { quote } : null));
    if (focused) to = lines.length;
    if (block.stop !== null) stop++;
  }
  return { lines, from, to };
}

/**
 * Keeps the focus in view with a line to spare on either side; where it is too tall, its beginning. No row stays
 * empty while there is a line for it.
 */
function windowStart(first: number, from: number, to: number, height: number, total: number): number {
  const least = Math.min(to + 1, total) - height;
  const most = Math.max(0, from - 1);
  return Math.max(0, Math.min(Math.max(first, least), most, total - height));
}

function headline({ debrief, session }: DebriefPage, columns: number, theme: Theme): string {
  const { elapsedMs, budgetMs } = debrief.pace;
  const time = hasClock(debrief) ? [`${clockTime(elapsedMs)} of ${clockTime(budgetMs)}`] : [];
  const right = [...time, tally(debrief) ?? ''].filter((part) => part !== '').join(' · ');
  return ends(theme.title(` ${session.scenario.title} · debrief`), `${right} `, columns);
}
