import { clip } from '../layout.ts';
import type { PageKey, ScreenSize } from '../page/page.ts';
import type { Theme } from '../theme.ts';

/** A long text over the debrief: the reference design or the person's own answers. */
export interface OpenDocument {
  title: string;
  lines: readonly string[];
  first: number;
  /** A key that leads on from here. */
  onward?: { key: string; does: string };
}

/** The document after a key; null when it is closed. `height` is the number of screen rows. */
export function scrolled(open: OpenDocument, { name }: PageKey, height: number): OpenDocument | null {
  if (['q', 'esc', 'enter', 'r', 't', '?', 'f1'].includes(name)) return null;
  const page = Math.max(1, height - 4);
  const last = Math.max(0, open.lines.length - (height - 2));
  const steps: Record<string, number> = {
    up: -1,
    k: -1,
    down: 1,
    j: 1,
    pgup: -page,
    pgdn: page,
    space: page,
  };
  const wanted = name === 'home' ? 0 : name === 'end' ? last : open.first + (steps[name] ?? 0);
  return { ...open, first: Math.max(0, Math.min(last, wanted)) };
}

/** The document on a screen of its own. */
export function documentScreen(
  { title, lines, first, onward }: OpenDocument,
  size: ScreenSize,
  theme: Theme,
): string[] {
  const height = size.rows - 2;
  const body = Array.from({ length: height }, (_, row) => lines[first + row] ?? '');
  const place =
    lines.length > height
      ? `lines ${first + 1}-${Math.min(lines.length, first + height)} of ${lines.length}  `
      : '';
  const on = onward ? `  ${theme.key(onward.key)} ${onward.does}` : '';
  const foot = ` ${theme.key('↑↓')} scroll${on}  ${theme.key('q')} back   ${theme.quiet(place)}`;
  return [theme.title(clip(` ${title}`, size.columns)), ...body, clip(foot, size.columns)];
}
