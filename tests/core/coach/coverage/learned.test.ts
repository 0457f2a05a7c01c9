import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFrom } from '../../../../src/core/coach/answer.ts';
import { hear, type Learned, lengthOf, statementWords } from '../../../../src/core/coach/coverage/learned.ts';
import { formatLearned, parseLearned } from '../../../../src/core/coach/coverage/learned-text.ts';
import { readAnswer } from '../../../../src/core/coach/reading.ts';

const words = (text: string) => statementWords(readAnswer(answerFrom(text)));

const learned: Learned = {
  rarity: new Map([
    ['loaf', 3],
    ['wast', 4],
  ]),
  weights: new Map([
    ['loaf', [[0, 6]]],
    ['wast', [[1, -2.5]]],
    ['wast loaf', [[0, 1]]],
    ['~oven', [[1, 2]]],
  ]),
  offsets: [
    { statement: -1, point: 0.25 },
    { statement: -2, point: 0 },
    { statement: -0.5, point: 0 },
  ],
};

describe('the words of a statement', () => {
  it('are its stems, its pairs, and the content of its neighbours', () => {
    const [first, second] = words('Wasted loaves cost 40 cents. The ovens are old.');
    expect(first!.own).toEqual(['wast', 'loav', 'cost', '#', 'cent']);
    expect(first!.pairs).toContain('wast loav');
    expect(first!.near).toEqual(['oven', 'old']);
    expect(second!.near).toContain('cent');
  });

  it('have nothing of a heading next to them', () => {
    expect(words('# Ovens\n\nLoaves are counted.')[1]!.near).toEqual([]);
  });
});

describe('what is heard', () => {
  it('is the sum of the weights over the length of the statement, and the offset', () => {
    const heard = hear([{ own: ['loaf', 'wast', 'new'], pairs: ['wast loaf'], near: ['oven'] }], learned)[0]!;
    expect(heard[0]).toBeCloseTo(-1 + (6 + 1) / 5);
    expect(heard[1]).toBeCloseTo(-2 + (-2.5 + 2) / 5);
  });

  it('is the offset alone where no word is known', () => {
    expect([...hear([{ own: ['new'], pairs: [], near: [] }], learned)[0]!]).toEqual([-1, -2, -0.5]);
    expect(lengthOf({ own: ['new'], near: [] }, learned.rarity)).toBe(1);
  });
});

describe('the file of learned words', () => {
  const points = ['waste', 'ovens'];

  it('gives back what was written', () => {
    expect(parseLearned(formatLearned(learned, points, ['about']), points)).toEqual(learned);
  });

  it('begins with the words that speak most for a point', () => {
    const lines = formatLearned(learned, points, ['made so']).split('\n');
    expect(lines.slice(0, 5)).toEqual(['# made so', '', '[waste] -16 4', 'loaf 96', 'wast loaf 16']);
  });

  it('is as good as none when it is about other points or damaged', () => {
    const text = formatLearned(learned, points, []);
    expect(parseLearned(text, ['waste', 'flour'])).toBeNull();
    expect(parseLearned(text, [...points, 'flour'])).toBeNull();
    expect(parseLearned('loaf 3\n', points)).toBeNull();
    expect(parseLearned(text.replace('loaf 96', 'loaf much'), points)).toBeNull();
  });

  it('never breaks the reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseLearned(`[waste] 0 0\n${text}`, points);
      }),
    );
  });
});
