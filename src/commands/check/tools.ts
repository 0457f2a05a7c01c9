import { answerFrom } from '../../core/coach/answer.ts';
import { parseLearned } from '../../core/coach/coverage/learned-text.ts';
import { buildLexicon } from '../../core/coach/coverage/lexicon.ts';
import { matchUnit, slotFinder } from '../../core/coach/coverage/match.ts';
import { parseSignal } from '../../core/coach/coverage/signal.ts';
import { diagramProblems } from '../../core/coach/diagram/diagrams.ts';
import { formulaValue } from '../../core/coach/estimates/grade.ts';
import { answerQuestions } from '../../core/coach/facts/facts.ts';
import { compileScenario, judgeText } from '../../core/coach/judgement.ts';
import { findFalls } from '../../core/coach/pitfalls/pitfalls.ts';
import { readAnswer } from '../../core/coach/reading.ts';
import type { LintTools } from '../../core/scenario/lint/rule.ts';
import type { Scenario } from '../../core/scenario/schema.ts';

/** The coach as the rules see it. Loads the estimates' arithmetic, so only the authors' commands import it. */
export const tools = (learnedOf: (scenario: Scenario) => string | null): LintTools => {
  /** A scenario is graded some sixty times in one check; reading its signals takes longer than any of them. */
  const compiled = once((scenario) => {
    const learned = learnedOf(scenario);
    const ids = scenario.points.map(({ id }) => id);
    return compileScenario(scenario, learned === null ? null : parseLearned(learned, ids));
  });
  return {
    coverage: (text, scenario) => {
      const { points } = judgeText(text, compiled(scenario));
      return new Map(points.map(({ id, level }) => [id, level]));
    },
    fired,
    pitfalls: (text, { pitfalls }) =>
      new Set(findFalls(readAnswer(answerFrom(text)), pitfalls).map(({ pitfall }) => pitfall.id)),
    answer: (question, facts) => answerQuestions(question, facts, []),
    formulaValue,
    diagramProblems,
  };
};

/** The signals that show in a text, by the id of their point, without what the grader makes of them. */
function fired(text: string, scenario: Scenario): Map<string, Set<number>> {
  const { sources, lexicon } = readSignals(scenario);
  const find = slotFinder(lexicon);
  const shown = new Map<string, Set<number>>();
  for (const { tokens } of readAnswer(answerFrom(text))) {
    for (const hit of matchUnit(tokens, lexicon, find)) {
      const { id, i } = sources[hit.signal]!;
      shown.set(id, (shown.get(id) ?? new Set()).add(i));
    }
  }
  return shown;
}

/** The signals of all points in one lexicon, each with its point and its place there. */
const readSignals = once(({ points }: Scenario) => {
  const sources = points.flatMap(({ id, signals }) =>
    signals.flatMap((source, i) => {
      const signal = parseSignal(source);
      return signal === null ? [] : [{ id, i, signal }];
    }),
  );
  return { sources, lexicon: buildLexicon(sources.map(({ signal }) => signal)) };
});

/** The function with its results kept, one for each scenario. */
function once<Result>(make: (scenario: Scenario) => Result): (scenario: Scenario) => Result {
  const made = new WeakMap<Scenario, { result: Result }>();
  return (scenario) => {
    const known = made.get(scenario) ?? { result: make(scenario) };
    made.set(scenario, known);
    return known.result;
  };
}
