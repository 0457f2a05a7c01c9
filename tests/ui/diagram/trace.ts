/** An arrow as somebody sees it who follows the lines of a drawing with a finger. */
export interface SeenArrow {
  from: string;
  to: string;
}

interface SeenBox {
  label: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Row and column steps. */
const SIDES: Record<string, readonly (readonly [number, number])[]> = {
  '│': [
    [-1, 0],
    [1, 0],
  ],
  '─': [
    [0, -1],
    [0, 1],
  ],
  '┌': [
    [1, 0],
    [0, 1],
  ],
  '┐': [
    [1, 0],
    [0, -1],
  ],
  '└': [
    [-1, 0],
    [0, 1],
  ],
  '┘': [
    [-1, 0],
    [0, -1],
  ],
  '├': [
    [-1, 0],
    [1, 0],
    [0, 1],
  ],
  '┤': [
    [-1, 0],
    [1, 0],
    [0, -1],
  ],
  '┬': [
    [1, 0],
    [0, -1],
    [0, 1],
  ],
  '┴': [
    [-1, 0],
    [0, -1],
    [0, 1],
  ],
  '┼': [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ],
};

/** Reads a drawing of boxes with one-line labels back: its boxes, and the arrows that its lines show. */
export function trace(lines: readonly string[]): { boxes: string[]; arrows: SeenArrow[] } {
  const sheet = lines.map((line) => [...line]);
  const boxes = findBoxes(sheet);
  const arrows = boxes.flatMap((box) =>
    between(box.left + 1, box.right - 1)
      .filter((column) => sheet[box.bottom]![column] === '┬')
      .flatMap((column) => follow(sheet, boxes, box.bottom + 1, column, 1, 0))
      .map((to) => ({ from: box.label, to })),
  );
  return { boxes: boxes.map(({ label }) => label), arrows };
}

function findBoxes(sheet: string[][]): SeenBox[] {
  return sheet.flatMap((cells, row) =>
    [...cells.join('').matchAll(/│ +(b\d+)x* +│/g)].map((match) => ({
      label: match[1]!,
      top: row - 1,
      bottom: row + 1,
      left: match.index,
      right: match.index + match[0].length - 1,
    })),
  );
}

/** The boxes at which the line ends that comes into a cell from above (or from the side). */
function follow(
  sheet: string[][],
  boxes: SeenBox[],
  row: number,
  column: number,
  down: number,
  across: number,
): string[] {
  const sign = sheet[row]?.[column] ?? ' ';
  const box = boxes.find(
    ({ top, left, right }) => top === row + (sign === '▼' ? 1 : 0) && column > left && column < right,
  );
  if (sign === '▼' || (sign === '┴' && down === 1 && box)) {
    if (!box) throw new Error(`an arrow ends nowhere, row ${row}, column ${column}`);
    return [box.label];
  }
  // A line that goes across passes under one that goes down, and numbers and heads stand on lines.
  const bridge = across !== 0 && sign === '│';
  if (bridge || (down !== 0 && /[\d▲]/.test(sign)))
    return follow(sheet, boxes, row + down, column + across, down, across);
  const sides = SIDES[sign];
  if (!sides?.some(([up, side]) => up === -down && side === -across)) {
    throw new Error(`a line breaks off at \`${sign}\`, row ${row}, column ${column}`);
  }
  return sides
    .filter(([up, side]) => up !== -down || side !== -across)
    .flatMap(([up, side]) => follow(sheet, boxes, row + up, column + side, up, side));
}

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
