/** A question of a line. */
export interface Part {
  /** As asked, without list markers and quote signs, ending in `?`. */
  question: string;
  /** What stands between it and the part before in the same sentence, `, and `; null where it begins one. */
  joint: string | null;
}

const OPENER =
  '(?:what|how|which|who|whose|whom|where|when|why|is|are|do|does|did|can|could|may|must|should|will|would|has|have|any)';
/** Where one question ends and the next begins inside a sentence. Alternatives behind `or` stay with theirs. */
const BETWEEN_CLAUSES = new RegExp(
  ` ?(?:[,;] ?(?:(?:and|but|also|plus) )?| (?:and|also|plus|but) (?:also )?)(?=(?:(?:for|by|at|to|in|from) )?${OPENER}\\b)`,
  'gi',
);
const BEGINS = new RegExp(`^(?:(?:and|but|so|also) )?${OPENER}\\b`, 'i');
const ASKS = new RegExp(`${BEGINS.source}|\\b(?:what|how|which|who|where|when|why)\\b`, 'i');
/** What is no question by itself and says for which case one is meant: `if it fails, who is called`. */
const CONDITION =
  /^(?:(?:for|in|on|at|from|to|by)\b(?! (?:what|which|how|whom)\b)|(?:out of|of|with|given|if|once|when (?!do|does|is|are|will|must|should)|since|because|assuming|as|before|after|during|while|until|next|last)\b)/i;
/** Up to this many words without a question word or a verb may be a topic, `p99 latency, and how long`; else a remark. */
const TOPIC = 3;
const VERB = /\b(?:is|are|was|were|has|had|have|gets?|goes|fails?|dies|does|times)\b/i;

const HAS_WORD = /[\p{L}\p{N}]/u;

/** The questions of a line, one for each question mark, without list markers, quote signs and remarks before. */
export const questionsIn = (line: string): string[] =>
  line
    .replace(/\s+/g, ' ')
    .split('?')
    .flatMap((asked) => askingSentences(withoutMarker(asked)))
    .filter((asked) => HAS_WORD.test(asked))
    .map((asked) => `${asked}?`);

/** A question without its signs, in lower case: `What's the QPS?` is `what s the qps`. */
export const bare = (question: string): string =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The parts of a line: its questions, and of each the clauses that ask something of their own. */
export const partsOf = (line: string): Part[] =>
  questionsIn(line).flatMap((question) => clausesOf(question.slice(0, -1)));

const withoutMarker = (asked: string): string =>
  asked
    .replace(/^[\s>*•–-]+/, '')
    .replace(/^(?:q|question) ?\d* ?[:.)] ?/i, '')
    .replace(/^\(?\d{1,2}[.)] /, '')
    .trim();

/** What is asked, at times with a full stop; a statement before a question is not a part of it: `I see. ` */
const askingSentences = (asked: string): string[] =>
  asked
    .split(/(?<=[a-z)])[.!] (?=[A-Z])/)
    .filter((sentence, i, { length }) => i === length - 1 || BEGINS.test(sentence));

function clausesOf(sentence: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let clause = 0;
  let joint: string | null = null;
  for (const between of [...sentence.matchAll(BETWEEN_CLAUSES), null]) {
    const end = between?.index ?? sentence.length;
    const next = end + (between?.[0].length ?? 0);
    if (between === null || !isRemark(sentence.slice(clause, end))) {
      parts.push({ question: `${sentence.slice(start, end).trim()}?`, joint });
      start = next;
      joint = between?.[0] ?? null;
    }
    clause = next;
  }
  return parts.filter(({ question }) => HAS_WORD.test(question));
}

/** Whether a clause belongs to the question behind it: a condition, or a statement. */
const isRemark = (clause: string): boolean =>
  !HAS_WORD.test(clause) ||
  CONDITION.test(clause) ||
  (!ASKS.test(clause) && (VERB.test(clause) || clause.split(' ').length > TOPIC));

const BETWEEN_TOPICS = / ?[,;/&+] ?(?:(?:and|or) )?| (?:and|plus) /i;
/** What may stand in front of a list of topics; after any other verb the list is its object. */
const LISTING =
  /^(?:(?:what|which|how|who|where|when|any|tell|about)\b|(?:is|are) there\b|(?:do|did) we have\b|(?!(?:is|are|do|does|did|can|could|may|must|should|will|would|has|have)\b))/i;
/** A list behind one of these is its object too: `the metric for trust and safety`. */
const OBJECT = / (?:for|of|in|on|at|with|to|between|from|per) /i;
/** More are no list of topics but a text. */
const MOST_TOPICS = 8;

/** The topics that a question lists, each as a question: `QPS, latency and budget`. None when it lists none. */
export function topicsIn(question: string): string[] {
  const body = question.slice(0, -1);
  const topics = body.split(BETWEEN_TOPICS).filter((topic) => topic.trim() !== '');
  const lists =
    topics.length > 1 &&
    topics.length <= MOST_TOPICS &&
    LISTING.test(body) &&
    !OBJECT.test(topics[0]!) &&
    !topics.some((topic) => CONDITION.test(topic) || / or /i.test(topic));
  return lists ? topics.map((topic) => `${topic.trim()}?`) : [];
}
