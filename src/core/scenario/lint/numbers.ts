import { type NumberInText, numbersIn } from '../../prose/numbers.ts';
import { sameThing } from '../../prose/same-thing.ts';
import type { Scenario } from '../schema.ts';
import { type Finding, type Rule, warning } from './rule.ts';

/** Words in front of a number that make it a limit: other numbers of the same thing may well stand beside it. */
const LIMIT = /\b(fewer than|less than|more than|at most|at least|up to|under|over|below|above) ?$/i;
const LONGEST_LIMIT = 12;

/** Relative difference that rounding in prose explains. */
const LOOSE = 0.1;

/**
 * A number of the reference design that counts the same thing as a number of a fact is no other number. One
 * that is near any number of the facts or of the estimates is taken to be that one, and a sentence that also
 * says the fact's number weighs the two.
 */
export const numbersAgree: Rule = (scenario) => {
  const told = factCounts(scenario);
  const known = [...told.map(({ value }) => value), ...scenario.estimates.map(({ value }) => value)];
  return linesOf(scenario.referenceDesign).flatMap(({ text, line }) =>
    countsIn(text).flatMap((count): Finding[] => {
      const values = told.filter((fact) => sameThing(fact, count)).map(({ value }) => value);
      const weighed = numbersIn(sentenceAt(text, count.start)).map(({ value }) => value);
      const explained = known.some((value) => isNear(count, value));
      if (values.length === 0 || explained || values.some((value) => weighed.includes(value))) return [];
      const facts = [...new Set(values)].map((value) => value.toLocaleString('en-US')).join(' or ');
      const written = text.slice(count.start, count.unitEnd);
      return [warning(['referenceDesign', line], `"${written}" stands against ${facts} in the facts`)];
    }),
  );
};

const linesOf = (text: string) => text.split('\n').map((line, i) => ({ text: line, line: i }));

/** A smaller number that is spelled out picks some of the things more often than it counts them all. */
const LEAST_SPELLED = 100;

/** Numbers of things that two words or more name: one word says too little to compare, and so does a measure. */
const countsIn = (text: string): NumberInText[] =>
  numbersIn(text).filter(({ kind, measure, of, value, start, end }) => {
    const counts = value >= LEAST_SPELLED || /\d/.test(text.slice(start, end));
    return counts && kind === 'plain' && measure === null && of.length > 1;
  });

const factCounts = ({ facts }: Scenario): NumberInText[] =>
  facts.flatMap(({ answer, short = '' }) =>
    [answer, short].flatMap((text) =>
      countsIn(text).filter(
        ({ start }) => !LIMIT.test(text.slice(Math.max(0, start - LONGEST_LIMIT), start)),
      ),
    ),
  );

function sentenceAt(text: string, at: number): string {
  const start = Math.max(0, text.lastIndexOf('. ', at));
  const end = text.indexOf('. ', at);
  return text.slice(start, end === -1 ? undefined : end);
}

function isNear({ value, range }: NumberInText, other: number): boolean {
  const [low, high] = range ?? [value, value];
  return low === other || (other >= low * (1 - LOOSE) && other <= high * (1 + LOOSE));
}
