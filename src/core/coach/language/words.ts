/**
 * A Latin word of two letters or more as prose has it. What is joined to something else takes no part: the
 * halves of `de-dup`, `I/O`, `e.g.`, `top_k`, `v2` and the pieces of a link are written alike in every language.
 */
const LATIN =
  /(?<![\p{L}\p{M}\p{N}_'.@/\\%:=+#~&-])\p{Script=Latin}[\p{Script=Latin}\p{M}']+(?![_.@/\\%:=+#~&-]*[\p{L}\p{N}])/u;
/** Letters of another script in a row; marks such as the vowels of Hindi belong to them. */
const OTHER = /(?:(?!\p{Script=Latin})\p{L}\p{M}*)+/u;
const WORD = new RegExp(`${LATIN.source}|${OTHER.source}`, 'gu');
/** `vLLM`, `LLMs`, `topK`, `GET`: names and abbreviations. */
const NAME_LIKE = /\p{Lu}{2}|\p{Ll}\p{Lu}/u;
const INLINE_CODE = /`[^`]*`/g;

/** The words of a stretch of prose by which its language may be told, in lower case, in their order. */
export function wordsOf(prose: string): string[] {
  const written = prose.replace(INLINE_CODE, ' ').replaceAll('’', "'").normalize('NFC');
  return (written.match(WORD) ?? []).filter((word) => !NAME_LIKE.test(word)).map(lowerCase);
}

/** The Turkish `İ` leaves its dot behind as a mark of its own. */
const lowerCase = (word: string): string => word.toLowerCase().replaceAll('\u0307', '');
