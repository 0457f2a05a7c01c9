import { describe, expect, it } from 'vitest';
import { builtInScenarios } from './built-in.ts';
import { askHalf, askOpen, openFigures } from './open-round.ts';

const scenarios = builtInScenarios();

describe('questions by someone who saw no fact', () => {
  it.each([
    ['tuned on', 'odd', 0.89, 0.01, 0.2],
    ['held out', 'even', 0.67, 0.02, 0.38],
  ] as const)('are told or offered what answers them: the half %s', (_name, half, right, wrong, beside) => {
    const outcomes = askHalf(scenarios, half);
    expect(outcomes).toHaveLength(90);
    const figures = openFigures(outcomes);
    expect(figures.right).toBeGreaterThanOrEqual(right);
    expect(figures.silentlyWrong).toBeLessThanOrEqual(wrong);
    expect(figures.irrelevant).toBeLessThanOrEqual(beside);
  });
});

describe('the measure of the open round', () => {
  const facts = [
    { id: 'budget', answer: 'One million.', ask: ['What is the budget?'] },
    { id: 'users', answer: 'Shoppers.', ask: ['Who are the users?'] },
  ];
  const measured = (answers: string[], acceptable: string[]) =>
    askOpen({ line: 'what is the budget', parts: [{ answers, acceptable }] }, facts);

  it.each([
    [['budget'], [], { right: [true], silentlyWrong: 0, irrelevant: null }],
    [['users'], [], { right: [false], silentlyWrong: 1, irrelevant: null }],
    [['users'], ['budget'], { right: [false], silentlyWrong: 0, irrelevant: null }],
    [[], ['budget'], { right: [], silentlyWrong: 0, irrelevant: false }],
    [[], [], { right: [], silentlyWrong: 1, irrelevant: true }],
  ])('takes answers %j and %j fairly offered for %j', (answers, acceptable, outcome) => {
    expect(measured(answers, acceptable)).toMatchObject(outcome);
  });
});
