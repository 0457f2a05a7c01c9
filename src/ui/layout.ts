import sliceAnsi from 'slice-ansi';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** The line cut to `columns` of display width, with an ellipsis where something is gone. */
export const clip = (line: string, columns: number): string =>
  stringWidth(line) <= columns ? line : `${sliceAnsi(line, 0, Math.max(0, columns - 1))}…`;

/** Padded with spaces to `columns` of display width; longer lines are cut. */
export function pad(line: string, columns: number): string {
  const fitted = clip(line, columns);
  return fitted + ' '.repeat(Math.max(0, columns - stringWidth(fitted)));
}

/** `left` and `right` at the two ends of a line; `left` gives way when they do not fit. */
export function ends(left: string, right: string, columns: number): string {
  const room = columns - stringWidth(right) - 1;
  return room < 8 ? clip(left, columns) : `${pad(left, room)} ${right}`;
}

/** The text wrapped at words into lines of at most `columns`, each behind `indent`. */
export const wrap = (text: string, columns: number, indent = ''): string[] =>
  wrapAnsi(text, Math.max(8, columns - stringWidth(indent)), { trim: true })
    .split('\n')
    .map((line) => indent + line);

/** Joined by `separator` into lines of at most `columns`, never breaking a part. */
export function flow(parts: readonly string[], separator: string, columns: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : last + separator + part;
    if (last !== undefined && stringWidth(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(clip(part, columns));
  }
  return lines;
}
