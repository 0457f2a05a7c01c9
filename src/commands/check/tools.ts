import { type CompiledScenario, compileScenario, gradeCoverage } from '../../core/coach/coverage/coverage.ts';
import { buildLexicon } from '../../core/coach/coverage/lexicon.ts';
import { matchUnit, slotFinder } from '../../core/coach/coverage/match.ts';
import { segment } from '../../core/coach/coverage/segment.ts';
import { parseSignal, type Signal } from '../../core/coach/coverage/signal.ts';
import { readUnit } from '../../core/coach/coverage/study.ts';
import { diagramProblems } from '../../core/coach/diagram/diagrams.ts';
import { formulaValue } from '../../core/coach/estimates/grade.ts';
import { answerQuestions } from '../../core/coach/facts/facts.ts';
import type { LintTools } from '../../core/scenario/lint/rule.ts';
import type { Scenario } from '../../core/scenario/schema.ts';

/** The coach as the rules see it. Loads the estimates' arithmetic, so only the authors' commands import it. */
export const tools: LintTools = {
  coverage: (text, scenario) => {
    const { points } = gradeCoverage(text, compiled(scenario));
    return new Map(points.map(({ id, level }) => [id, level]));
  },
  fired,
  answer: (question, facts) => answerQuestions(question, facts, []),
  formulaValue,
  diagramProblems,
};

const known = new WeakMap<Scenario, CompiledScenario>();

/** A scenario is graded some sixty times in one check; reading its signals takes longer than any of them. */
function compiled(scenario: Scenario): CompiledScenario {
  const found = known.get(scenario) ?? compileScenario(scenario);
  known.set(scenario, found);
  return found;
}

/** The signals that show in a text, by the id of their point, without what the grader makes of them. */
function fired(text: string, scenario: Scenario): Map<string, Set<number>> {
  const sources = scenario.points.flatMap(({ id, signals }) =>
    signals.flatMap((source, i) => {
      const signal = parseSignal(source);
      return signal === null ? [] : [{ id, i, signal }];
    }),
  );
  const shown = new Map<string, Set<number>>();
  for (const hit of hits(
    text,
    sources.map(({ signal }) => signal),
  )) {
    const { id, i } = sources[hit]!;
    shown.set(id, (shown.get(id) ?? new Set()).add(i));
  }
  return shown;
}

function hits(text: string, signals: Signal[]): number[] {
  const lexicon = buildLexicon(signals);
  const find = slotFinder(lexicon);
  return segment(text).flatMap((part) => {
    const unit = readUnit(part, text, new Set());
    return unit === null ? [] : matchUnit(unit.tokens, lexicon, find).map(({ signal }) => signal);
  });
}
