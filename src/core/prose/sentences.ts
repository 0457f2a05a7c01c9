/** A full stop after these does not end a sentence. */
const SHORTENED =
  /(?:\b(?:e\.g|i\.e|vs|etc|approx|fig|al|cf|resp|incl|no|nr|dr|mr|mrs|st|max|min|avg|est|ca|prob|p|v|w)|\b[A-Z]|^\s*\d{1,2})\.$/i;
/** Where a sentence may end: at its mark, its quote or bracket closed, before white space. */
const END = /[.!?]+["'”’)\]]*\s+/gu;
/** A capital, a figure or an opening sign begins a sentence whatever stood before it. */
const BEGINS = /^["'“‘(*_`[$<~]*[\p{Lu}\d]/u;
/** Hurried notes begin their sentences in lower case. */
const BEGINS_SMALL = /^["'“‘(*_`[]*\p{Ll}/u;
/** So much is looked at in front of a mark to see whether it ends an abbreviation. */
const BACK = 12;

/** The sentences between two UTF-16 offsets of a text, as offsets. The text between them is white space only. */
export function splitSentences(text: string, from: number, to: number): [number, number][] {
  const part = text.slice(from, to);
  const sentences: [number, number][] = [];
  let start = 0;
  for (const found of part.matchAll(END)) {
    const end = found.index + found[0].trimEnd().length;
    const next = found.index + found[0].length;
    if (next >= part.length || !endsBetween(part, start, end, next)) continue;
    sentences.push([from + start, from + end]);
    start = next;
  }
  if (start < part.length) sentences.push([from + start, to]);
  return sentences;
}

function endsBetween(part: string, start: number, end: number, next: number): boolean {
  const before = part.slice(Math.max(start, end - BACK), end);
  // A mark in front of everything, `? how many users`, ends nothing.
  if (SHORTENED.test(before) || !/[\p{L}\p{N}]/u.test(before)) return false;
  const after = part.slice(next, next + BACK);
  return BEGINS.test(after) || BEGINS_SMALL.test(after);
}
