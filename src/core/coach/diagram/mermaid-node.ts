/** A place in one line of Mermaid text. */
export interface Cursor {
  readonly text: string;
  /** UTF-16 offset in the line. */
  at: number;
}

/** What cannot be read; the message is for the author, the line is added by the caller. */
export class Unreadable extends Error {}

/** Opening brackets with what closes them; the longer ones first. */
const SHAPES: readonly (readonly [open: string, ...closings: string[]])[] = [
  ['(((', ')))'],
  ['([', '])'],
  ['((', '))'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['[/', '/]', '\\]'],
  ['[\\', '\\]', '/]'],
  ['{{', '}}'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['>', ']'],
];
const ID = /[\p{L}\p{N}_]+(?:[-.:/](?=[\p{L}\p{N}_])[\p{L}\p{N}_]+)*/uy;
const CLASS = /:::[\w-]+/y;

/** Reads `A`, `A[Label]`, `A(["Label"])`, ... and moves the cursor behind it. @throws Unreadable */
export function readNode(cursor: Cursor): { id: string; label: string | undefined } {
  const id = take(cursor, ID);
  if (id === null) throw new Unreadable(`expected a box${before(cursor)}`);
  const label = readShape(cursor, id);
  take(cursor, CLASS);
  return { id, label };
}

function readShape(cursor: Cursor, id: string): string | undefined {
  const shape = SHAPES.find(([open]) => cursor.text.startsWith(open, cursor.at));
  if (!shape) return undefined;
  const [open, ...closings] = shape;
  const inside = cursor.at + open.length;
  const [content, behind] = cursor.text.slice(inside).trimStart().startsWith('"')
    ? quoted(cursor.text, inside, id)
    : upTo(cursor.text, inside, closings, id);
  const closing = closings.find((close) => cursor.text.startsWith(close, behind));
  if (closing === undefined) {
    throw new Unreadable(`the label of ${id} must end with \`${closings[0]}\` to match \`${open}\``);
  }
  cursor.at = behind + closing.length;
  const label = plainLabel(content);
  if (label === '') throw new Unreadable(`the label of ${id} is empty`);
  return label;
}

function quoted(text: string, from: number, id: string): [content: string, behind: number] {
  const start = text.indexOf('"', from) + 1;
  const end = text.indexOf('"', start);
  if (end < 0) throw new Unreadable(`the quote in the label of ${id} is not closed on its line`);
  const behind = end + 1 + /^\s*/.exec(text.slice(end + 1))![0].length;
  return [text.slice(start, end), behind];
}

function upTo(text: string, from: number, closings: string[], id: string): [string, number] {
  const ends = closings.map((close) => text.indexOf(close, from)).filter((end) => end >= 0);
  if (ends.length === 0) throw new Unreadable(`the label of ${id} has no closing \`${closings[0]}\``);
  const end = Math.min(...ends);
  return [text.slice(from, end), end];
}

const NAMED: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ' };

/** A label as one line: quotes, line breaks, other tags and Mermaid's `#35;` entities resolved. */
export function plainLabel(content: string): string {
  return content
    .trim()
    .replace(/^(["`]+)([\s\S]*?)\1$/, '$2')
    .replace(/<br\s*\/?>|\\n/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/[#&](?:#?(\d{1,7})|([a-z]+));/gi, (whole, code, name) => entity(code, name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function entity(code: string | undefined, name: string | undefined): string | undefined {
  if (code === undefined) return NAMED[(name ?? '').toLowerCase()];
  return Number(code) > 0 && Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : undefined;
}

/** What the pattern (sticky) finds at the cursor, which moves behind it; null when it does not match. */
export function take(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (!found) return null;
  cursor.at += found[0].length;
  return found[0];
}

/** ` before ...` with what stands at the cursor, for messages. */
export function before({ text, at }: Cursor): string {
  const rest = text.slice(at).trim();
  if (rest === '') return ' at the end of the line';
  return ` before \`${rest.length > 24 ? `${rest.slice(0, 23)}…` : rest}\``;
}
