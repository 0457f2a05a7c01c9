import { describe, expect, it } from 'vitest';
import { answerQuestions } from '../../../../src/core/coach/facts/facts.ts';
import type { Fact } from '../../../../src/core/scenario/schema.ts';
import { builtInScenarios, labelledQuestions, type Round } from './built-in.ts';

const scenarios = builtInScenarios();

interface Outcome {
  /** Facts that would have been right; none when the scenario does not say. */
  wanted: string[];
  got: string | null;
  told: boolean;
}

/** What comes of a question: of several replies the worst, so that a wrong one cannot hide behind a right one. */
function ask(question: string, facts: readonly Fact[], wanted: string[], before: string[] = []): Outcome {
  const earlier: string[] = [];
  for (const line of before)
    earlier.push(...answerQuestions(line, facts, earlier).flatMap(({ factId }) => factId ?? []));
  const replies = answerQuestions(`${question}?`, facts, earlier);
  const wrong = replies.find(({ factId, unsure }) => factId !== null && !unsure && !wanted.includes(factId));
  const right = replies.find(({ factId }) => factId !== null && wanted.includes(factId));
  const { factId, unsure } = wrong ?? right ?? replies[0]!;
  return { wanted, got: factId, told: factId !== null && !unsure };
}

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

const round = (which: Round, keep = (_index: number) => true) =>
  scenarios.flatMap(({ id, facts }) =>
    labelledQuestions(id, which)
      .filter((_, index) => keep(index))
      .map(({ question, before, facts: wanted }) => ask(question, facts, wanted, before)),
  );

describe('questions in words of their own', () => {
  it.each([
    ['round 1, tuned on', round(1, (index) => index % 2 === 0), 0.94, 0.02],
    ['round 1, held out', round(1, (index) => index % 2 === 1), 0.9, 0.03],
    ['round 2', round(2), 0.95, 0.02],
    ['round 3', round(3), 0.92, 0.02],
    ['round 4', round(4), 0.92, 0.02],
    ['round 5', round(5), 0.88, 0.02],
    ['round 6, on purpose oblique', round(6), 0.75, 0.065],
  ])('find their fact: %s', (_name, outcomes, found, wrong) => {
    expect(outcomes.length).toBeGreaterThanOrEqual(60);
    const figures = summary(outcomes);
    expect(figures.found).toBeGreaterThanOrEqual(found);
    expect(figures.toldWrong).toBeLessThanOrEqual(wrong);
  });

  it('that no fact answers are left alone, or offered something at the most', () => {
    const figures = summary([...round(1), ...round(2), ...round(3), ...round(4), ...round(5), ...round(6)]);
    expect(figures.inventedTold).toBeLessThanOrEqual(0.06);
    expect(figures.inventedOffered).toBeLessThanOrEqual(0.3);
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
    expect(share(outcomes, isRight)).toBeGreaterThanOrEqual(0.84);
    expect(share(outcomes, (outcome) => outcome.told && !isRight(outcome))).toBeLessThanOrEqual(0.04);
  });

  it('are answered within 5 ms each once the facts are read', () => {
    const { id, facts } = scenarios[0]!;
    const questions = labelledQuestions(id, 1);
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
