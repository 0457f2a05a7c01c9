import stringWidth from 'string-width';

/**
 * One step of the cursor: a grapheme cluster of the text and what the terminal is given for it.
 * Cells of equal text are one shared object, so they can be compared with `===`.
 */
export interface Cell {
  /** The cluster as it stands in the text. */
  readonly text: string;
  /** What is sent to the terminal: never a control character, never something invisible. */
  readonly shown: string;
  /** Columns, 1 or 2; for a tab ask `widthAt`, which knows where it stands. */
  readonly width: number;
  /** False where terminals disagree about the width, so that the painter states the next column. */
  readonly sure: boolean;
}

const TAB_STOP = 4;
const UNSHOWABLE = '\ufffd';
const TAB: Cell = { text: '\t', shown: ' ', width: 1, sure: true };

/**
 * What can join its neighbours into a cluster (the Extend, SpacingMark, Prepend, ZWJ, Hangul jamo and
 * Regional_Indicator classes of UAX #29, generously). Between two characters outside of this class there is
 * always a boundary, so `Intl.Segmenter`, which costs microseconds a character, only sees the rest.
 */
const JOINING =
  '\\p{M}\\p{RI}\\p{Emoji_Modifier}\\p{Grapheme_Extend}\\u0e33\\u0eb3\\u200c\\u200d\\u0600-\\u0605\\u06dd\\u070f' +
  '\\u0890\\u0891\\u08e2\\u0d4e\\u1100-\\u11ff\\ua960-\\ua97f\\ud7b0-\\ud7ff\\u{110bd}\\u{110cd}\\u{111c2}' +
  '\\u{111c3}\\u{1193f}\\u{11941}\\u{11a3a}\\u{11a84}-\\u{11a89}\\u{11f02}\\u{113d1}\\u{e0020}-\\u{e007f}';
const STRETCH = new RegExp(`[^${JOINING}]?(?:[${JOINING}][^${JOINING}]?)+`, 'suy');
const FIRST_JOINING = 0x300;

const ONLY_MARKS = /^\p{M}+$/u;
const HIDDEN = /[\u2028\u2029\p{Cs}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;

const REMEMBERED = 5000;
const ascii: Cell[] = Array.from({ length: 128 }, (_, code) => cellFor(String.fromCharCode(code)));
const cells = new Map<string, Cell>();
const stretches = new Map<string, Cell[]>();
let segmenter: Intl.Segmenter | undefined;

/** The cells of a text without line breaks, in order; their `text`s join up to it exactly. */
export function cellsOf(line: string): Cell[] {
  const found: Cell[] = [];
  for (let at = 0; at < line.length; ) {
    const code = line.charCodeAt(at);
    if (code < 128 && !(line.charCodeAt(at + 1) >= FIRST_JOINING)) {
      found.push(ascii[code]!);
      at++;
    } else {
      at += pushWide(found, line, at);
    }
  }
  return found;
}

/** Columns that a cell takes when it starts in this column. */
export function widthAt(cell: Cell, column: number): number {
  return cell === TAB ? TAB_STOP - (column % TAB_STOP) : cell.width;
}

/** What to paint for a cell that starts in this column. */
export function shownAt(cell: Cell, column: number): string {
  return cell === TAB ? ' '.repeat(widthAt(cell, column)) : cell.shown;
}

export function isBlank(cell: Cell): boolean {
  return cell === TAB || cell.text === ' ';
}

function pushWide(found: Cell[], line: string, at: number): number {
  STRETCH.lastIndex = at;
  const stretch = STRETCH.exec(line)?.[0];
  if (stretch === undefined) {
    const character = String.fromCodePoint(line.codePointAt(at)!);
    found.push(remember(cells, character, cellFor));
    return character.length;
  }
  for (const cell of remember(stretches, stretch, split)) found.push(cell);
  return stretch.length;
}

function split(stretch: string): Cell[] {
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(stretch), ({ segment }) =>
    segment.length === 1 && segment < '\x80'
      ? ascii[segment.charCodeAt(0)]!
      : remember(cells, segment, cellFor),
  );
}

function cellFor(text: string): Cell {
  if (text === '\t') return TAB;
  const code = text.charCodeAt(0);
  if (code < 0x20) return { text, shown: String.fromCharCode(0x2400 + code), width: 1, sure: true };
  if (code < 0x7f && text.length === 1) return { text, shown: text, width: 1, sure: true };
  if (code === 0x7f) return { text, shown: '\u2421', width: 1, sure: true };
  if (ONLY_MARKS.test(text)) return { text, shown: '\u25cc' + text, width: 1, sure: false };
  const width = HIDDEN.test(text) ? 0 : stringWidth(text);
  if (width === 0) return { text, shown: UNSHOWABLE, width: 1, sure: true };
  const single = text.length === (code >= 0xd800 && code < 0xdc00 ? 2 : 1);
  return { text, shown: text, width, sure: single && !PICTURE.test(text) };
}

/** A bounded memory; emptied rather than aged, which is cheap and happens next to never. */
function remember<Value>(memory: Map<string, Value>, key: string, make: (key: string) => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= REMEMBERED) memory.clear();
  const value = make(key);
  memory.set(key, value);
  return value;
}
