import type { AnswerChrome } from './answer.ts';
import type { Layout } from './layout.ts';

/** What the screen shall show: a line a row, and where the cursor stands (0-based; absent: hidden). */
export interface Frame {
  rows: string[];
  cursor?: { row: number; column: number };
}

export interface ScreenSize {
  columns: number;
  rows: number;
}

const LEAST_BODY = 3;
const NARROW = 24;

/** Columns left free beside the text; none where the screen is narrow. */
export function margin(columns: number): number {
  return columns < NARROW ? 0 : 1;
}

/** Columns for the text: one is kept for the cursor behind a full row. */
export function textWidth(columns: number): number {
  return Math.max(1, columns - margin(columns) - 1);
}

/**
 * The chrome that leaves at least three rows for the text: lines go from the outside in, above and below
 * in turn, beginning above; but the two outermost, which hold the clock and the keys, go last.
 */
export function trimChrome(chrome: AnswerChrome, rows: number): AnswerChrome {
  let { top, bottom } = chrome;
  while (top.length + bottom.length > Math.max(0, rows - LEAST_BODY)) {
    if (top.length >= bottom.length) top = [...top.slice(0, 1), ...top.slice(2)].slice(0, top.length - 1);
    else bottom = [...bottom.slice(0, -2), ...bottom.slice(-1)].slice(0, bottom.length - 1);
  }
  return { top, bottom };
}

/** Rows between the chrome. */
export function bodyHeight(chrome: AnswerChrome, rows: number): number {
  return Math.max(1, rows - chrome.top.length - chrome.bottom.length);
}

/** The first row to show, as near to `first` as keeps row `wanted` in view and the window full. */
export function follow(first: number, wanted: number, height: number, total: number): number {
  const near = Math.max(wanted - height + 1, Math.min(first, wanted));
  return Math.max(0, Math.min(near, total - height));
}

/** The screen while the text is being written; `first` is the first row of the text to show. */
export function textFrame(
  chrome: AnswerChrome,
  layout: Layout,
  cursor: number,
  first: number,
  size: ScreenSize,
): Frame {
  const height = bodyHeight(chrome, size.rows);
  const left = margin(size.columns);
  const body = Array.from({ length: height }, (_, row) => {
    const shown = first + row < layout.rows.length ? layout.shown(first + row) : '';
    return shown && ' '.repeat(left) + shown;
  });
  const row = chrome.top.length + layout.rowOf(cursor) - first;
  const column = Math.min(left + layout.columnOf(cursor), size.columns - 1);
  return { rows: around(chrome, body, size), cursor: { row, column } };
}

/** The screen while a page covers the text; a page that does not fit ends with a line that says so. */
export function pageFrame(chrome: AnswerChrome, lines: string[], first: number, size: ScreenSize): Frame {
  const height = bodyHeight(chrome, size.rows);
  if (lines.length <= height) return { rows: around(chrome, fill(lines, height), size) };
  const shown = lines.slice(first, first + height - 1);
  const place = ` ↑↓ lines ${first + 1}-${first + shown.length} of ${lines.length}`;
  return { rows: around(chrome, [...fill(shown, height - 1), place], size) };
}

/** The furthest that a page can be scrolled: its first line's index when its end is in view. */
export function lastScroll(lines: number, height: number): number {
  return lines <= height ? 0 : lines - height + 1;
}

function around(chrome: AnswerChrome, body: string[], size: ScreenSize): string[] {
  return [...chrome.top, ...body, ...chrome.bottom].slice(0, size.rows);
}

function fill(lines: string[], height: number): string[] {
  return Array.from({ length: height }, (_, index) => lines[index] ?? '');
}
