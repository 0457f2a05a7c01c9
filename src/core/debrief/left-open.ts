import type { Quote } from './debrief.ts';
import type { Reader, Sentence } from './reader.ts';

/**
 * The person says outright that something is not there, or that it comes later. Each pattern is about the
 * answer and not about the system: requests are "not finished" and agents run "out of time" in good designs.
 */
const ADMITTED: readonly RegExp[] = [
  /\bTODO\b(?! list)|\b(?:todo|to do):|\bTBD\b|\btbd\b|\?\?\?/,
  /\b(?:maybe|perhaps|possibly|left for|leave (?:it |this |that |them )?for|details?(?: for)?|for) later\b/i,
  /\b(?:i|we)(?:'d| would| will|'ll)? leave\b.{0,40}\bfor (?:later|questions|another|the end|now)\b/i,
  /(?:^|[,;.]\s*|\b(?:i|we) )(?:did(?:n't| not)|have(?:n't| not)|had no time to|could(?:n't| not)) (?:yet )?(?:get (?:round |around )?to|got (?:round |around )?to|done|decided?|thought|worked|designed?|covered?|looked?|solved?|figured?)\b/i,
  /\bnot (?:yet )?(?:solved|covered|designed|worked out|decided|addressed|thought through)(?: here| yet)?\s*(?:[.;:!)]|$)/i,
  /\b(?:i|we) (?:ran|got|was|were) (?:out|short) of time\b|\bno time left (?:for|to)\b/i,
  /\bi (?:have|had|know|see) no\b.{0,60}\b(?:yet|so far)\b/i,
  /\b(?:could|can|might|may|would|will|should) (?:\w+ )?(?:add|adapt|do|support|extend|improve|look|use|introduce|explore|consider|try|personali[sz]e)\b.{0,40}\bin (?:the )?future\b|\bfuture work\b/i,
  /\b(?:i|we)(?:'d| would| still)? need to (?:look|dig|think|go)(?: \w+)? (?:deeper|further|more|about|into)\b|\bthink more\b|\bneeds? more thought\b/i,
  /\bneeds? (?:a |some )?(?:good )?(?:flow|story|thought|ux)\b/i,
  /\b(?:have to|has to|needs? to|ought to|should|must) (?:also )?(?:think (?:about|of)\b|be (?:considered|thought about|looked at)\s*[.!]?$)/i,
  /^(?:open|missing|not covered|left out)\s*[:-]/i,
  /:\s*needed\s*\.?\s*$/i,
];

/** An admission as short as this, right behind a sentence, is about that sentence. */
const SHORT_WORDS = 4;
const CLOSE = 2;

/** Sentences in which the person leaves something open themselves: said honestly, and no coverage. */
export function leftOpen({ sentences, textOf }: Pick<Reader, 'sentences' | 'textOf'>): Quote[] {
  const body = sentences.filter(({ kind, drawn }) => kind !== 'heading' && !drawn);
  const open = body.flatMap((sentence, at) => {
    if (!admits(sentence.quote)) return [];
    const { phase, start, end } = withSubject(sentence, body[at - 1]);
    return [{ quote: textOf(phase, start, end), phase, start, end, at: sentence.at }];
  });
  return open.filter((one, at) => !open.slice(at + 1).some((other) => overlaps(one, other)));
}

function withSubject(sentence: Sentence, before: Sentence | undefined): Sentence {
  if (before?.phase !== sentence.phase || wordsIn(sentence.quote) > SHORT_WORDS) return sentence;
  return sentence.start - before.end <= CLOSE ? { ...sentence, start: before.start } : sentence;
}

/** Whether two quotes share a stretch of a phase's answer. */
export const overlaps = (one: Quote, other: Quote): boolean =>
  one.phase === other.phase && one.start < other.end && other.start < one.end;

export const admits = (quote: string): boolean => ADMITTED.some((pattern) => pattern.test(quote));

const wordsIn = (quote: string): number => quote.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
