import { answerOf } from '../coach/answer.ts';
import type { SessionJudgement } from '../coach/judgement.ts';
import { readAnswer } from '../coach/reading.ts';
import { own } from '../own.ts';
import { reviewQuestions } from '../plan/built-in.ts';
import { planMinutes } from '../plan/plan.ts';
import type { Scenario } from '../scenario/schema.ts';
import { countWords, type Session } from '../session/session.ts';
import { hasClock } from './clock.ts';
import type { Debrief, DebriefPoint, EstimateView, Pace } from './debrief.ts';
import { diagramOf } from './diagram.ts';
import { emphasesOf, isSilentOn } from './emphases.ts';
import { isKnown } from './known-facts.ts';
import { nextStep } from './next.ts';
import { observe } from './observations/observe.ts';
import { pointsOf, probeAnswers } from './points.ts';
import { Reader } from './reader.ts';
import { twistOf } from './twist.ts';

/**
 * The debrief of a session. Deterministic: the same session, scenario and judgement give the same debrief.
 *
 * @param scenario as it is now; null when it is gone: then only the text, the clock and the person speak
 * @param judgement of this session under this scenario; null when there is no scenario
 */
export function debriefOf(
  session: Session,
  scenario: Scenario | null,
  judgement: SessionJudgement | null,
): Debrief {
  const reader = readerOf(session, judgement);
  const coverage = judgement?.answer ?? null;
  const answers = probeAnswers(session, scenario, judgement?.probes ?? null);
  const points = coverage ? pointsOf(session, coverage, answers, reader) : [];
  const emphases = coverage ? emphasesOf(coverage.emphases, points, reader) : [];
  const twist = twistOf(session, scenario, coverage, reader);
  const pace = paceOf(session);
  const judged = coverage?.judged ?? false;
  const observations = observe({ session, scenario, reader, judged, points, emphases, pace, twist });
  const grave = emphases.find((emphasis) => isSilentOn(emphasis, reader)) ?? null;
  const { step, how } = nextStep({ judged, points, emphases, observations, twist, grave }, scenario);
  return {
    rubric: rubricOf(session, scenario),
    judged,
    reason: coverage ? coverage.reason : goneReason(session),
    regraded: regradedOf(session, points),
    review: reviewOf(session),
    points,
    emphases,
    observations,
    pace,
    neverAsked: neverAsked({ session, scenario, reader, pace }),
    hints: hintsOf(session, scenario),
    probes: answers.map(({ view }) => view),
    estimates: estimatesOf(session, scenario),
    twist,
    diagram: diagramOf(session, scenario, points, reader),
    next: `${step.says} ${how}`.trim(),
    step,
    note: session.note,
  };
}

/** The session's answers as the judgement read them; read here where nothing was judged. */
export function readerOf(session: Session, judgement: SessionJudgement | null): Reader {
  if (judgement) return new Reader(session, judgement.answer.answer, judgement.answer.statements);
  const answer = answerOf(session);
  return new Reader(session, answer, readAnswer(answer));
}

function rubricOf(session: Session, scenario: Scenario | null): Debrief['rubric'] {
  if (scenario === null) return 'gone';
  return scenario.prompt === session.scenario.prompt ? 'present' : 'changed';
}

/** Empty where the session keeps no view of the coach, or where either view judged nothing. */
function regradedOf({ graded }: Session, points: readonly DebriefPoint[]): Debrief['regraded'] {
  return points.flatMap(({ id, title, level }) => {
    const was = own(graded, id);
    const differs = was !== undefined && was !== level && was !== 'unjudged' && level !== 'unjudged';
    return differs ? [{ pointId: id, title, was, is: level }] : [];
  });
}

const goneReason = ({ scenario: { id } }: Session): string =>
  `The scenario ${id} is no longer there, and its rubric went with it: the coach cannot compare.`;

const reviewOf = (session: Session): Debrief['review'] =>
  session.review.map(({ question, answer, note }) => ({
    id: question,
    question: reviewQuestions.find(({ id }) => id === question)?.text ?? question,
    answer,
    note,
  }));

function paceOf(session: Session): Pace {
  const phases = session.plan.phases.map(({ id, title, minutes }) => {
    const record = session.phases.find((phase) => phase.id === id);
    return {
      id,
      title,
      spentMs: record?.spentMs ?? 0,
      budgetMs: minutes * 60_000,
      words: countWords(record?.text ?? ''),
    };
  });
  return { phases, elapsedMs: session.elapsedMs, budgetMs: planMinutes(session.plan) * 60_000 };
}

interface Asking {
  session: Session;
  scenario: Scenario | null;
  reader: Reader;
  pace: Pace;
}

function neverAsked({ session, scenario, reader, pace }: Asking): Debrief['neverAsked'] {
  if (session.questions.length === 0 && !hasClock({ pace })) return [];
  const told = new Set(session.questions.map(({ factId }) => factId));
  return (scenario?.facts ?? []).flatMap((fact) => {
    const { id, short, answer, matters } = fact;
    const known = matters === undefined || told.has(id) || isKnown(fact, reader.sentences);
    return known ? [] : [{ factId: id, fact: short ?? answer, matters }];
  });
}

function hintsOf(session: Session, scenario: Scenario | null): Debrief['hints'] {
  return session.hints.map(({ at, pointId, text }) => {
    const title = scenario?.points.find(({ id }) => id === pointId)?.title ?? pointId;
    return { at, pointId, title, text };
  });
}

function estimatesOf(session: Session, scenario: Scenario | null): EstimateView[] {
  return session.estimates.map(({ estimateId, given, verdict }) => {
    const estimate = scenario?.estimates.find(({ id }) => id === estimateId);
    if (!estimate) return { id: estimateId, given, verdict, asked: null };
    const { question, value, unit, working } = estimate;
    return { id: estimateId, given, verdict, asked: { question, value, unit, working } };
  });
}
