import type { Position } from './place.ts';

/** Scenario files larger than this are refused, in bytes; the longest of the built-in pack has a tenth of it. */
export const MAX_BYTES = 1_000_000;

export type Decoded = { text: string } | { at: Position; message: string };

/** Bytes of a file → text with `\n` line ends and no byte order mark, or the first place that is no text. */
export function decode(bytes: Uint8Array): Decoded {
  const start = { line: 1, column: 1 };
  if (bytes.length > MAX_BYTES) {
    return { at: start, message: `is larger than ${MAX_BYTES / 1_000_000} MB, too large for a scenario` };
  }
  if (isUtf16(bytes)) return { at: start, message: 'is UTF-16 text; save it as UTF-8' };
  try {
    // The decoder itself drops a byte order mark.
    return textOrNul(normaliseLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return {
      at: firstInvalid(bytes),
      message: 'holds bytes that are not UTF-8 text; save the file as UTF-8',
    };
  }
}

/** Every line end as `\n`, and no byte order mark. */
export function normaliseLines(text: string): string {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}

/** The line and column of a UTF-16 offset into a text with `\n` line ends. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function textOrNul(text: string): Decoded {
  const nul = text.indexOf('\0');
  if (nul === -1) return { text };
  return { at: positionAt(text, nul), message: 'holds a NUL character, which no text file has' };
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** A lenient decoder puts U+FFFD at the first bad byte; the shared beginning of both readings ends there. */
function firstInvalid(bytes: Uint8Array): Position {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isUtf8(bytes.subarray(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  const sound = new TextDecoder('utf-8').decode(bytes.subarray(0, low)).length;
  return positionAt(normaliseLines(lenient.slice(0, sound)), normaliseLines(lenient.slice(0, sound)).length);
}

/** Whether the bytes can begin a UTF-8 text: a character cut off at the end counts as sound. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
