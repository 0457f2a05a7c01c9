import type { GraphEdge } from '../../core/coach/diagram/graph.ts';

/** Line signs by the sides that they join: 1 up, 2 right, 4 down, 8 left, added up. */
export const LINES = [
  ' ',
  '│',
  '─',
  '└',
  '│',
  '│',
  '┌',
  '├',
  '─',
  '┘',
  '─',
  '┴',
  '┐',
  '┤',
  '┬',
  '┼',
] as const;
export const UP = 1;
export const RIGHT = 2;
export const DOWN = 4;
export const LEFT = 8;

export const HEAD_DOWN = '▼';
export const HEAD_UP = '▲';
/** Beside a box, before the numbers of arrows that are not drawn as lines. */
export const ARRIVES = '◀';
export const LEAVES = '▶';

/** Between two boxes in a sentence. */
export const ARROWS: Record<GraphEdge['heads'], string> = { end: '→', both: '↔', none: '–' };
/** The same in ASCII, for the plain form. */
export const PLAIN_ARROWS: Record<GraphEdge['heads'], string> = { end: '->', both: '<->', none: '--' };
