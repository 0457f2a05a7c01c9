import { isQuestion } from '../prose/questions.ts';
import { type Token, tokenize } from '../prose/tokens.ts';
import { type Unit, unitsOf } from '../prose/units.ts';
import type { Answer, AnswerPart } from './answer.ts';

/**
 * What the person does with a unit of their answer. Only what they state themselves can cover a point: they
 * ask the interviewer something, quote somebody, or point somewhere else (a link, a table of contents).
 */
export type Speech = 'states' | 'asks' | 'quotes' | 'points';

/** A unit of an answer, read. Its offsets are those of the whole answer. */
export interface Statement extends Unit {
  text: string;
  tokens: readonly Token[];
  speech: Speech;
  part: AnswerPart;
}

/** Reads an answer part by part; no sentence and no block of code runs across a border. */
export function readAnswer({ text, parts }: Answer): Statement[] {
  return parts.flatMap((part) =>
    unitsOf(text.slice(part.start, part.end)).map((unit) => {
      const start = part.start + unit.start;
      const end = part.start + unit.end;
      const written = text.slice(start, end);
      return {
        ...unit,
        start,
        end,
        text: written,
        tokens: tokenize(withoutLinks(written)),
        speech: speechOf(unit, written),
        part,
      };
    }),
  );
}

/** A link is one word wherever it leads: its address says nothing. The same length, so that offsets stay true. */
const withoutLinks = (text: string): string =>
  text.replace(/\b(?:https?:\/\/|www\.)[^\s)>\]]+|(?<=\])\([^\s)]*\)/gi, (link) => ' '.repeat(link.length));

const SPEAKER = /^(?:\*\*)?(?:interviewer|int|them)(?:\*\*)?\s*:/i;
/** `[Reranking](#reranking)` and nothing else. */
const LINKED = /^\[[^\]]*\]\([^)]*\)[.,;]?$/;
/** `3. Reranking ..... 12` */
const CONTENTS = /(?:\.\s?){4}\s*\d{1,3}$/;

function speechOf({ kind }: Unit, text: string): Speech {
  if (kind === 'quotation' || SPEAKER.test(text)) return 'quotes';
  if (isQuestion(text)) return 'asks';
  if (LINKED.test(text) || CONTENTS.test(text) || !/\p{L}/u.test(withoutLinks(text))) return 'points';
  return 'states';
}
