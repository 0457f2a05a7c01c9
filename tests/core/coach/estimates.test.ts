import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/coach/estimates/arithmetic.ts';
import { type EstimateGrade, formulaValue, gradeEstimate } from '../../../src/core/coach/estimates/grade.ts';
import type { Estimate } from '../../../src/core/scenario/schema.ts';
import { builtInScenarios } from './facts/built-in.ts';

const estimate = (value: number, unit: string, more: Partial<Estimate> = {}): Estimate => ({
  id: 'it',
  question: 'How much?',
  givens: {},
  formula: '1',
  value,
  unit,
  tolerance: 0.2,
  working: 'so',
  ...more,
});

const verdict = (value: number, unit: string, answer: string) =>
  gradeEstimate(estimate(value, unit), answer).verdict;

describe('gradeEstimate', () => {
  it.each([
    [140, 'GB', '140 GB'],
    [140, 'GB', '140'],
    [140, 'GB', '~140gb'],
    [140, 'GB', '140G'],
    [140, 'GB', 'about 140,000 MB.'],
    [140, 'GB', '130 GiB'],
    [140, 'GB', '70e9 * 2 bytes'],
    [140, 'GB', '70B params x 2 bytes'],
    [140, 'GB', '130-150 GB'],
    [5208, 'queries/s', '5k qps'],
    [5208, 'queries/s', '5,208/s'],
    [5208, 'queries/s', '30M users * 15 queries / 86400 s'],
    [5208, 'queries/s', '450M per day'],
    [5208, 'queries/s', '5 k/s'],
    [5208, 'queries/s', '5000 queries a second'],
    [583, 'answers/s', '600 answers/s'],
    [0.0031, 'USD', '$0.003'],
    [320, 'kB', '320k'],
    [320, 'kB', '2*8*128*80*2 bytes'],
    [97, '%', '97%'],
    [97, '%', '0.97'],
    [8, 'GPUs', '8 H100s'],
    [26, 'ms', '0.026 s'],
    [100, 'USD/month', '3.3 USD/day'],
    [400, '', '10^2 * 4'],
    [140, 'GB', '70B × 2'],
    [140, 'GB', '140e9'],
    [140, 'GB', '140Gb'],
    [140, 'GB', '140 GByte'],
    [140, 'GB', 'about 140 I think'],
    [140, 'GB', 'between 130 and 150 GB'],
    [8, 'GPUs', 'eight'],
    [97, '%', '97 percent'],
    [0.02, '', '2%'],
    [2.5, 'hours', '150 min'],
    [5, 'ms', '5 msec'],
    [1.2e6, 'USD/month', '$1.2M'],
    [1.2e6, 'USD/month', '40k/day'],
    [13440, 'developer-days', '13,440 developer-days'],
  ])('%d %s is met by %s', (value, unit, answer) => {
    expect(verdict(value, unit, answer)).toBe('right');
  });

  it.each([
    ['100 GB', 'close'],
    ['400 GB', 'close'],
    ['14 GB', 'off'],
    ['1.4 TB', 'off'],
    ['140 ms', 'unit'],
    ['140 GB/s', 'unit'],
    ['$140', 'unit'],
    ['no idea', 'unreadable'],
    ['', 'unreadable'],
    ['1 GB - 1000 GB', 'off'],
  ])('calls %s for 140 GB %s', (answer, expected) => {
    expect(verdict(140, 'GB', answer)).toBe(expected);
  });

  it('gives the number as it was understood, in the unit that was asked for', () => {
    expect(gradeEstimate(estimate(140, 'GB'), '0.1 TB')).toEqual({
      verdict: 'close',
      given: 100,
      expected: 140,
      unit: 'GB',
      unread: null,
    });
  });

  it('never throws, whatever is typed, and gives the value away only with a verdict on it', () => {
    const piece = fc.constantFrom(
      ...'5|1.000|2B|70B|GB|$| |(|)|*|/|^|-|+|=|per |a |an hour|each| of |between | to |so |,|.|%|±|x'.split(
        '|',
      ),
      ...'sqrt(|max(|half |million |requests|per GPU|s|²|~|constructor|__proto__|10^|1/10|daily|1e9'.split(
        '|',
      ),
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(typed, (answer) => {
        const { verdict, given, expected, unread } = gradeEstimate(estimate(140, 'GB'), answer);
        expect(['right', 'close', 'off', 'unit', 'unreadable']).toContain(verdict);
        expect(given === null || Number.isFinite(given)).toBe(true);
        expect([expected, unread === null]).toEqual(verdict === 'unreadable' ? [null, false] : [140, true]);
      }),
    );
  });
});

describe('the words of the question', () => {
  const graded = (more: Partial<Estimate> & Pick<Estimate, 'question' | 'unit' | 'value'>, answer: string) =>
    gradeEstimate(estimate(more.value, more.unit, more), answer).verdict;

  it('say for each of what an answer may be told', () => {
    const cost = { question: 'What does a request cost?', unit: 'USD', value: 0.003 };
    expect(graded(cost, '0.3 cents per request')).toBe('right');
    expect(graded(cost, '$3 for 1000 requests')).toBe('right');
    expect(graded({ ...cost, question: 'How much?' }, '0.3 cents per request')).toBe('unit');
  });

  it('name the period that an answer may repeat, and no other', () => {
    const hours = { question: 'How many hours a day do 100 people work?', unit: 'h', value: 600 };
    expect(graded(hours, '600 h a day')).toBe('right');
    expect(graded(hours, '6 hours a day * 100 people')).toBe('right');
    expect(graded(hours, '600 h a week')).toBe('unit');
    const rate = { question: 'How many messages a second arrive?', unit: '', value: 10_417 };
    expect(graded(rate, '10k/s')).toBe('right');
    expect(graded(rate, '10k qps')).toBe('right');
    expect(graded(rate, '10k a day')).toBe('unit');
  });

  it('tell what is counted from what is not', () => {
    const gpus = { question: 'How many GPUs serve it, four to a replica?', unit: 'GPUs', value: 580 };
    expect(graded(gpus, '580 cards')).toBe('right');
    expect(graded(gpus, '580 replicas')).toBe('unit');
    expect(graded(gpus, '580 nodes')).toBe('unit');
  });
});

