import { cellsOf } from './cells.ts';

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const SPACE = /\s/u;
const PLAIN_END = 0x300;

/** UTF-16 offset of the start of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** UTF-16 offset of the end of the line that holds `offset`, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** The cursor position before `offset`: one cluster or line break back; 0 at the start. */
export function previousBoundary(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const start = lineStart(text, offset);
  if (start === offset || isPlainAround(text, offset - 1)) return offset - 1;
  let at = start;
  for (const cell of cellsOf(text.slice(start, lineEnd(text, offset)))) {
    if (at + cell.text.length >= offset) break;
    at += cell.text.length;
  }
  return at;
}

/** The cursor position after `offset`: one cluster or line break on; the length at the end. */
export function nextBoundary(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  if (text[offset] === '\n' || isPlainAround(text, offset)) return offset + 1;
  let at = lineStart(text, offset);
  for (const cell of cellsOf(text.slice(at, lineEnd(text, offset)))) {
    at += cell.text.length;
    if (at > offset) break;
  }
  return at;
}

/** The start of the word before `offset`. */
export function previousWord(text: string, offset: number): number {
  return back(
    text,
    back(text, offset, (c) => !WORD.test(c)),
    (c) => WORD.test(c),
  );
}

/** The end of the word after `offset`. */
export function nextWord(text: string, offset: number): number {
  return on(
    text,
    on(text, offset, (c) => !WORD.test(c)),
    (c) => WORD.test(c),
  );
}

/** The start of the stretch without white space before `offset`, as a shell's ctrl+w takes it. */
export function previousChunk(text: string, offset: number): number {
  return back(
    text,
    back(text, offset, (c) => SPACE.test(c)),
    (c) => !SPACE.test(c),
  );
}

function isPlainAround(text: string, offset: number): boolean {
  return text.charCodeAt(offset) < 0x80 && !(text.charCodeAt(offset + 1) >= PLAIN_END);
}

function back(text: string, offset: number, while_: (character: string) => boolean): number {
  let at = offset;
  while (at > 0) {
    const low = text.charCodeAt(at - 1);
    const size = low >= 0xdc00 && low < 0xe000 && at > 1 ? 2 : 1;
    if (!while_(text.slice(at - size, at))) break;
    at -= size;
  }
  return at;
}

function on(text: string, offset: number, while_: (character: string) => boolean): number {
  let at = offset;
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    if (!while_(character)) break;
    at += character.length;
  }
  return at;
}
