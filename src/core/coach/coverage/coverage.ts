import type { EmphasisId, PointKind, Scenario } from '../../scenario/schema.ts';
import { analyse } from './analyse.ts';
import { type CompiledScenario, compileScenario, type Target } from './compile.ts';
import { emphasisLevel } from './emphasis-level.ts';
import { type Evidence, quoteUnit } from './evidence.ts';
import type { Finding } from './finding.ts';
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
  if (reason !== null) return unjudged(compiled, reason);
  const { findings, words, offTopic } = analyse(text, compiled);
  const verdict = (own: readonly Finding[], level: Level, target: Target) => ({
    level,
    evidence: level === 'missing' ? [] : chooseQuotes(text, own, target),
  });
  return {
    judged: true,
    reason: null,
    points: compiled.points.map((point, i) => {
      const own = findings[i]!;
      const target = compiled.targets[i]!;
      const { keywordOnly } = target;
      const ruledOut = own.filter((finding) => finding.ruledOut).map(({ unit }) => quoteUnit(text, unit));
      return {
        ...point,
        ...verdict(own, levelOf(own, { words, offTopic, keywordOnly }), target),
        keywordOnly,
        ruledOut,
      };
    }),
    emphases: compiled.emphases.map((id, i) => {
      const at = compiled.points.length + i;
      const own = findings[at]!;
      return { id, ...verdict(own, emphasisLevel(own), compiled.targets[at]!) };
    }),
  };
}

function unjudged(compiled: CompiledScenario, reason: string): Coverage {
  const nothing = { level: 'unjudged' as const, evidence: [] };
  return {
    judged: false,
    reason,
    points: compiled.points.map((point, i) => ({
      ...point,
      ...nothing,
      keywordOnly: compiled.targets[i]!.keywordOnly,
      ruledOut: [],
    })),
    emphases: compiled.emphases.map((id) => ({ id, ...nothing })),
  };
}
