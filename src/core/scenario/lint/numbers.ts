import type { Scenario } from '../schema.ts';
import { type Finding, type Rule, warning } from './rule.ts';

/** A number in a text with what it counts: `12,000 queries a second` is 12000 of `queries second`. */
export interface Figure {
  value: number;
  /** Stems of the words that say what is counted; at least two, or it says too little to compare. */
  of: string;
  /** As it stands in the text. */
  text: string;
  /** UTF-16 offset. */
  at: number;
}

const SCALE: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
};
const FIGURE =
  /(?<![\w.,$-])(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s?(k|m|bn|b|thousand|million|billion))?(?=\s)((?:\s+(?:(?:a|an|per|of|each|the)\s+)?[a-z][a-z-]+){2,3})/gi;
const NUMBER = /(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s?(k|m|bn|b|thousand|million|billion)\b)?/gi;
/** Words between a number and what it counts. */
const LINKS = new Set(['a', 'an', 'per', 'of', 'each', 'the']);
/** Words with which something else begins. */
const STOPS = new Set([
  'and',
  'in',
  'at',
  'to',
  'for',
  'is',
  'are',
  'or',
  'with',
  'on',
  'by',
  'against',
  'from',
  'as',
]);
/** Measures and money say how much, not of what: `20 ms a token` may be many things. */
const MEASURE =
  /^(usd|eur|dollars?|cents?|percent|points?|m?s|ns|sec|seconds?|min|minutes?|hours?|days?|weeks?|months?|years?|quarters?|[kmgt]i?b|bytes?)$/;

/** Words in front of a number that make it a limit: other numbers of the same thing may well stand beside it. */
export const LIMIT = /\b(fewer than|less than|more than|at most|at least|up to|under|over|below|above)\s*$/i;

/** Relative difference that rounding in prose explains. */
const LOOSE = 0.1;

/** Numbers that are followed by what they count, in words. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match): Figure[] => {
    const [, digits = '', scale = '', words = ''] = match;
    const counted = countedWords(words);
    if (counted.length < 2) return [];
    return [{ value: scaled(digits, scale), of: counted.join(' '), text: match[0].trim(), at: match.index }];
  });
}

/** The two words behind the number, in the singular; fewer when something else begins there. */
function countedWords(words: string): string[] {
  const counted: string[] = [];
  for (const word of words.trim().toLowerCase().split(/\s+/)) {
    if (LINKS.has(word)) continue;
    if (STOPS.has(word) || MEASURE.test(word)) break;
    counted.push(word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, ''));
  }
  return counted.slice(0, 2);
}

/**
 * Numbers of the reference design against the facts: where a fact counts something and the design counts the
 * same thing differently, no fact or estimate has the design's number, and the sentence does not weigh it
 * against the fact's. A warning: the design may mean another moment or a part of it.
 */
export const numbersAgree: Rule = (scenario) => {
  const told = factFigures(scenario);
  const known = [...[...told.values()].flat(), ...scenario.estimates.map(({ value }) => value)];
  return linesOf(scenario.referenceDesign).flatMap(({ text, line }) =>
    figuresIn(text).flatMap((figure): Finding[] => {
      const values = told.get(figure.of) ?? [];
      const weighed = numbersIn(sentenceAt(text, figure.at));
      const explained = known.some((value) => isNear(value, figure.value));
      if (values.length === 0 || explained || values.some((value) => weighed.includes(value))) return [];
      const facts = [...new Set(values)].map((value) => value.toLocaleString('en-US')).join(' or ');
      return [warning(['referenceDesign', line], `"${figure.text}" stands against ${facts} in the facts`)];
    }),
  );
};

const linesOf = (text: string) => text.split('\n').map((line, i) => ({ text: line, line: i }));

function factFigures({ facts }: Scenario): Map<string, number[]> {
  const byThing = new Map<string, number[]>();
  for (const { answer, short = '' } of facts) {
    for (const text of [answer, short]) {
      for (const { of, value, at } of figuresIn(text)) {
        if (!LIMIT.test(text.slice(0, at))) byThing.set(of, [...(byThing.get(of) ?? []), value]);
      }
    }
  }
  return byThing;
}

function sentenceAt(text: string, at: number): string {
  const start = Math.max(0, text.lastIndexOf('. ', at));
  const end = text.indexOf('. ', at);
  return text.slice(start, end === -1 ? undefined : end);
}

const numbersIn = (text: string): number[] =>
  [...text.matchAll(NUMBER)].map(([, digits = '', scale = '']) => scaled(digits, scale));

const scaled = (digits: string, scale: string) =>
  Number(digits.replaceAll(',', '')) * (SCALE[scale.toLowerCase()] ?? 1);

const isNear = (a: number, b: number) => a === b || Math.abs(a / b - 1) <= LOOSE;
