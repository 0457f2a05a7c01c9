import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as leftOpen from '../../../src/core/coach/words/left-open.ts';
import * as choices from '../../../src/core/debrief/words/choices.ts';
import * as evaluation from '../../../src/core/debrief/words/evaluation.ts';
import * as metrics from '../../../src/core/debrief/words/metrics.ts';
import * as operations from '../../../src/core/debrief/words/operations.ts';
import * as safety from '../../../src/core/debrief/words/safety.ts';
import * as scoping from '../../../src/core/debrief/words/scoping.ts';
import * as substance from '../../../src/core/debrief/words/substance.ts';
import { ABOUT } from '../../../src/core/debrief/words/titles.ts';
import { type Bank, cut, found, shows } from '../../../src/core/prose/banks.ts';

const banks: Bank[] = [
  ...[choices, evaluation, leftOpen, metrics, operations, safety, scoping, substance].flatMap((file) =>
    Object.values<Bank>(file as Record<string, Bank>),
  ),
  ...ABOUT.values(),
];

describe.each(banks.map((bank) => [bank.id, bank] as const))('the bank %s', (_, bank) => {
  it.each(bank.shows)('is shown by: %s', (text) => expect(shows(bank, cut(text))).toBe(true));
  it.each(bank.not)('is not shown by: %s', (text) => expect(shows(bank, cut(text))).toBe(false));
});

it('has a name of its own for every bank', () => {
  expect(new Set(banks.map(({ id }) => id)).size).toBe(banks.length);
});

const bank = (words: string[], more: Partial<Bank> = {}): Bank => ({
  id: 'test',
  words,
  shows: [],
  not: [],
  ...more,
});
const says = (line: string, text: string, more: Partial<Bank> = {}) => shows(bank([line], more), cut(text));

describe('a line', () => {
  it.each<[string, string, boolean]>([
    ['roll back', 'We roll back.', true],
    ['roll back', 'We roll-back.', true],
    ['roll back', 'We rollback.', false],
    ['roll back', 'We **roll** back.', true],
    ['retrain*', 'Retraining', true],
    ['retrain*', 'train', false],
    ['a|b c', 'b c', true],
    ['go [it] back', 'go back', true],
    ['go [it] back', 'go it back', true],
    ['go [it] back', 'go they back', false],
    ['# ms', '1.5 ms', true],
    ['# ms', 'p95 ms', false],
    ['if .. fails', 'if one of the two regions in the east fails', true],
    ['if .. fails', 'if one region is up. It fails', false],
    ['if .. fails', 'if a b c d e f g h i fails', false],
    ['not covered $', 'That is not covered.', true],
    ['not covered $', 'That is not covered by it', false],
    ['^ open :', 'Open: regions', true],
    ['^ open :', 'it is open: regions', false],
    ["don't", 'We don’t.', true],
    ['todo', 'constructor __proto__ toString', false],
    ['constructor', 'A constructor.', true],
  ])('%j in %j: %s', (line, text, expected) => expect(says(line, text)).toBe(expected));

  it('does not count within a longer one that is excepted', () => {
    const but = ['canary set'];
    expect(says('canary', 'A canary set.', { but })).toBe(false);
    expect(says('canary', 'A canary set, then a canary.', { but })).toBe(true);
  });

  it('minds capitals only where it is told to', () => {
    expect(says('Ray', 'a ray', { cased: true })).toBe(false);
    expect(says('Ray', 'on Ray', { cased: true })).toBe(true);
    expect([...found(bank(['Ray', 'W & B'], { cased: true }), cut('Ray, W&B and Ray'))]).toEqual([
      'Ray',
      'W & B',
    ]);
  });

  it('is found wherever it stands, in whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        expect(says('kill switch', `${before} . kill switch . ${after}`)).toBe(true);
      }),
    );
  });
});

it('reads a text a hundred times as long in about a hundred times the steps', () => {
  const steps = (length: number) => {
    let count = 0;
    const text = cut('if '.repeat(length));
    const counted = new Proxy(text, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) count++;
        return Reflect.get(target, key);
      },
    });
    shows(bank(['if .. fails .. over'], { cased: true }), counted);
    return count;
  };
  expect(steps(10_000)).toBeLessThan(120 * steps(100));
});
