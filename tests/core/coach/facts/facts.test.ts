import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../src/core/coach/facts/context.ts';
import { answerQuestions, NOT_SPECIFIED } from '../../../../src/core/coach/facts/facts.ts';
import type { Fact } from '../../../../src/core/scenario/schema.ts';

const fact = (id: string, answer: string, ...ask: string[]): Fact => ({ id, answer, ask });

const facts: Fact[] = [
  fact(
    'traffic',
    '500 requests a second, three times that at peak.',
    'How many requests per second?',
    'QPS?',
  ),
  fact('users', 'Shoppers, most of them on a phone.', 'Who are the users?', 'Who is it for?'),
  fact('latency', '200 ms at p95, 400 ms at p99.', 'What is the latency target?', 'How fast must it be?'),
  fact('budget', 'One million USD a year.', 'What is the budget?', 'How much may it cost?'),
  fact('regions', 'Europe and Japan.', 'Which regions do we serve?', 'Where are the users?'),
];

const ids = (line: string, earlier: Exchange[] = []) =>
  answerQuestions(line, facts, earlier).map(({ factId }) => factId);

/** What was asked before, each in the fact's own words. */
const asked = (...told: string[]): Exchange[] =>
  told.map((id) => ({ question: facts.find((known) => known.id === id)!.ask[0]!, factId: id }));

