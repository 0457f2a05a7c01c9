/** Signs that join words to compounds, identifiers, abbreviations, paths and links. */
const JOINS = String.raw`_.@/\\%:=+#~&-`;
const NOT_JOINED = String.raw`(?<![\p{L}\p{M}\p{N}'${JOINS}])`;
/** A capital within a phrase begins a name: `Los Angeles, El Paso`. German loses its nouns and keeps enough. */
const NOT_A_NAME = String.raw`(?<![\p{L}\p{N},] (?=\p{Lu}))`;
const NOT_JOINED_TO = String.raw`(?![${JOINS}]*[\p{L}\p{N}])`;
/** Two letters or more: a single one is a word of any language, or none. */
const LATIN = String.raw`${NOT_JOINED}${NOT_A_NAME}\p{Script=Latin}[\p{Script=Latin}\p{M}']+${NOT_JOINED_TO}`;
/** Letters of another script in a row; marks such as the vowels of Hindi belong to them. */
const OTHER = String.raw`(?:(?!\p{Script=Latin})\p{L}\p{M}*)+`;
const WORD = new RegExp(`${LATIN}|${OTHER}`, 'gu');
/** `vLLM`, `LLMs`, `topK`, `GET`. */
const ABBREVIATED = /\p{Lu}{2}|\p{Ll}\p{Lu}/u;
const INLINE_CODE = /`[^`]*`/g;

/**
 * The words of a stretch of prose by which its language may be told, in lower case, in their order. What is
 * written alike in every language takes no part: neither half of `de-dup`, `I/O`, `e.g.` or `top_k`, no link, no name.
 */
export function wordsOf(prose: string): string[] {
  const written = prose.replace(INLINE_CODE, ' ').replaceAll('’', "'").normalize('NFC');
  return (written.match(WORD) ?? []).filter((word) => !ABBREVIATED.test(word)).map(lowerCase);
}

/** The Turkish `İ` leaves its dot behind as a mark of its own. */
const lowerCase = (word: string): string => word.toLowerCase().replaceAll('\u0307', '');
