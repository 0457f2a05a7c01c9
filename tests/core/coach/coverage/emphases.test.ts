import { describe, expect, it } from 'vitest';
import { compileScenario, judgeText } from '../../../../src/core/coach/judgement.ts';
import { bakery } from './bakery.ts';

const emphasis = (id: string, text: string) =>
  judgeText(text, compileScenario(bakery())).emphases.find((e) => e.id === id)!;

describe('emphases', () => {
  it.each([
    [
      'safety',
      'Prompt injection is blocked by a filter, and secrets are redacted before a person approves the mail.',
    ],
    [
      'evaluation',
      'Offline we measure recall on a golden set, then an A/B test with a confidence interval decides.',
    ],
    [
      'tradeoffs',
      'We accept a staler index at the cost of freshness, because rebuilding it hourly is more expensive.',
    ],
    [
      'tradeoffs',
      'We do not shard the index since it fits one machine; a copy costs more but keeps reads fast.',
    ],
    [
      'iteration',
      'Production failures become new test cases, and the ranker is retrained weekly when drift is detected.',
    ],
    [
      'communication',
      'I assume 2M users. To summarise: I chose the small model because it answers in 90 ms.',
    ],
  ])('shows %s with the words for it', (id, text) => {
    const found = emphasis(id, text);
    expect(found.level).toBe('covered');
    expect(text).toContain(found.evidence[0]!.quote);
  });

  it('does not see them in a plain story', () => {
    const { emphases } = judgeText(
      'The shop sells bread and cakes to people of the town.',
      compileScenario(bakery()),
    );
    expect(emphases.map(({ level }) => level)).toEqual(Array(5).fill('missing'));
  });

  it('listens to the scenario', () => {
    const text = 'A second baker tastes each batch before the van leaves.';
    const scenario = {
      ...bakery(),
      emphases: { safety: { signals: ['baker tastes|taste batch', 'van leaves'] } },
    };
    expect(emphasis('safety', text).level).toBe('missing');
    expect(judgeText(text, compileScenario(scenario)).emphases.find((e) => e.id === 'safety')?.level).toBe(
      'covered',
    );
  });
});
