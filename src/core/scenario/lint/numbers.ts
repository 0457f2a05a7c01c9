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

/** Relative difference that rounding in prose explains. */
const LOOSE = 0.1;

/** Numbers that are followed by what they count, in words. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match): Figure[] => {
    const [, digits = '', scale = '', words = ''] = match;
    const counted = countedWords(words);
    if (counted.length < 2) return [];
    const value = Number(digits.replaceAll(',', '')) * (SCALE[scale.toLowerCase()] ?? 1);
    return [{ value, of: counted.join(' '), text: match[0].trim(), at: match.index }];
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
 * same thing differently, and no fact or estimate has the design's number. A warning: the design may mean
 * another moment or a part of it.
 */
export const numbersAgree: Rule = (scenario) => {
  const told = factFigures(scenario);
  const known = [...[...told.values()].flat(), ...scenario.estimates.map(({ value }) => value)];
  return figuresIn(scenario.referenceDesign).flatMap((figure): Finding[] => {
    const values = told.get(figure.of);
    if (values === undefined || [...values, ...known].some((value) => isNear(value, figure.value))) return [];
    const line = scenario.referenceDesign.slice(0, figure.at).split('\n').length - 1;
    const facts = [...new Set(values)].map((value) => value.toLocaleString('en-US')).join(' or ');
    return [warning(['referenceDesign', line], `"${figure.text}" stands against ${facts} in the facts`)];
  });
};

function factFigures({ facts }: Scenario): Map<string, number[]> {
  const figures = facts.flatMap(({ answer, short = '' }) => figuresIn(`${answer}\n${short}`));
  const byThing = new Map<string, number[]>();
  for (const { of, value } of figures) byThing.set(of, [...(byThing.get(of) ?? []), value]);
  return byThing;
}

const isNear = (a: number, b: number) => a === b || Math.abs(a / b - 1) <= LOOSE;