describe('answerQuestions', () => {
  it('tells a fact as its author wrote it', () => {
    expect(answerQuestions('what is the budget?', facts, [])).toEqual([
      {
        question: 'what is the budget?',
        factId: 'budget',
        unsure: false,
        answer: 'One million USD a year.',
      },
    ]);
  });

  it.each([
    ['how much money can we spend?', 'budget'],
    ['what throughput should I plan for?', 'traffic'],
    ['response time goal?', 'latency'],
    ['wich regoins do we serve?', 'regions'],
    ['what is the latncy target?', 'latency'],
    ['which countries?', 'regions'],
    ['Q: whats the budget?', 'budget'],
    ['> - 2) How fast?', 'latency'],
    ['Thanks. What is the budget?', 'budget'],
  ])('%s finds %s', (question, id) => {
    expect(ids(question)).toEqual([id]);
  });

  it.each([
    'which fonts do we use?',
    'can I take five minutes to think?',
    'do you want me to start with the budget?',
    'should I use Kafka?',
    'that cannot be right, can it?',
    'what would you do about latency?',
    '42?',
  ])('does not make up an answer to %s', (question) => {
    expect(answerQuestions(question, facts, [])).toEqual([
      { question, factId: null, unsure: false, answer: NOT_SPECIFIED },
    ]);
  });

  it('says nothing to a line without a word', () => {
    expect(answerQuestions(' ?? ', facts, [])).toEqual([]);
  });

  it.each([
    ['who is it for? how fast?', ['users', 'latency']],
    ['users? latency?', ['users', 'latency']],
    ['what is the budget and how fast must it be?', ['budget', 'latency']],
    ['QPS, latency and budget?', ['traffic', 'latency', 'budget']],
    ['latency/budget?', ['latency', 'budget']],
  ])('answers each of several: %s', (line, expected) => {
    expect(ids(line)).toEqual(expected);
  });

  it('keeps one question whole when its halves are about one thing', () => {
    expect(ids('how many requests per second and what QPS?')).toEqual(['traffic']);
  });

  it('offers a weak match under its name', () => {
    const [reply] = answerQuestions('do our users carry umbrellas?', facts, []);
    expect(reply).toMatchObject({ factId: 'users', unsure: true });
    expect(reply?.answer).toBe('If you mean users: Shoppers, most of them on a phone.');
  });

  it('offers two facts where either may be meant, and goes on with the likelier', () => {
    const question = 'is there a budget for the regions?';
    const replies = answerQuestions(question, facts, []);
    expect(replies).toMatchObject([
      { question, factId: 'budget', unsure: true },
      { question, factId: 'regions', unsure: true },
    ]);
    expect(ids('for how long?', replies)).toEqual(['budget']);
  });

  it.each([
    ['and at peak?', ['users', 'traffic'], 'traffic'],
    ['p99 too?', ['latency'], 'latency'],
    ['what about in Japan?', ['traffic', 'regions'], 'regions'],
    ['and the budget?', ['latency'], 'budget'],
  ])('%s after %s is about %s', (question, earlier, expected) => {
    expect(ids(question, asked(...earlier))).toEqual([expected]);
  });

  it.each(['what is our latency budget?', 'what is the time budget per request?'])(
    'knows that %s is first about time',
    (question) => {
      expect(ids(question)[0]).toBe('latency');
    },
  );

  it.each([
    ['what is the budget, and for how long?', 'budget'],
    ['which regions do we serve, and how many of them?', 'regions'],
  ])('keeps a tail that names nothing with its question: %s', (question, id) => {
    expect(answerQuestions(question, facts, [])).toMatchObject([{ question, factId: id, unsure: false }]);
  });

  it('takes a question that names nothing for one about what was told last', () => {
    expect(answerQuestions('for how long?', facts, asked('budget'))).toMatchObject([
      { factId: 'budget', unsure: false },
    ]);
  });

  it('tells nothing for sure when what is pointed at was not spoken of', () => {
    const [reply] = answerQuestions('how fast are they?', facts, asked('regions'));
    expect(reply?.unsure).toBe(true);
  });

  it('does not tell a fact to a question that names a thing which no fact knows', () => {
    for (const question of ['what is the PPO budget?', 'which programming language is the budget tool in?']) {
      expect(answerQuestions(question, facts, [])[0]).not.toMatchObject({ factId: 'budget', unsure: false });
    }
  });

  it('takes a question before it in the same line as said', () => {
    expect(ids('QPS? and at peak?')).toEqual(['traffic', 'traffic']);
  });

  it('answers a repeated question the same way', () => {
    const first = answerQuestions('how much money?', facts, []);
    expect(answerQuestions('how much money?', facts, asked('budget', 'traffic'))).toEqual(first);
  });

  it.each([
    ['what is the budget, and which fonts do we use?', ['budget', null]],
    ['which fonts do we use? what is the budget?', [null, 'budget']],
    ['who is it for, how fast must it be and is there a mascot?', ['users', 'latency', null]],
    [
      'what is the latency target? how much may it cost, and where are the users?',
      ['latency', 'budget', 'regions'],
    ],
  ])('answers each part by itself: %s', (line, expected) => {
    expect(ids(line)).toEqual(expected);
  });

  it('tells nothing that only a part of the line before it would make likely', () => {
    const [, second] = answerQuestions('what is the budget? who set it?', facts, []);
    expect(second).toMatchObject({ factId: 'budget', unsure: true });
  });

  it('does not take `it` for the fact before where a thing is named', () => {
    expect(ids('what is the budget, and which regions is it for?')).toEqual(['budget', 'regions']);
  });

  it.each(['what would the users get then?', 'could we cut the budget of the stickers?'])(
    'does not tell a fact to one shared word in a longer question: %s',
    (question) => {
      const [reply] = answerQuestions(question, facts, []);
      expect(reply?.factId === null || reply?.unsure).toBe(true);
    },
  );

  it('declines what asks by name for a thing of which no fact speaks', () => {
    expect(ids('which laptops do the users have?')).toEqual([null]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'reads %s as a word like any other',
    (word) => {
      expect(ids(`what is the ${word}?`)).toEqual([null]);
      expect(ids(`${word}, and what is the budget?`)).toEqual([null, 'budget']);
    },
  );

  it('does without facts', () => {
    expect(answerQuestions('QPS?', [], [])).toMatchObject([{ factId: null }]);
  });
});

describe('a line without end', () => {
  const many = (part: string, times: number) => Array.from({ length: times }, () => part).join(' ');

  it('is answered as far as anybody can follow, and politely left there', () => {
    const replies = answerQuestions(many('what is the budget? how fast must it be?', 500), facts, []);
    expect(replies).toHaveLength(31);
    expect(replies.slice(0, 30).every(({ factId }) => factId !== null)).toBe(true);
    expect(replies[30]).toMatchObject({
      factId: null,
      answer: expect.stringMatching(/^Not specified: 30 questions .* please ask the rest again\.$/),
    });
    expect(replies[30]!.question.length).toBeLessThan(250);
  });

  it.each([
    ['of letters', 'x'.repeat(100_000)],
    ['of digits and dots', '1.'.repeat(50_000)],
    ['of question marks', '?'.repeat(10_000)],
    ['of words that nobody knows', many('zorkmid barbaz quxfoo', 5000)],
    ['of conditions', many('if a, is b,', 9000)],
    ['of commas', 'a, '.repeat(33_000)],
    ['of spaces', `q${' '.repeat(100_000)}x`],
    ['of quote signs', '> - '.repeat(25_000)],
    ['of slashes', 'a/'.repeat(50_000)],
  ])('%s is answered before a test runs out of time', (_what, line) => {
    expect(answerQuestions(`${line}?`, facts, []).every(({ factId }) => factId === null)).toBe(true);
  });

  it('is understood by its end', () => {
    expect(
      ids(`${many('and so we came to think of it once more,', 2000)} what is the p99 latency target?`),
    ).toEqual(['latency']);
  });
});
