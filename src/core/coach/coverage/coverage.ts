import type { EmphasisId, PointKind, Scenario } from '../../scenario/schema.ts';
import { type Analysis, analyse } from './analyse.ts';
import { type CompiledScenario, compileScenario } from './compile.ts';
import { type Evidence, quoteUnit } from './evidence.ts';
import { whyNotJudged } from './language.ts';
import { type Level, levelOf } from './level.ts';
import { chooseQuotes } from './quote.ts';

export { type CompiledScenario, compileScenario } from './compile.ts';
export type { Evidence } from './evidence.ts';
export type { Level } from './level.ts';

export interface PointCoverage {
  id: string;
  title: string;
  kind: PointKind;
  level: Level;
  /** The best first; empty when the point is missing. */
  evidence: Evidence[];
  /** The author gave no signals: only the words of the title were looked for. */
  keywordOnly: boolean;
  /** Sentences in which the person seems to rule the point out. */
  ruledOut: Evidence[];
}

export interface EmphasisCoverage {
  id: EmphasisId;
  level: Level;
  evidence: Evidence[];
}

export interface Coverage {
  judged: boolean;
  /** Why the text could not be judged; null when it was. */
  reason: string | null;
  points: PointCoverage[];
  emphases: EmphasisCoverage[];
}

/**
 * Says for each rubric point and emphasis whether a text addresses it, with the person's own sentences.
 * Whether a statement is right is beyond it. Deterministic; method and figures are in docs/coverage.md.
 */
export function gradeCoverage(text: string, scenario: Scenario | CompiledScenario): Coverage {
  const compiled = 'lexicon' in scenario ? scenario : compileScenario(scenario);
  const reason = whyNotJudged(text);
  const analysis = reason === null ? analyse(text, compiled) : null;
  const at = (index: number) => analysis?.findings[index] ?? [];
  const judge = (index: number) => verdict(text, analysis, index);
  return {
    judged: reason === null,
    reason,
    points: compiled.points.map((point, i) => ({
      ...point,
      ...judge(i),
      keywordOnly: compiled.targets[i]!.keywordOnly,
      ruledOut: at(i)
        .filter((f) => f.refused)
        .map((f) => quoteUnit(text, f.unit)),
    })),
    emphases: compiled.emphases.map((id, i) => ({ id, ...judge(compiled.points.length + i) })),
  };
}

function verdict(
  text: string,
  analysis: Analysis | null,
  target: number,
): { level: Level; evidence: Evidence[] } {
  if (analysis === null) return { level: 'unjudged', evidence: [] };
  const findings = analysis.findings[target] ?? [];
  const level = levelOf(findings, analysis.words);
  return { level, evidence: level === 'missing' ? [] : chooseQuotes(text, findings) };
}
