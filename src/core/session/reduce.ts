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

type Change<Type extends SessionEvent['type']> = (session: Session, event: EventOf<Type>) => Session;

/** What each event changes beside the clock, which has run up to it by then. */
const changes: { [Type in SessionEvent['type']]: Change<Type> } = {
  started: (session) => session,
  alive: (session) => session,
  'phase-entered': (session, { phase, at }) => ({ ...session, phase, runningSince: at }),
  text: (session, { phase: id, from, removed, inserted }) => ({
    ...withPhase(session, id, ({ text }) => ({ text: applySplice(text, { from, removed, inserted }) })),
    writing: addWriting(session.writing, { at: session.elapsedMs, phase: id, from, removed, inserted }),
  }),
  paused: (session, { at }) =>
    session.pausedSince === null ? { ...session, runningSince: null, pausedSince: at } : session,
  resumed: (session, { at }) => resume(session, at),
  'phase-finished': (session, { phase }) => ({
    ...withPhase(session, phase, () => ({ finished: true })),
    phase: null,
    runningSince: null,
  }),
  'question-asked': (session, { question, factId, answer }) => ({
    ...session,
    questions: [...session.questions, { ...whereabouts(session), question, factId, answer }],
  }),
  'hint-taken': (session, { pointId, text }) => ({
    ...session,
    hints: [...session.hints, { ...whereabouts(session), pointId, text }],
  }),
  'twist-shown': (session, { twistId, text }) => ({
    ...session,
    twist: { at: session.elapsedMs, twistId, text },
  }),
  'estimate-given': (session, { estimateId, given, verdict }) => ({
    ...session,
    estimates: [
      ...session.estimates.filter((estimate) => estimate.estimateId !== estimateId),
      { at: session.elapsedMs, estimateId, given, verdict },
    ],
  }),
  'probe-put': (session, { pointId, question }) => ({
    ...session,
    probes: [...session.probes, { at: session.elapsedMs, pointId, question, text: '' }],
  }),
  'probe-answered': (session, { pointId, text }) => ({
    ...session,
    probes: session.probes.map((probe) => (probe.pointId === pointId ? { ...probe, text } : probe)),
  }),
  'self-assessed': (session, { question, answer, note }) => ({
    ...session,
    review: [...session.review.filter((given) => given.question !== question), { question, answer, note }],
  }),
  'self-marked': (session, { pointId, mark }) => ({
    ...session,
    selfMarks: { ...session.selfMarks, [pointId]: mark },
  }),
  overruled: (session, { pointId, mark, sentence }) => ({
    ...session,
    overrules: { ...session.overrules, [pointId]: { mark, sentence } },
  }),
  'probe-overruled': (session, { pointId, mark, sentence }) => ({
    ...session,
    probes: session.probes.map((probe) =>
      probe.pointId === pointId ? { ...probe, overruled: { mark, sentence } } : probe,
    ),
  }),
  'twist-overruled': (session, { mark, sentence }) => ({
    ...session,
    twist: session.twist && { ...session.twist, overruled: { mark, sentence } },
  }),
  'level-marked': (session, { line, mark }) => ({
    ...session,
    levelMarks: { ...session.levelMarks, [line]: mark },
  }),
  noted: (session, { text }) => ({ ...session, note: text }),
  graded: (session, { levels }) => ({ ...session, graded: levels }),
  advised: (session, { next }) => ({ ...session, next }),
  finished: (session, { at }) => end(session, 'finished', at),
  abandoned: (session, { at }) => end(session, 'abandoned', at),
};

/** The table keeps each event with its own change; the compiler cannot follow that through the look-up. */
const apply = (session: Session, event: SessionEvent): Session =>
  (changes[event.type] as Change<typeof event.type>)(session, event as never);

const whereabouts = ({ elapsedMs, phase }: Session) => ({ at: elapsedMs, phase });

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
