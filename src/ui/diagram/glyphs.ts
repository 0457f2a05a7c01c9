/** The signs of a drawing. */
export interface Glyphs {
  /** By the sides that are joined: 1 up, 2 right, 4 down, 8 left. */
  lines: readonly string[];
  down: string;
  up: string;
  /** Beside a box, before the number of an arrow that is not drawn as a line. */
  arrives: string;
  leaves: string;
  /** Between two boxes in a list of arrows, by where the arrow has heads. */
  arrow: { end: string; both: string; none: string };
}

export const UNICODE: Glyphs = {
  lines: [' ', '│', '─', '└', '│', '│', '┌', '├', '─', '┘', '─', '┴', '┐', '┤', '┬', '┼'],
  down: '▼',
  up: '▲',
  arrives: '◀',
  leaves: '▶',
  arrow: { end: '→', both: '↔', none: '–' },
};

export const ASCII: Glyphs = {
  lines: [' ', '|', '-', '+', '|', '|', '+', '+', '-', '+', '-', '+', '+', '+', '+', '+'],
  down: 'v',
  up: '^',
  arrives: '<',
  leaves: '>',
  arrow: { end: '->', both: '<->', none: '--' },
};
