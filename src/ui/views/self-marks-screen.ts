import type { Mark } from '../../core/level.ts';
import { own } from '../../core/own.ts';
import type { RubricPoint } from '../../core/scenario/schema.ts';
import { clip, ends } from '../layout.ts';
import type { ScreenSize } from '../page/page.ts';
import type { Theme } from '../theme.ts';
import { KIND_TITLES } from './debrief-text.ts';
import { MARK_WORDS } from './debrief-words.ts';

/** The person's own marks, by name, while they are being given. */
export interface SelfMarks {
  selected: number;
  marks: Readonly<Record<string, Mark>>;
}

const KEYS: Record<string, Mark> = { y: 'covered', p: 'touched', n: 'missing' };

/** The marks after a key; a mark moves on to the next name. Null when the person is done. */
export function markedSelf(
  { selected, marks }: SelfMarks,
  key: string,
  names: readonly string[],
): SelfMarks | null {
  const mark = own(KEYS, key);
  const name = names[selected];
  const within = (index: number) => Math.max(0, Math.min(names.length - 1, index));
  if (mark && name !== undefined)
    return { selected: within(selected + 1), marks: { ...marks, [name]: mark } };
  if (key === 'down' || key === 'j' || key === 'space') return { selected: within(selected + 1), marks };
  if (key === 'up' || key === 'k') return { selected: within(selected - 1), marks };
  // Esc would skip the rest by accident: it does nothing here.
  return ['enter', 'q', 'ctrl+d'].includes(key) ? null : { selected, marks };
}

/** The points by their titles alone: what the coach found comes after. */
export function selfMarksScreen(
  { selected, marks }: SelfMarks,
  points: readonly RubricPoint[],
  size: ScreenSize,
  theme: Theme,
): string[] {
  const width = Math.min(size.columns - 1, 60);
  const lines = points.flatMap((point, index) => {
    const title =
      index === 0 || points[index - 1]?.kind !== point.kind
        ? [theme.heading(` ${KIND_TITLES[point.kind]}`)]
        : [];
    const mark = own(marks, point.id);
    const row = ends(
      ` ${index === selected ? theme.key('▸') : ' '} ${point.title}`,
      mark ? MARK_WORDS[mark] : '-',
      width,
    );
    return [...title, row];
  });
  const at = lines.findIndex((line) => line.includes('▸'));
  const height = Math.max(1, size.rows - 3);
  const first = Math.max(0, Math.min(at - height + 2, lines.length - height));
  const body = lines.slice(first, first + height);
  return [
    theme.strong(clip(' Did you cover it? Your own view first; the coach comes after.', size.columns)),
    '',
    ...Array.from({ length: height }, (_, row) => body[row] ?? ''),
    marksFoot(size.columns, theme),
  ];
}

/** The keys that mark. */
export function marksFoot(columns: number, theme: Theme): string {
  const marks = Object.entries(KEYS).map(([key, mark]) => `${theme.key(key)} ${MARK_WORDS[mark]}`);
  return clip(
    ` ${marks.join('  ')}  ${theme.key('↑↓')} move  ${theme.key('enter')} ${theme.quiet('done; what has no mark is left open')}`,
    columns,
  );
}
