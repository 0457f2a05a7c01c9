/** A place in a pattern: the words that may stand in it, and whether it may stay empty. */
interface Slot {
  words: ReadonlySet<string>;
  optional: boolean;
}

/** Words in a row, some of them with alternatives. */
export type Pattern = readonly Slot[];

/** Reads `may|can we just? pause|stop`: slots between spaces, alternatives between bars, `?` behind an optional one. */
export const readPattern = (text: string): Pattern =>
  text.split(' ').map((slot) => ({
    words: new Set(slot.replace(/\?$/, '').split('|')),
    optional: slot.endsWith('?'),
  }));

/** How many words the pattern takes when it begins at `from`; 0 when it does not fit there. */
export function lengthAt(from: number, words: readonly string[], pattern: Pattern): number {
  let at = from;
  for (const { words: wanted, optional } of pattern) {
    if (wanted.has(words[at] ?? '')) at++;
    else if (!optional) return 0;
  }
  return at - from;
}
