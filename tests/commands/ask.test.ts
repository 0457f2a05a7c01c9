import { expect, it } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { ExitCode } from '../../src/core/errors.ts';
import { aScenario, fakeWorld } from '../helpers/fake-world.ts';

const asking = async (question: string, json = false) => {
  const world = fakeWorld();
  await ask({ scenario: 'serving', question, json }, world);
  return world.out();
};

it('prints the answer and nothing else', async () => {
  expect(await asking('how much money is there?')).toBe('One million a year.\n');
});

it('says that the scenario does not say', async () => {
  expect(await asking('which fonts?')).toBe('Not specified: state an assumption.\n');
});

it('puts each of several questions above its answer', async () => {
  expect(await asking('how many requests per second? what is the budget?')).toBe(
    '> how many requests per second?\nAbout 500 a second.\n\n> what is the budget?\nOne million a year.\n',
  );
});

it('prints three fields as JSON', async () => {
  expect(JSON.parse(await asking('what is the budget?', true))).toEqual({
    answered: true,
    factId: 'budget',
    answer: 'One million a year.',
  });
  expect(JSON.parse(await asking('which fonts?', true))).toEqual({
    answered: false,
    factId: null,
    answer: 'Not specified: state an assumption.',
  });
});

it('adds every reply when there are several', async () => {
  const { factId, replies } = JSON.parse(await asking('what is the budget? fonts?', true));
  expect(factId).toBe('budget');
  expect(replies).toEqual([
    {
      question: 'what is the budget?',
      answered: true,
      factId: 'budget',
      answer: 'One million a year.',
      unsure: false,
    },
    {
      question: 'fonts?',
      answered: false,
      factId: null,
      answer: 'Not specified: state an assumption.',
      unsure: false,
    },
  ]);
});

it('says of each reply whether it is a guess', async () => {
  const { replies } = JSON.parse(
    await asking('how many requests per second? is money a worry to them?', true),
  );
  expect(replies.map(({ unsure }: { unsure: boolean }) => unsure)).toEqual([false, true]);
});

it('refuses a line without a word', async () => {
  await expect(asking(' ? ')).rejects.toMatchObject({ exitCode: ExitCode.usage });
});

it('names a scenario without facts', async () => {
  const world = fakeWorld({ scenarios: [aScenario({ facts: [] })] });
  await expect(ask({ scenario: 'serving', question: 'budget?' }, world)).rejects.toMatchObject({
    exitCode: ExitCode.notFound,
    message: 'Model Serving at Scale has no facts to ask for.',
  });
});
