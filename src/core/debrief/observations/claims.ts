import { figuresIn, LIMIT } from '../../scenario/lint/numbers.ts';
import { numbersIn } from '../numbers.ts';

/** A number with what it is of, in words that two people would share. */
export interface Claim {
  value: number;
  of: string;
}

/** Things counted, where their name ends behind the two words that are compared; no limits. */
export const countsIn = (text: string): Claim[] =>
  figuresIn(text).filter(
    ({ at, text: written }) => !LIMIT.test(text.slice(Math.max(0, at - NEAR), at)) && !goesOn(written),
  );

const COUNT = /^[\d.,]+\s?(?:k|m|bn|b|thousand|million|billion)?\s+/i;
const NAME_ENDS = /^(?:and|in|at|to|for|is|are|or|with|on|by|as|a|an|that|who|which)$/i;

/** `20M daily user sessions` are no users. */
function goesOn(written: string): boolean {
  const [, , third] = written.replace(COUNT, '').split(/\s+/);
  return third !== undefined && !NAME_ENDS.test(third);
}

/** `1,000 moderators`: one word says what is counted, so it may be a part of them. */
export const crowdsIn = (text: string): Claim[] =>
  [...text.matchAll(CROWD)].flatMap(({ 1: number = '', 2: noun = '', index }) => {
    const [value] = numbersIn(number);
    const limited = LIMIT.test(text.slice(Math.max(0, index - NEAR), index));
    return value === undefined || limited ? [] : [{ value, of: noun.toLowerCase() }];
  });

/** Crowds of which the text says that they are all there is: `we have 200 moderators.` */
export const totalsIn = (text: string): Claim[] =>
  [...text.matchAll(TOTAL)].flatMap(({ 1: crowd = '' }) => crowdsIn(crowd));

/** Measures say how much, not of what: `30 days` may be of anything. */
const CROWD =
  /(?<![\w.,$-])(\d+(?:,\d{3})*(?:\.\d+)?(?: ?(?:k|m|thousand|million|billion)\b)?) (?!(?:seconds|minutes|hours|days|weeks|months|quarters|years|times|points|tokens|words|bytes|dollars|cents)\b)([a-z]{3,}s)\b/gi;
const TOTAL =
  /\b(?:(?:we|they|you) (?:have|employ)|there are) (?:(?:about|around|roughly|some) )?(\d[\w.,]{0,14}(?: (?:thousand|million|billion))? [a-z]{3,}s)(?: in total| altogether)?(?=[.,;:)]|$)/gi;

/** How often the mean something is, whatever it is: `four times the daily mean`. */
export const multiplesOfTheMean = (text: string): Claim[] =>
  multiplesIn(text).flatMap(({ value, behind }) => (MEAN.test(behind) ? [{ value, of: 'mean' }] : []));

/** How often the mean the peak is, where the text says just that; `at 3x peak` and `3x last year's peak` do not. */
export const peaksIn = (text: string): Claim[] =>
  multiplesIn(text).flatMap(({ value, before, behind }) => {
    const ofMean = MEAN.test(behind) && PEAK.test(text);
    const isPeak = PEAK_IS.test(before) && (MEAN.test(behind) || ENDS.test(behind));
    return ofMean || isPeak ? [{ value, of: 'mean' }] : [];
  });

const WORDS = 'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty';
/** `2.5 times`, `ten times`, `3x`, `4-fold`. */
const MULTIPLE = new RegExp(
  `(?<![\\p{L}\\d.,-])(\\d+(?:\\.\\d+)?|${WORDS})(?: times|[- ]?fold| ?[x×])(?![\\p{L}\\d])`,
  'giu',
);
const MEAN = /^ ?(?:(?:of|the|its|our|own|daily|hourly) ){0,4}(?:mean|average|avg|normal|usual)\b/i;
const ENDS = /^ ?(?:[.,;:)]|$)/;
const PEAK = /\b(?:peaks?|busiest|rush)\b/i;
const PEAK_IS =
  /\bpeaks?(?: (?:load|traffic|rate|hours?|time|qps)){0,2}(?: (?:is|are|at|of|about|around|roughly)){0,3} ?[=:~≈]? ?$/i;
/** The longest stretch beside a number that says what it is of, in characters. */
const NEAR = 60;

interface Multiple {
  value: number;
  before: string;
  behind: string;
}

const multiplesIn = (text: string): Multiple[] =>
  [...text.matchAll(MULTIPLE)].map(({ 0: written, 1: number = '', index }) => {
    const end = index + written.length;
    const [value = 0] = numbersIn(number);
    return {
      value,
      before: text.slice(Math.max(0, index - NEAR), index),
      behind: text.slice(end, end + NEAR),
    };
  });
