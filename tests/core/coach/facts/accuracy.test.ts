import { describe, expect, it } from 'vitest';
import { answerQuestions } from '../../../../src/core/coach/facts/facts.ts';
import type { Fact } from '../../../../src/core/scenario/schema.ts';
import { builtInScenarios, labelledQuestions } from './built-in.ts';

const scenarios = builtInScenarios();

interface Outcome {
  /** Facts that would have been right; none when the scenario does not say. */
  wanted: string[];
  got: string | null;
  told: boolean;
}

const ask = (question: string, facts: readonly Fact[], wanted: string[]): Outcome => {
  const { factId, unsure } = answerQuestions(`${question}?`, facts, [])[0]!;
  return { wanted, got: factId, told: factId !== null && !unsure };
};

const share = (outcomes: Outcome[], holds: (outcome: Outcome) => boolean): number =>
  outcomes.filter(holds).length / outcomes.length;

const isRight = ({ wanted, got }: Outcome) => got !== null && wanted.includes(got);

function summary(outcomes: Outcome[]) {
  const answerable = outcomes.filter(({ wanted }) => wanted.length > 0);
  const others = outcomes.filter(({ wanted }) => wanted.length === 0);
  return {
    found: share(answerable, isRight),
    toldWrong: share(answerable, (outcome) => outcome.told && !isRight(outcome)),
    inventedTold: share(others, ({ told }) => told),
    inventedOffered: share(others, ({ got, told }) => got !== null && !told),
  };
}

/** Every other question was used to choose thresholds and words; the rest was only measured. */
const half = (which: 0 | 1) =>
  scenarios.flatMap(({ id, facts }) =>
    labelledQuestions(id)
      .filter((_, i) => i % 2 === which)
      .map(({ question, facts: wanted }) => ask(question, facts, wanted)),
  );

describe('questions in words of their own', () => {
  it.each([
    ['tuned on', 0, 0.94, 0.3],
    ['held out', 1, 0.88, 0.25],
  ] as const)('find their fact: %s', (_name, which, found, offered) => {
    const outcomes = half(which);
    expect(outcomes.length).toBeGreaterThan(150);
    const figures = summary(outcomes);
    expect(figures.found).toBeGreaterThanOrEqual(found);
    expect(figures.toldWrong).toBeLessThanOrEqual(0.03);
    expect(figures.inventedTold).toBeLessThanOrEqual(0.1);
    expect(figures.inventedOffered).toBeLessThanOrEqual(offered);
  });

  it('find it even when the phrasing that says the same is taken away', () => {
    const outcomes = scenarios.flatMap(({ facts }) =>
      facts.flatMap((fact) =>
        fact.ask.map((phrasing) => {
          const others = { ...fact, ask: fact.ask.filter((other) => other !== phrasing) };
          const rest = facts.map((candidate) => (candidate === fact ? others : candidate));
          return ask(phrasing, rest, [fact.id]);
        }),
      ),
    );
    expect(share(outcomes, isRight)).toBeGreaterThanOrEqual(0.8);
    expect(share(outcomes, (outcome) => outcome.told && !isRight(outcome))).toBeLessThanOrEqual(0.07);
  });

  it('are answered within 5 ms each once the facts are read', () => {
    const { id, facts } = scenarios[0]!;
    const questions = labelledQuestions(id);
    answerQuestions('first?', facts, []);
    const start = performance.now();
    for (const { question } of questions) answerQuestions(`${question}?`, facts, []);
    expect((performance.now() - start) / questions.length).toBeLessThan(5);
  });
});

it('every fact is told to every phrasing of its own', () => {
  for (const { facts } of scenarios) {
    for (const { id, ask: phrasings } of facts) {
      for (const phrasing of phrasings) {
        expect(answerQuestions(phrasing, facts, [])[0]).toMatchObject({ factId: id, unsure: false });
      }
    }
  }
});
