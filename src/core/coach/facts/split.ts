/** Where one question may end and the next begin inside a sentence. */
const OPENER =
  '(?:what|how|which|who|whose|where|when|why|is|are|do|does|did|can|could|may|must|should|will|would|has|have|any)';
const BETWEEN_CLAUSES = new RegExp(
  `\\s*(?:[,;]\\s*(?:and\\s+|or\\s+)?|\\s(?:and|also|plus)\\s+(?:also\\s+)?)(?=${OPENER}\\b)`,
  'i',
);
const BETWEEN_TAILS = /\s*,\s*(?:and\s+|or\s+)?|\s+and\s+/i;
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

/** What may stand in front of a list of topics; after any other verb the list is its object. */
const LISTING =
  /^(?:(?:what|which|how|who|where|when|any|tell|about)\b|(?:is|are) there\b|(?:do|did) we have\b|(?!(?:is|are|do|does|did|can|could|may|must|should|will|would|has|have)\b))/i;

/** What is no question by itself: `out of a thousand posts`, `with how many people`. */
const FRAGMENT =
  /^(?:(?:for|in|on|at|from)\b(?! (?:what|which|how|whom)\b)|(?:out of|of|with|given|if|when (?!do|does|is|are|will|must|should)|since|because|assuming|as|but)\b)/i;
/** Alternatives behind a question explain it: `who uses it, consumers or businesses`. */
const ALTERNATIVES = /^(?!what|which|how|who|where|when|is|are|do|does|can|may|must|should|will).* or /i;

/** Ways to take one question apart into several, the boldest last: at clauses, then at listed topics. */
export function partsOf(question: string): string[][] {
  const body = question.replace(/\?+$/, '');
  const ways = [body.split(BETWEEN_CLAUSES), LISTING.test(body) ? body.split(BETWEEN_TOPICS) : []];
  return ways
    .map((parts) => parts.map((part) => part.trim()).filter((part) => part !== ''))
    .filter((parts) => parts.length > 1 && parts.every(standsAlone))
    .map((parts) => parts.map((part) => `${part}?`));
}

const standsAlone = (part: string): boolean => !FRAGMENT.test(part);

/** A question that names nothing of its own: `for how long`, `how many of them`. */
export const BARE =
  /^(?:and |but |or )?(?:for |by |at |to |of )?(?:how (?:long|much|many|often|big|large|small|frequently)|(?:what|which) (?:share|fraction|percentage|one)s?)(?: of (?:them|those|these|it|that))?\??$/i;

/** What is left of a question without a tail that asks more of the same: one that names nothing, or alternatives. */
export function withoutBareTail(question: string): string {
  const parts = question.replace(/\?+$/, '').split(BETWEEN_TAILS);
  const head = parts.slice(0, -1).join(' and ');
  const tail = parts.at(-1)!.trim();
  const same = BARE.test(tail) || (/^(?:what|which|who|how)\b/i.test(head) && ALTERNATIVES.test(tail));
  return parts.length > 1 && same ? `${head}?` : question;
}
