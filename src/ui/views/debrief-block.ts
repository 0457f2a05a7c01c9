import type { Theme } from '../theme.ts';
import type { Stop } from './debrief-state.ts';

/** A piece of the page; one with a stop can have the focus. */
export interface Block {
  stop: Stop | null;
  /** `quote` counts from 0: which of the quotes is shown while the block has the focus. */
  lines(focus: { quote: number } | null): string[];
}

/** What the page is drawn with. */
export interface Look {
  width: number;
  theme: Theme;
  /** Whether the session's times say anything. */
  clock: boolean;
}

/** Lines that cannot have the focus. */
export const still = (lines: string[]): Block => ({ stop: null, lines: () => lines });

/** What stands before the first character of a line. */
export const marker = (focus: unknown, { theme }: Look): string => (focus === null ? ' ' : theme.key('▸'));

/** A place to read and no more. */
export const TEXT: Stop = { target: null, quotes: 0, asked: false, nearest: null };

/** Lines that can have the focus. Their first character gives way to its sign. */
export function textBlock(lines: string[], look: Look, stop = TEXT): Block {
  const [first = '', ...others] = lines;
  return {
    stop,
    lines: (focus) => (focus === null ? lines : [marker(focus, look) + first.slice(1), ...others]),
  };
}
