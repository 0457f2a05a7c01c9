import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberInText, numbersIn } from '../../../src/core/prose/numbers.ts';

const values = (text: string) => numbersIn(text).map(({ value }) => value);
const only = (text: string): NumberInText => {
  const found = numbersIn(text);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('the value of a number', () => {
  it.each<[string, number]>([
    ['20M', 20e6],
    ['20 million', 20e6],
    ['twenty million people', 20e6],
    ['128k', 128e3],
    ['1.5 bn', 1.5e9],
    ['70B', 70e9],
    ['1,500 tokens', 1500],
    ['1,500.5', 1500.5],
    ['1.234.567,5', 1234567.5],
    ["1'000'000", 1e6],
    ['50.000 users', 50_000],
    ['4.600 euro', 4600],
    ['1.234 s', 1.234],
    ['50 000 users', 50_000],
    ['1\u202f404', 1404],
    ['1,4 TB', 1.4],
    ['0,125', 0.125],
    ['99.999', 99.999],
    ['.98', 0.98],
    ['1.2e6', 1.2e6],
    ['10^5', 1e5],
    ['10⁵', 1e5],
    ['1.2 × 10^-3', 1.2e-3],
    ['two hundred thousand', 200e3],
    ['two hundred and fifty', 250],
    ['one million two hundred thousand', 1.2e6],
    ['twenty-five', 25],
    ['a hundred milliseconds', 100],
    ['four hundred', 400],
    ['a dozen', 12],
    ['three dozen', 36],
    ['half a million', 5e5],
    ['half of them', 0.5],
    ['a quarter of a million', 25e4],
    ['two and a half million', 2.5e6],
    ['2½ hours', 2.5],
    ['two thirds', 2 / 3],
    ['a tenth of a cent', 0.1],
    ['twice', 2],
  ])('of %s', (text, value) => expect(only(text).value).toBeCloseTo(value, 9));

  it('is found for every number of a text, in its order', () => {
    expect(values('1.5 billion pages, 40 % of them new, and three crawls')).toEqual([1.5e9, 40, 3]);
    expect(values('two, three and four')).toEqual([2, 3, 4]);
  });
});

describe('names and places in time', () => {
  it.each([
    'p95 of an H100',
    'v2 and bf16',
    'gpt-4 or GPT-4o',
    'recall@10',
    'on 2024-11-03',
    'on 11/03/2024',
    'at 12:30',
    'at 9am',
    'the 2nd and the 3rd',
    'version 1.2.3 at 10.0.0.1',
    'see #12',
    'no one, the one, one another',
    'a second, a third party, every quarter',
    '1. First\n2) Second',
    '9'.repeat(400),
  ])('are no numbers: %s', (text) => expect(values(text)).toEqual([]));

  it('do not hide the numbers beside them', () => {
    expect(values('eight H100, 70B-7B, top-5 of 90')).toEqual([8, 70e9, 7e9, 90]);
  });
});

describe('what a number is', () => {
  it.each<[string, NumberInText['kind']]>([
    ['40 %', 'percent'],
    ['40 percent', 'percent'],
    ['40 per cent', 'percent'],
    ['3x', 'multiple'],
    ['4× the mean', 'multiple'],
    ['three times the mean', 'multiple'],
    ['twice the load', 'multiple'],
    ['three times a day', 'plain'],
    ['twice a day', 'plain'],
    ['8xH100', 'plain'],
    ['40 users', 'plain'],
  ])('%s', (text, kind) => expect(only(text).kind).toBe(kind));

  it.each<[string, [number, number]]>([
    ['10-12k/s', [10e3, 12e3]],
    ['500-1k', [500, 1e3]],
    ['5 to 10 calls', [5, 10]],
    ['two or three', [2, 3]],
    ['between 130 and 150 GB', [130, 150]],
    ['$5-$10', [5, 10]],
    ['5 ms – 8 ms', [5, 8]],
    ['20-30 %', [20, 30]],
  ])('a range: %s', (text, range) => {
    const { value, range: ends } = only(text);
    expect(ends).toEqual(range);
    expect(value).toBeCloseTo(Math.sqrt(range[0] * range[1]), 9);
  });

  it('is no range when it falls, when the units differ or on another line', () => {
    expect(values('from 10 to 5')).toEqual([10, 5]);
    expect(values('5 ms to 10 s')).toEqual([5, 10]);
    expect(values('5\n- 10 users')).toEqual([5, 10]);
  });
});

describe('what a number is of', () => {
  it.each<[string, Partial<NumberInText>]>([
    ['20M daily users of it', { unit: 'daily users', of: ['daili', 'user'], per: [], measure: null }],
    ['5 tasks a day', { unit: 'tasks a day', of: ['task'], per: ['86400 s'] }],
    ['0.20 USD a task', { unit: 'USD a task', of: [], per: ['task'] }],
    ['$2 per hour', { unit: 'per hour', per: ['3600 s'] }],
    ['$2', { unit: '$' }],
    ['100 GB of memory', { unit: 'GB of memory', of: ['memori'] }],
    ['300-token answers', { unit: 'token', of: ['token'] }],
    ['half an hour', { unit: 'an hour', of: [] }],
    ['10k/s', { unit: '/s', per: ['1 s'] }],
    ['40 of them', { unit: '', of: [] }],
    ['40 servers go down', { unit: 'servers', of: ['server'] }],
    ['5 constructor toString', { of: ['constructor', 'tostr'] }],
  ])('%s', (text, expected) => expect(only(text)).toMatchObject(expected));

  it('is told apart from its measure', () => {
    expect(only('100 ms').measure).toEqual({ of: 's', size: 1e-3, perSecond: false });
    expect(only('10 Gbps').measure).toEqual({ of: 'byte', size: 1e9 / 8, perSecond: true });
    expect(only('3 GiB').measure?.size).toBe(1024 ** 3);
  });
});

describe('the place of a number', () => {
  it('covers its signs and its scale, and ends before its unit', () => {
    const text = 'Plan for $20M a year.';
    const { start, end, unitEnd } = only(text);
    expect([text.slice(start, end), text.slice(end, unitEnd)]).toEqual(['$20M', ' a year']);
  });

  it('lies in the text, one number after the other, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '20M ',
        '1,5',
        ' - ',
        'half ',
        'million ',
        'a ',
        ' users',
        '%',
        '$',
        '\n',
        '10^',
        'one ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, unitEnd, value } of numbersIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(unitEnd).toBeGreaterThanOrEqual(end);
          expect(unitEnd).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
    );
  });
});

describe('a text of any length', () => {
  // Quadratic time would take minutes, and the test's own limit with them.
  it.each([
    '1 000 ',
    '1,',
    '1-',
    '1:',
    'a ',
    'a million ',
    'hundred and ',
    'one ',
    '10^',
    '2x',
    'of the ',
    '½',
  ])('costs linear time: %s…', (piece) => {
    const text = piece.repeat(300_000 / piece.length);
    expect(numbersIn(`${text}.\n\n7 users`).at(-1)?.value).toBe(7);
  });
});
