import { describe, expect, it } from 'vitest';
import { type EstimateOptions, estimate } from '../../src/commands/estimate.ts';
import { ExitCode } from '../../src/core/errors.ts';
import { aScenario, fakeWorld } from '../helpers/fake-world.ts';

const weights = {
  id: 'weights-bf16',
  question: 'How much memory do the weights take?',
  givens: { parameters: 70e9, width: '2 bytes' },
  formula: 'parameters * width',
  value: 140,
  unit: 'GB',
  tolerance: 0.1,
  working: '70e9 parameters of 2 bytes are 140 GB.',
};

const run = async (more: Partial<EstimateOptions>) => {
  const world = fakeWorld({ scenarios: [aScenario({ estimates: [weights, { ...weights, id: 'kv' }] })] });
  await estimate({ scenario: 'serving', ...more }, world);
  return world.out();
};

describe('mlsd estimate', () => {
  it.each([
    ['70e9 * 2 bytes', 'Right: 140 GB; expected 140 GB, give or take 10 %.'],
    ['300 GB', 'Close: 300 GB is the right order of magnitude; expected 140 GB.'],
    ['14 TB', 'Off: 14,000 GB is 100 times too high; expected 140 GB.'],
    ['3 ms', 'Wrong unit: that is not a number in GB; expected 140 GB.'],
  ])('says what it makes of %s, then the working', async (answer, sentence) => {
    expect(await run({ estimate: 'weights-bf16', answer })).toBe(
      `${sentence}\n\n70e9 parameters of 2 bytes are 140 GB.\n`,
    );
  });

  it.each([
    ['a lot', 'there is no number in it.'],
    ['', 'there is no number in it.'],
    ['70 gigabites', '"70" is clear, "gigabites" is no unit known here. Did you mean "gigabytes"?'],
    ['70 foo', '"70" is clear, "foo" is no unit known here.'],
    ['70e9 * params', '"70e9 *" is clear, what comes from "params" on is no expression.'],
    ['2 * (70 +', 'something is missing at its end.'],
    ['70 GB + 3 s', 'it adds or subtracts numbers of different units.'],
    ['\u001b[31m5\u001b[0m \u001b[1mfoo', '"5" is clear, "foo" is no unit known here.'],
  ])('tells why it cannot read "%s" and how to write it, and keeps the value back', async (answer, why) => {
    expect(await run({ estimate: 'weights-bf16', answer })).toBe(
      `Not readable: ${why} Write "12 GB", "10-15 GB" or "3 * 4 GB".\n`,
    );
  });

  it('refuses what is longer than a line', async () => {
    await expect(run({ estimate: 'kv', answer: '1'.repeat(100_000), json: true })).rejects.toMatchObject({
      exitCode: ExitCode.usage,
      message: 'The answer cannot be read: it is longer than 1,000 characters.',
    });
  });

  it.each([
    ['0.1 TB', { verdict: 'close', given: 100, expected: 140, unit: 'GB', unread: null }],
    [
      '140 gigabites',
      {
        verdict: 'unreadable',
        given: null,
        expected: null,
        unit: 'GB',
        unread: { why: 'word', at: 'gigabites', read: '140' },
      },
    ],
  ])('prints what it makes of %s as JSON', async (answer, fields) => {
    expect(JSON.parse(await run({ estimate: 'weights', answer, json: true }))).toEqual(fields);
  });

  it('lists the estimates, and shows the question of one', async () => {
    expect(await run({})).toContain('weights-bf16\n  How much memory do the weights take?');
    expect(await run({ estimate: 'kv' })).toBe('How much memory do the weights take?\n');
  });

  it('names the ids that there are for one that is not', async () => {
    await expect(run({ estimate: 'weigths-bf16', answer: '1' })).rejects.toMatchObject({
      exitCode: ExitCode.notFound,
      message: 'Model Serving at Scale has no estimate weigths-bf16. Did you mean "weights-bf16"?',
      next: 'Estimates: weights-bf16, kv.',
    });
  });

  it('names the estimates that a part of an id fits', async () => {
    const weights2 = { ...weights, id: 'weights-fp8' };
    const world = fakeWorld({ scenarios: [aScenario({ estimates: [weights, weights2] })] });
    const asked = estimate({ scenario: 'serving', estimate: 'weights', answer: '1' }, world);
    await expect(asked).rejects.toMatchObject({
      exitCode: ExitCode.notFound,
      next: 'Which one: weights-bf16 or weights-fp8?',
    });
  });

  it('asks for an answer before it prints JSON', async () => {
    await expect(run({ estimate: 'kv', json: true })).rejects.toMatchObject({ exitCode: ExitCode.usage });
  });
});
