import { type NumberInText, numbersIn } from '../../prose/numbers.ts';

/** A number with what it is of, in words that two people would share. */
export interface Claim {
  value: number;
  of: string;
}

/** Things counted of which two words or more say what they are; no limits. */
export const countsIn = (text: string): Claim[] =>
  countedIn(text)
    .filter(({ of }) => of.length >= 2)
    .map(claimOf);

/** `1,000 moderators`: one word says what is counted, so it may be a part of them. */
export const crowdsIn = (text: string): Claim[] =>
  countedIn(text)
    .filter(({ of }) => of.length === 1)
    .map(claimOf);

/** Crowds of which the text says that they are all there is: `we have 200 moderators.` */
export const totalsIn = (text: string): Claim[] =>
  [...text.matchAll(TOTAL)].flatMap(({ 1: crowd = '' }) => crowdsIn(crowd));

const TOTAL =
  /\b(?:(?:we|they|you) (?:have|employ)|there are) (?:(?:about|around|roughly|some) )?(\d[\w.,]{0,14}(?: (?:thousand|million|billion))? [a-z]{3,}s)(?: in total| altogether)?(?=[.,;:)]|$)/gi;
/** Words in front of a number that make it a limit: other numbers of the same thing may well stand beside it. */
const LIMIT = /\b(?:fewer than|less than|more than|at most|at least|up to|under|over|below|above) ?$/i;

/** Measures say how much, not of what: `30 days` may be of anything. */
const countedIn = (text: string): NumberInText[] =>
  numbersIn(text).filter(
    ({ kind, measure, range, start }) =>
      kind === 'plain' && measure === null && range === null && !LIMIT.test(before(text, start)),
  );

const claimOf = ({ value, of, per }: NumberInText): Claim => ({ value, of: [...of, '/', ...per].join(' ') });

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

const MEAN = /^ ?(?:(?:of|the|its|our|own|daily|hourly) ){0,4}(?:mean|average|avg|normal|usual)\b/i;
const ENDS = /^ ?(?:[.,;:)]|$)/;
const PEAK = /\b(?:peaks?|busiest|rush)\b/i;
const PEAK_IS =
  /\bpeaks?(?: (?:load|traffic|rate|hours?|time|qps)){0,2}(?: (?:is|are|at|of|about|around|roughly)){0,3} ?[=:~≈]? ?$/i;
/** The longest stretch beside a number that says what it is of, in characters. */
const NEAR = 60;

const before = (text: string, at: number): string => text.slice(Math.max(0, at - NEAR), at);

/** Multiples of something, with what stands around them. */
const multiplesIn = (text: string) =>
  numbersIn(text).flatMap(({ kind, value, start, end }) =>
    kind === 'multiple' ? [{ value, before: before(text, start), behind: text.slice(end, end + NEAR) }] : [],
  );
