import { expect, it } from 'vitest';
import type { Attempt } from '../../../src/commands/practice/attempt.ts';
import { askInterviewer, factsLearned } from '../../../src/commands/practice/interviewer.ts';
import type { Fact } from '../../../src/core/scenario/schema.ts';

const facts: Fact[] = [
  { id: 'users', ask: ['Who are the users?'], answer: 'Shoppers on their phones.', short: 'shoppers' },
  { id: 'budget', ask: ['What is the budget?'], answer: 'One million a year.' },
];

/** An attempt as far as the interviewer looks at it. */
function attempt(): Attempt {
  const questions: unknown[] = [];
  const recorder = { session: { questions }, record: (...events: unknown[]) => questions.push(...events) };
  return { recorder, scenario: { facts } } as unknown as Attempt;
}

it('counts as learned what was told, in the scenario’s order', () => {
  const current = attempt();
  askInterviewer(current, 'what is the budget? who are the users?');
  expect(factsLearned(current)).toEqual(['shoppers', 'One million a year.']);
});

it('does not count an offer as learned until the person asks on and is told', () => {
  const current = attempt();
  const [offer] = askInterviewer(current, 'do our users carry umbrellas?');
  expect(offer).toMatchObject({ factId: 'users', unsure: true });
  expect(factsLearned(current)).toEqual([]);
  askInterviewer(current, 'who are they?');
  expect(factsLearned(current)).toEqual(['shoppers']);
});
