/** Words that say nothing about which component is meant. */
const GENERIC = new Set(
  'model training system systems architecture handling strategy strategies pipeline management layer layers framework interface infrastructure optimization design and the in of for a an loop'.split(
    ' ',
  ),
);
const ENDING = 4;
const STEM = 4;

/**
 * Whether the words of a drawing name a component: any telling word of its title, inside its brackets or
 * out, in whatever form (`caching`, `cache`). Generous on purpose: it only keeps a remark back.
 */
export function namesComponent(drawn: string, title: string): boolean {
  const words = wordsOf(drawn);
  return wordsOf(title)
    .filter((word) => !GENERIC.has(word))
    .some((word) => words.some((other) => sameStem(word, other)));
}

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:\/[\p{L}\p{N}]+)?/gu) ?? [];

/** Words that begin alike and differ in no more than an ending. */
function sameStem(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  if (shared === one.length && shared === other.length) return true;
  return shared >= STEM && shared >= Math.max(one.length, other.length) - ENDING;
}
