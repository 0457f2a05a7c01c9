const END = /[.!?]+["'”’)\]]*\s+(?=["'“‘(*_`[$<~]*[\p{Lu}\d])/gu;
/** A full stop after these does not end a sentence. */
const SHORTENED =
  /(?:\b(?:e\.g|i\.e|vs|etc|approx|fig|al|cf|resp|incl|no|dr|mr|mrs|st)|\b[A-Z]|^\s*\d{1,2})\.$/i;

/** The sentences between two UTF-16 offsets of a text, as offsets. The text between them is white space only. */
export function splitSentences(text: string, from: number, to: number): [number, number][] {
  const part = text.slice(from, to);
  const sentences: [number, number][] = [];
  let start = 0;
  for (const found of part.matchAll(END)) {
    const end = found.index + found[0].trimEnd().length;
    if (SHORTENED.test(part.slice(start, end))) continue;
    sentences.push([from + start, from + end]);
    start = found.index + found[0].length;
  }
  if (start < part.length) sentences.push([from + start, to]);
  return sentences;
}
