import { substanceOf } from '../coach/coverage/substance.ts';
import type { Evidence, Judgement, PointJudgement } from '../coach/judgement.ts';
import { aimOf } from '../coach/probes.ts';
import { type Level, reaches } from '../level.ts';
import { own } from '../own.ts';
import { tokenize } from '../prose/tokens.ts';
import type { Scenario } from '../scenario/schema.ts';
import { countWords, type Session } from '../session/session.ts';
import { overruleOf } from '../session/standing.ts';
import type { DebriefPoint, ProbeView, Quote } from './debrief.ts';
import { leftOpen, overlaps } from './left-open.ts';
import type { Reader } from './reader.ts';

/** The rubric points of a graded session, with everything that the person and the coach have to say on each. */
export function pointsOf(
  session: Session,
  judgement: Judgement,
  answers: readonly ProbeAnswer[],
  reader: Reader,
): DebriefPoint[] {
  const open = leftOpen(reader);
  return judgement.points.map((point) => {
    const isPutOff = (one: Evidence) =>
      reader.quotes([one]).some((quote) => open.some((hole) => overlaps(hole, quote)));
    const putOff = reader.quotes(point.evidence.filter(isPutOff));
    const kept = point.evidence.filter((one) => !isPutOff(one));
    const alone = unlessPutOff(point, kept, putOff.length > 0, reader);
    const { level, evidence, prompted } = withAnswer(
      alone,
      answers.find(({ view }) => view.pointId === point.id),
    );
    return {
      id: point.id,
      title: point.title,
      kind: point.kind,
      self: own(session.selfMarks, point.id) ?? null,
      level,
      overruled: overruleOf(session, point.id, level),
      evidence,
      putOff: level === 'covered' || level === 'unjudged' ? [] : putOff,
      prompted,
      lacks: level === 'touched' && evidence.length > 0 ? lacksOf(evidence) : [],
      hintAt: session.hints.find(({ pointId }) => pointId === point.id)?.at ?? null,
      // Who covers a point may well leave a part of it out: that is a decision, not a gap.
      ruledOut: level === 'covered' ? [] : reader.quotes(point.ruledOut),
      basis: point.basis,
    };
  });
}

type Verdict = Pick<DebriefPoint, 'level' | 'evidence' | 'prompted'>;

/** Where the person puts a point off, only what covers it in another sentence still covers it. */
function unlessPutOff(
  point: PointJudgement,
  kept: readonly Evidence[],
  putOff: boolean,
  reader: Reader,
): Verdict {
  const promised = point.level === 'covered' && putOff && !kept.some(({ alone }) => alone === 'covered');
  const level = promised ? 'touched' : point.level;
  return { level, evidence: reader.quotes(worthShowing(kept, level)), prompted: false };
}

/** More quotes than this are leafed through by nobody. */
const SHOWN = 2;

/** A shorter quote is a label. */
const LABEL_WORDS = 2;

/**
 * The evidence to show: what stands by itself before what needs its neighbours, and of the latter one at
 * most, because a weak quote makes a good one look chosen by chance. A label is shown where there is nothing else.
 */
function worthShowing(evidence: readonly Evidence[], level: Level): readonly Evidence[] {
  const said = evidence.filter(({ quote }) => countWords(quote) > LABEL_WORDS);
  const alone = said.filter((one) => reaches(one.alone, level));
  if (alone.length > 0) return alone.slice(0, SHOWN);
  return (said.length > 0 ? said : evidence).slice(0, 1);
}

/** An answer to a probe counts where it goes beyond the design, and is marked as prompted. */
function withAnswer(own: Verdict, answer: ProbeAnswer | undefined): Verdict {
  if (!answer || reaches(own.level, answer.view.level)) return own;
  return {
    level: answer.view.level,
    evidence: [...answer.evidence, ...own.evidence].slice(0, SHOWN),
    prompted: true,
  };
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

/** What each answer to a probe says on the point that the probe aims at. */
export function probeAnswers(
  session: Session,
  scenario: Scenario | null,
  judged: readonly Judgement[] | null,
): ProbeAnswer[] {
  return session.probes.map(({ pointId, question, text, at, overruled = null }, i) => {
    const graded = text.trim() === '' ? undefined : judged?.[i]?.points.find(({ id }) => id === pointId);
    const level = graded?.level ?? (text.trim() === '' ? 'missing' : 'unjudged');
    const evidence = worthShowing(graded?.evidence ?? [], level);
    return {
      view: { pointId, question, answer: text, level, overruled, aim: scenario && aimOf(scenario, pointId) },
      evidence: evidence.map(({ quote, start, end }) => ({ quote, start, end, phase: null, at })),
    };
  });
}
