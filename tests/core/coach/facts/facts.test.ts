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
const after = (...told: string[]): Exchange[] =>
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

  it.each([
    ['and at peak?', ['users', 'traffic'], 'traffic'],
    ['p99 too?', ['latency'], 'latency'],
    ['what about in Japan?', ['traffic', 'regions'], 'regions'],
    ['and the budget?', ['latency'], 'budget'],
  ])('%s after %s is about %s', (question, earlier, expected) => {
    expect(ids(question, after(...earlier))).toEqual([expected]);
  });

  it.each(['what is our latency budget?', 'what is the time budget per request?'])(
    'knows that %s is not about money',
    (question) => {
      expect(ids(question)).toEqual(['latency']);
    },
  );

  it.each([
    ['what is the budget, and for how long?', 'budget'],
    ['which regions do we serve, and how many of them?', 'regions'],
  ])('keeps a tail that names nothing with its question: %s', (question, id) => {
    expect(answerQuestions(question, facts, [])).toMatchObject([{ question, factId: id, unsure: false }]);
  });

  it('takes a question that names nothing for one about what was told last', () => {
    expect(answerQuestions('for how long?', facts, after('budget'))).toMatchObject([
      { factId: 'budget', unsure: false },
    ]);
  });

  it('tells nothing for sure when what is pointed at was not spoken of', () => {
    const [reply] = answerQuestions('how fast are they?', facts, after('regions'));
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
    expect(answerQuestions('how much money?', facts, after('budget', 'traffic'))).toEqual(first);
  });

  it('does without facts', () => {
    expect(answerQuestions('QPS?', [], [])).toMatchObject([{ factId: null }]);
  });
});