describe('an answer of several steps', () => {
  it.each([
    ['70B params * 2 bytes = 140 GB', 'right'],
    ['70B params * 2 bytes = 1400 GB', 'off'],
    ['2 * 70 =', 'right'],
    ['70B params, so 140 GB', 'right'],
    ['140 GB, so 2 GPUs', 'right'],
    ['70B params take 140 GB', 'right'],
    ['2 * 70 ≈ 140', 'right'],
    ['140 +/- 10 GB', 'right'],
    ['5 = 6 = lots', 'off'],
  ])('%s is %s', (answer, expected) => expect(verdict(140, 'GB', answer)).toBe(expected));
});

describe('a unit that only the library knows', () => {
  it.each([
    ['5 km', 'right'],
    ['5000 meter', 'right'],
    ['5 GB', 'unit'],
  ])('%s is %s', (answer, expected) => expect(verdict(5, 'km', answer)).toBe(expected));
});

describe('a range that is too wide', () => {
  it('counts by its worse end', () => {
    expect(gradeEstimate(estimate(140, 'GB'), '14-1400 GB')).toMatchObject({ verdict: 'off', given: 1400 });
    expect(gradeEstimate(estimate(140, 'GB'), '70-290 GB')).toMatchObject({ verdict: 'close', given: 290 });
  });
});

describe('what cannot be read', () => {
  it.each<[string, EstimateGrade['unread']]>([
    ['lots', { why: 'number', at: '', read: '' }],
    ['', { why: 'number', at: '', read: '' }],
    ['see p95 at 12:30', { why: 'number', at: '', read: '' }],
    ['about 140 gigabites', { why: 'word', at: 'gigabites', read: 'about 140' }],
    ['140 toString', { why: 'word', at: 'toString', read: '140' }],
    ['140 GB * * 2', { why: 'expression', at: '*', read: '140 GB *' }],
    ['140 * (2 +', { why: 'expression', at: '', read: '140 * (2 +' }],
    ['70B * params', { why: 'expression', at: 'params', read: '70B *' }],
    ['N * 16', { why: 'expression', at: '*', read: 'N' }],
    ['140 2', { why: 'expression', at: '2', read: '140' }],
    ['140 GB + 3 s', { why: 'units', at: '', read: '140 GB + 3 s' }],
  ])('is told: %s', (answer, unread) => {
    const grade = gradeEstimate(estimate(140, 'GB'), answer);
    expect(grade).toEqual({ verdict: 'unreadable', given: null, expected: null, unit: 'GB', unread });
  });

  it('is not even tried when it is longer than a line', () => {
    expect(gradeEstimate(estimate(140, 'GB'), '1'.repeat(100_000)).unread).toEqual({
      why: 'long',
      at: '',
      read: '',
    });
  });
});

describe('the built-in estimates', () => {
  const all = builtInScenarios().flatMap((scenario) =>
    scenario.estimates.map((each) => [scenario.id, each] as const),
  );

  it.each(all)('%s: the value is what its formula gives', (_scenario, each) => {
    expect(formulaValue(each)! / each.value).toBeCloseTo(1, 2);
  });

  it.each(all)('%s: the value is right, with its unit and without', (_scenario, each) => {
    expect(gradeEstimate(each, `${each.value} ${each.unit}`).verdict).toBe('right');
    expect(gradeEstimate(each, String(each.value)).verdict).toBe('right');
    expect(gradeEstimate(each, String(each.value * 100)).verdict).toBe('off');
  });

  it('are at least three a scenario', () => {
    for (const { estimates } of builtInScenarios()) expect(estimates.length).toBeGreaterThanOrEqual(3);
  });
});

describe('formulaValue', () => {
  it('computes with units and converts to the unit asked for', () => {
    const weights = estimate(140, 'GB', {
      givens: { parameters: 70e9, width: '2 bytes' },
      formula: 'parameters * width',
    });
    expect(formulaValue(weights)).toBeCloseTo(140);
  });

  it('takes a plain number as being in the unit', () => {
    const load = estimate(5208, 'queries/s', {
      givens: { users: '30e6', each: 15 },
      formula: 'users * each / 86400',
    });
    expect(formulaValue(load)).toBeCloseTo(5208.33, 1);
  });

  it('gives nothing for a formula of another dimension or with an unknown name', () => {
    expect(formulaValue(estimate(1, 'GB', { givens: { time: '3 s' }, formula: 'time * 2' }))).toBeNull();
    expect(formulaValue(estimate(1, 'GB', { formula: 'nothing * 2' }))).toBeNull();
  });
});

describe('evaluate', () => {
  it.each([
    'import({})',
    'x = 3',
    'ones(1e4, 1e4)',
    '[1, 2, 3]',
    'cos(1)',
    'f(x) = x',
    'evaluate("1+1")',
    '"text"',
    '9^9^9^9',
    'constructor',
    '1 + '.repeat(200),
  ])('refuses %s', (expression) => {
    expect(evaluate(expression)).toBeNull();
  });
});
