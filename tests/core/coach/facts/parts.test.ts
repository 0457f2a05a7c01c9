import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, questionsIn, topicsIn } from '../../../../src/core/coach/facts/parts.ts';

const parts = (line: string) => partsOf(line).map(({ question }) => question);

describe('partsOf', () => {
  it.each([
    ['who is it for? how fast?', ['who is it for?', 'how fast?']],
    ['what is the budget, and for how long?', ['what is the budget?', 'for how long?']],
    ['how many users and who pays?', ['how many users?', 'who pays?']],
    [
      'Who are they; where do they sit, what do they pay?',
      ['Who are they?', 'where do they sit?', 'what do they pay?'],
    ],
    ['How many users. How fast must it be?', ['How many users?', 'How fast must it be?']],
  ])('takes %s apart', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  it.each([
    'if it fails, who is called?',
    'we have two sites, what if one burns?',
    'the model times out, do we let it through?',
    'is it online, or can a part be a batch job?',
    'who reads and writes to it?',
    'which of those is first?',
  ])('leaves whole what is one question: %s', (line) => {
    expect(parts(line)).toEqual([line]);
  });

  it.each([
    ['> - 2) How fast?', 'How fast?'],
    ['Q3: How fast?', 'How fast?'],
    ['I see. How fast?', 'How fast?'],
    ['?? how fast', 'how fast?'],
  ])('reads through what stands around it: %s', (line, question) => {
    expect(parts(line)).toEqual([question]);
  });

  it('says how a part hangs on the one before', () => {
    expect(partsOf('who pays, and how much? since when?').map(({ joint }) => joint)).toEqual([
      null,
      ', and ',
      null,
    ]);
  });

  it('finds only parts that have a word and stand so in the line', () => {
    const clause = fc.constantFrom(
      'what',
      'is it',
      'if so',
      ',',
      'and',
      '?',
      '. ',
      'How',
      'we know',
      ';',
      '42',
      '-',
    );
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 30 }), (pieces) => {
        const line = pieces.join(' ');
        for (const { question } of partsOf(line)) {
          expect(question).toMatch(/[\p{L}\p{N}].*\?$/u);
          expect(line.replace(/\s+/g, ' ')).toContain(question.slice(0, -1));
        }
      }),
    );
  });
});

describe('questionsIn', () => {
  it('leaves the clauses of a question together', () => {
    expect(questionsIn('1. who pays, and how much? 2. When?')).toEqual(['who pays, and how much?', 'When?']);
  });
});

describe('topicsIn', () => {
  it.each([
    ['QPS, latency and budget?', ['QPS?', 'latency?', 'budget?']],
    ['latency/budget?', ['latency?', 'budget?']],
    ['what is the metric for trust and safety?', []],
    ['who uses it, consumers or companies?', []],
    ['is it fast and cheap?', []],
    ['the budget?', []],
  ])('%s', (question, expected) => {
    expect(topicsIn(question)).toEqual(expected);
  });
});
