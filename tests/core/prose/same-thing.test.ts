import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../src/core/prose/numbers.ts';
import { sameThing, sizeOf } from '../../../src/core/prose/same-thing.ts';

const number = (text: string) => numbersIn(text)[0]!;
const same = (a: string, b: string) => {
  const there = sameThing(number(a), number(b));
  expect(sameThing(number(b), number(a))).toBe(there);
  return there;
};

describe('two numbers are of the same thing', () => {
  it.each([
    ['20M users', '30 million daily users'],
    ['twenty million people', '5M people'],
    ['200k tasks/day', '300,000 tasks a day'],
    ['200k tasks a day', '300k tasks'],
    ['4 minutes a judgement', '300 s per judgement'],
    ['100 GB of memory', '0.2 TB memory'],
    ['40 % of users', '50 percent of the users'],
    ['12 steps', '10-15 steps'],
  ])('%s and %s', (a, b) => expect(same(a, b)).toBe(true));
});

describe('two numbers are not of the same thing', () => {
  it.each([
    ['20M users', '20M pages'],
    ['20M daily users', '5M monthly users'],
    ['1,200 labelled items', '1,200 new items'],
    ['200 items a day', '200 items a second'],
    ['20 ms', '90 s'],
    ['20', '30'],
    ['20 GB of memory', '20 s of memory'],
    ['40 % of users', '40 users'],
    ['3x the traffic', '3 traffic'],
  ])('%s and %s', (a, b) => expect(same(a, b)).toBe(false));
});

it('the size of a number does not depend on the unit in which it is written', () => {
  expect(sizeOf(number('100 ms'))).toBeCloseTo(sizeOf(number('0.1 s')), 12);
  expect(sizeOf(number('1.4 TB'))).toBeCloseTo(sizeOf(number('1,400 GB')), 0);
  expect(sizeOf(number('20M users'))).toBe(20e6);
});
