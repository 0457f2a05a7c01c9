import { LEFT_OPEN } from '../coach/words/left-open.ts';
import { cut, shows } from '../prose/banks.ts';
import type { Quote } from './debrief.ts';
import type { Reader, Sentence } from './reader.ts';

/** An admission as short as this, right behind a sentence, is about that sentence; with a colon it has its own subject. */
const SHORT_WORDS = 4;
const CLOSE = 2;

/** Sentences in which the person leaves something open themselves: said honestly, and no coverage. */
export function leftOpen({ sentences, textOf }: Pick<Reader, 'sentences' | 'textOf'>): Quote[] {
  const body = sentences.filter(({ kind, drawn }) => kind !== 'heading' && !drawn);
  const open = body.flatMap((sentence, at) => {
    if (!shows(LEFT_OPEN, sentence.words)) return [];
    const { phase, start, end } = withSubject(sentence, body[at - 1]);
    return [{ quote: textOf(phase, start, end), phase, start, end, at: sentence.at }];
  });
  return open.filter((one, at) => !open.slice(at + 1).some((other) => overlaps(one, other)));
}

function withSubject(sentence: Sentence, before: Sentence | undefined): Sentence {
  const own = wordsIn(sentence.quote) > SHORT_WORDS || sentence.words.includes(':');
  if (before?.phase !== sentence.phase || own) return sentence;
  return sentence.start - before.end <= CLOSE ? { ...sentence, start: before.start } : sentence;
}

/** Whether two quotes share a stretch of a phase's answer. */
export const overlaps = (one: Quote, other: Quote): boolean =>
  one.phase === other.phase && one.start < other.end && other.start < one.end;

/** Whether a quote leaves something open. */
export const admits = (quote: string): boolean => shows(LEFT_OPEN, cut(quote));

const wordsIn = (quote: string): number => quote.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
