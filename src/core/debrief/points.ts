import { gramsOf } from '../coach/coverage/copied.ts';
import {
  type CompiledScenario,
  type Coverage,
  gradeCoverage,
  type Level,
  type PointCoverage,
} from '../coach/coverage/coverage.ts';
import { substanceOf } from '../coach/coverage/substance.ts';
import { tokenize } from '../coach/coverage/tokenize.ts';
import type { Session } from '../session/session.ts';
import type { DebriefEmphasis, DebriefPoint, ProbeView, Quote } from './debrief.ts';
import type { Reader } from './reader.ts';

const RANK: Record<Level, number> = { unjudged: -1, missing: 0, touched: 1, covered: 2 };

/** The rubric points of a graded session, with everything that the person and the coach have to say on each. */
export function pointsOf(
  session: Session,
  coverage: Coverage,
  answers: readonly ProbeAnswer[],
  reader: Reader,
): DebriefPoint[] {
  return coverage.points.map((point) => {
    const own = { level: point.level, evidence: reader.quotes(point.evidence), prompted: false };
    const { level, evidence, prompted } = withAnswer(
      own,
      answers.find(({ view }) => view.pointId === point.id),
    );
    return {
      id: point.id,
      title: point.title,
      kind: point.kind,
      self: session.selfMarks[point.id] ?? null,
      level,
      overruled: session.overrules[point.id] ?? null,
      evidence,
      prompted,
      lacks: level === 'touched' ? lacksOf(evidence) : [],
      hintAt: session.hints.find(({ pointId }) => pointId === point.id)?.at ?? null,
      // Who covers a point may well leave a part of it out: that is a decision, not a gap.
      ruledOut: level === 'covered' ? [] : reader.quotes(point.ruledOut),
      keywordOnly: point.keywordOnly,
    };
  });
}

type Judgement = Pick<DebriefPoint, 'level' | 'evidence' | 'prompted'>;

/** An answer to a probe counts where it goes beyond the design, and is marked as prompted. */
function withAnswer(own: Judgement, answer: ProbeAnswer | undefined): Judgement {
  if (!answer || RANK[answer.view.level] <= RANK[own.level]) return own;
  return { level: answer.view.level, evidence: [...answer.evidence, ...own.evidence], prompted: true };
}

/** Depth cannot be scored without a reader; what stands in a sentence and what does not can be told. */
function lacksOf(evidence: readonly Quote[]): DebriefPoint['lacks'] {
  const shown = evidence.map(({ quote }) => substanceOf(quote, tokenize(quote)));
  return [
    ...(shown.some(({ number }) => number) ? [] : ['number' as const]),
    ...(shown.some(({ reason, relation }) => reason || relation) ? [] : ['reason' as const]),
  ];
}

export interface ProbeAnswer {
  view: ProbeView;
  evidence: Quote[];
}

/** Grades each answer to a probe by itself, for the point that the probe aims at. */
export function probeAnswers(session: Session, scenario: CompiledScenario | null): ProbeAnswer[] {
  return session.probes.map(({ pointId, question, text, at }) => {
    const graded = scenario && text.trim() !== '' ? gradeProbe(text, question, pointId, scenario) : null;
    return {
      view: {
        pointId,
        question,
        answer: text,
        level: graded?.level ?? (text.trim() === '' ? 'missing' : 'unjudged'),
      },
      evidence: (graded?.evidence ?? []).map((one) => ({ ...one, phase: null, at })),
    };
  });
}

function gradeProbe(
  text: string,
  question: string,
  pointId: string,
  scenario: CompiledScenario,
): PointCoverage | undefined {
  return gradeCoverage(text, alsoGiven(scenario, [question])).points.find(({ id }) => id === pointId);
}

/** The scenario with more texts that were put before the person: repeating them says nothing. */
export const alsoGiven = (scenario: CompiledScenario, texts: readonly string[]): CompiledScenario => ({
  ...scenario,
  given: new Set([...scenario.given, ...gramsOf(texts.map(tokenize))]),
});

export const emphasesOf = (coverage: Coverage, reader: Reader): DebriefEmphasis[] =>
  coverage.emphases.map(({ id, level, evidence }) => ({ id, level, evidence: reader.quotes(evidence) }));
