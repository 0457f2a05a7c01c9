/** One line of a text; offsets are UTF-16 units, the line break belongs to no line. */
export interface Line {
  text: string;
  start: number;
  end: number;
}

/** The lines of a text in order; `\r\n` is one break. An empty text has one empty line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const behind = found < 0 ? text.length : found;
    const end = behind > start && text[behind - 1] === '\r' ? behind - 1 : behind;
    lines.push({ text: text.slice(start, end), start, end });
    start = behind + 1;
  }
  return lines;
}
