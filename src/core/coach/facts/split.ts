/** Where one question may end and the next begin inside a sentence. */
const OPENER =
  '(?:what|how|which|who|whose|where|when|why|is|are|do|does|did|can|could|may|must|should|will|would|has|have|any)';
const BETWEEN_CLAUSES = new RegExp(
  `\\s*(?:[,;]\\s*(?:and\\s+|or\\s+)?|\\s(?:and|also|plus)\\s+(?:also\\s+)?)(?=${OPENER}\\b)`,
  'i',
);
const BETWEEN_TOPICS = /\s*[,;/&+]\s*(?:and\s+|or\s+)?|\s+(?:and|plus)\s+/i;

/**
 * The questions that a line puts, one for each question mark, without list markers and quote signs.
 * A line without a question mark is one question.
 */
export function questionsIn(line: string): string[] {
  return line
    .split(/\?+/)
    .map((part) =>
      part
        .replace(/^[\s>*•–-]+/, '')
        .replace(/^(?:q|question)\s*\d*\s*[:.)]\s*/i, '')
        .replace(/^\(?\d{1,2}[.)]\s+/, '')
        .trim(),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => lastSentence(part))
    .map((part) => `${part}?`);
}

/** What is asked after `I see. `: the statement before a question is not a part of it. */
function lastSentence(part: string): string {
  const sentences = part.split(/(?<=[a-z)][.!])\s+(?=[A-Z])/);
  return sentences.at(-1) ?? part;
}

/** Ways to take one question apart into several, the boldest last: at clauses, then at listed topics. */
export function partsOf(question: string): string[][] {
  const body = question.replace(/\?+$/, '');
  const ways = [body.split(BETWEEN_CLAUSES), body.split(BETWEEN_TOPICS)];
  return ways
    .map((parts) => parts.map((part) => part.trim()).filter((part) => part !== ''))
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.map((part) => `${part}?`));
}
