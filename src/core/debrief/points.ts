import { gramsOf } from '../coach/coverage/copied.ts';
import {
  type CompiledScenario,
  type Coverage,
  gradeCoverage,
  type PointCoverage,
} from '../coach/coverage/coverage.ts';
import { substanceOf } from '../coach/coverage/substance.ts';
import { tokenize } from '../prose/tokens.ts';
import type { Session } from '../session/session.ts';
import type { DebriefPoint, ProbeView, Quote } from './debrief.ts';
import { EvidenceFloor, reaches } from './evidence.ts';
import { leftOpen, overlaps } from './left-open.ts';
import type { Reader } from './reader.ts';

/** The rubric points of a graded session, with everything that the person and the coach have to say on each. */
export function pointsOf(
  session: Session,
  coverage: Coverage,
  scenario: CompiledScenario,
  answers: readonly ProbeAnswer[],
  reader: Reader,
): DebriefPoint[] {
  const floor = new EvidenceFloor(scenario);
  const open = leftOpen(reader);
  return coverage.points.map((point) => {
    const quotes = reader.quotes(point.evidence);
    const putOff = quotes.filter((quote) => open.some((hole) => overlaps(hole, quote)));
    const kept = quotes.filter((quote) => !putOff.includes(quote));
    const own = unlessPutOff(point, kept, putOff, floor);
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
      evidence: floor.shown(evidence, point.id, level),
      putOff: level === 'covered' ? [] : putOff,
      prompted,
      lacks: level === 'touched' && evidence.length > 0 ? lacksOf(evidence) : [],
      hintAt: session.hints.find(({ pointId }) => pointId === point.id)?.at ?? null,
      // Who covers a point may well leave a part of it out: that is a decision, not a gap.
      ruledOut: level === 'covered' ? [] : reader.quotes(point.ruledOut),
      keywordOnly: point.keywordOnly,
    };
  });
}

type Judgement = Pick<DebriefPoint, 'level' | 'evidence' | 'prompted'>;

/** Where the person puts a point off, only what covers it in another sentence still covers it. */
function unlessPutOff(point: PointCoverage, kept: Quote[], putOff: Quote[], floor: EvidenceFloor): Judgement {
  const promised =
    point.level === 'covered' &&
    putOff.length > 0 &&
    !kept.some(({ quote }) => floor.standsAlone(quote, point.id, 'covered'));
  return { level: promised ? 'touched' : point.level, evidence: kept, prompted: false };
}

/** An answer to a probe counts where it goes beyond the design, and is marked as prompted. */
function withAnswer(own: Judgement, answer: ProbeAnswer | undefined): Judgement {
  if (!answer || reaches(own.level, answer.view.level)) return own;
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
