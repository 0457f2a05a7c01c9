import type { SessionEvent, Splice } from './events.ts';
import { type PhaseRecord, SESSION_FORMAT, type Session } from './session.ts';
import { addWriting } from './writing.ts';

type EventOf<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;

/** The text after a splice. */
export const applySplice = (text: string, { from, removed, inserted }: Splice): string =>
  text.slice(0, from) + inserted + text.slice(from + removed);

/** Folds a session's events from its beginning. @throws Error when the first is not `started` */
export function fold(events: readonly SessionEvent[]): Session {
  const [first, ...rest] = events;
  if (first?.type !== 'started') throw new Error('a session begins with a `started` event');
  return rest.reduce(reduce, begin(first));
}

function begin({ id, scenario, plan, options, at }: EventOf<'started'>): Session {
  return {
    formatVersion: SESSION_FORMAT,
    id,
    status: 'running',
    scenario,
    plan,
    options,
    startedAt: at,
    endedAt: null,
    phase: null,
    phases: plan.phases.map((phase) => ({ id: phase.id, text: '', spentMs: 0, finished: false })),
    elapsedMs: 0,
    runningSince: null,
    pauses: [],
    pausedSince: null,
    writing: [],
    questions: [],
    hints: [],
    twist: null,
    estimates: [],
    probes: [],
    review: [],
    graded: {},
    selfMarks: {},
    overrules: {},
    note: '',
  };
}

/** The session after one more event. Pure; an event that does not apply changes nothing but the clock. */
export function reduce(session: Session, event: SessionEvent): Session {
  return apply(advance(session, event), event);
}

/** Lets the clock run up to the event, except over the gap that a `resumed` closes. */
function advance(session: Session, event: SessionEvent): Session {
  if (session.runningSince === null || event.type === 'resumed') return session;
  const ms = Math.max(0, event.at - session.runningSince);
  return {
    ...session,
    elapsedMs: session.elapsedMs + ms,
    runningSince: event.at,
    phases: session.phases.map((phase) =>
      phase.id === session.phase ? { ...phase, spentMs: phase.spentMs + ms } : phase,
    ),
  };
}

function apply(session: Session, event: SessionEvent): Session {
  const at = session.elapsedMs;
  switch (event.type) {
    case 'started':
    case 'alive':
      return session;
    case 'phase-entered':
      return { ...session, phase: event.phase, runningSince: event.at };
    case 'text':
      return {
        ...withPhase(session, event.phase, (phase) => ({ text: applySplice(phase.text, event) })),
        writing: addWriting(session.writing, {
          at,
          phase: event.phase,
          from: event.from,
          removed: event.removed,
          inserted: event.inserted,
        }),
      };
    case 'paused':
      return session.pausedSince === null
        ? { ...session, runningSince: null, pausedSince: event.at }
        : session;
    case 'resumed':
      return resume(session, event.at);
    case 'phase-finished':
      return {
        ...withPhase(session, event.phase, () => ({ finished: true })),
        phase: null,
        runningSince: null,
      };
    case 'question-asked': {
      const { question, factId, answer } = event;
      const asked = { at, phase: session.phase, question, factId, answer };
      return { ...session, questions: [...session.questions, asked] };
    }
    case 'hint-taken': {
      const hint = { at, phase: session.phase, pointId: event.pointId, text: event.text };
      return { ...session, hints: [...session.hints, hint] };
    }
    case 'twist-shown':
      return { ...session, twist: { at, twistId: event.twistId, text: event.text } };
    case 'estimate-given': {
      const { estimateId, given, verdict } = event;
      const others = session.estimates.filter((estimate) => estimate.estimateId !== estimateId);
      return { ...session, estimates: [...others, { at, estimateId, given, verdict }] };
    }
    case 'probe-put': {
      const probe = { at, pointId: event.pointId, question: event.question, text: '' };
      return { ...session, probes: [...session.probes, probe] };
    }
    case 'probe-answered':
      return {
        ...session,
        probes: session.probes.map((probe) =>
          probe.pointId === event.pointId ? { ...probe, text: event.text } : probe,
        ),
      };
    case 'self-assessed': {
      const { question, answer, note } = event;
      const others = session.review.filter((given) => given.question !== question);
      return { ...session, review: [...others, { question, answer, note }] };
    }
    case 'self-marked':
      return { ...session, selfMarks: { ...session.selfMarks, [event.pointId]: event.mark } };
    case 'overruled': {
      const { pointId, mark, sentence } = event;
      return { ...session, overrules: { ...session.overrules, [pointId]: { mark, sentence } } };
    }
    case 'noted':
      return { ...session, note: event.text };
    case 'graded':
      return { ...session, graded: event.levels };
    case 'finished':
      return end(session, 'finished', event.at);
    case 'abandoned':
      return end(session, 'abandoned', event.at);
  }
}

function withPhase(
  session: Session,
  id: string,
  change: (phase: PhaseRecord) => Partial<PhaseRecord>,
): Session {
  const phases = session.phases.map((phase) => (phase.id === id ? { ...phase, ...change(phase) } : phase));
  return { ...session, phases };
}

/** A pause ends, or a run that was cut off goes on: either way the time between counts nothing. */
function resume(session: Session, at: number): Session {
  const since = session.pausedSince ?? session.runningSince;
  if (since === null) return session;
  const pause = { at: session.elapsedMs, ms: Math.max(0, at - since) };
  return {
    ...session,
    pauses: [...session.pauses, pause],
    pausedSince: null,
    runningSince: session.phase === null ? null : at,
  };
}

const end = (session: Session, status: 'finished' | 'abandoned', at: number): Session => ({
  ...session,
  status,
  phase: null,
  runningSince: null,
  pausedSince: null,
  endedAt: at,
});
