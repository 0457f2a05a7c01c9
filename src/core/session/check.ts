import type { Overrule } from '../level.ts';
import type { Phase, Plan } from '../plan/plan.ts';
import {
  amount,
  type Check,
  flag,
  listOf,
  mapOf,
  moment,
  object,
  offset,
  oneOf,
  optional,
  orNull,
  text,
} from '../shape.ts';
import type { Happening, SessionEvent, SessionOptions, SessionScenario } from './events.ts';
import { type PhaseRecord, SESSION_FORMAT, type Session, type Writing } from './session.ts';
import type { SessionSummary } from './summary.ts';

const plan = object<Plan>({
  id: text,
  title: text,
  phases: listOf(
    object<Phase>({
      id: text,
      title: text,
      role: oneOf('clarify', 'design', 'explain', 'critique'),
      minutes: amount,
      atLeast: optional(amount),
      questions: listOf(text),
    }),
  ),
});
const scenario = object<SessionScenario>({ id: text, title: text, prompt: text });
const options = object<SessionOptions>({ strict: flag, twist: optional(flag) });
const mark = oneOf('covered', 'touched', 'missing');
const level = oneOf('covered', 'touched', 'missing', 'unjudged');
const reviewAnswer = oneOf('yes', 'partly', 'no');
const status = oneOf('running', 'finished', 'abandoned');
const splice = { from: offset, removed: offset, inserted: text };
const overrule = { mark, sentence: orNull(text) };
const overruled = optional(object<Overrule>(overrule));

const sessionShape = object<Session>({
  formatVersion: oneOf(SESSION_FORMAT),
  id: text,
  status,
  scenario,
  plan,
  options,
  startedAt: moment,
  endedAt: orNull(moment),
  phase: orNull(text),
  phases: listOf(object<PhaseRecord>({ id: text, text, spentMs: amount, finished: flag })),
  elapsedMs: amount,
  runningSince: orNull(moment),
  pauses: listOf(object({ at: amount, ms: amount })),
  pausedSince: orNull(moment),
  writing: listOf(object<Writing>({ at: amount, phase: text, ...splice })),
  questions: listOf(
    object({ at: amount, phase: orNull(text), question: text, factId: orNull(text), answer: text }),
  ),
  hints: listOf(object({ at: amount, phase: orNull(text), pointId: text, text })),
  twist: orNull(object({ at: amount, twistId: text, text, overruled })),
  estimates: listOf(object({ at: amount, estimateId: text, given: text, verdict: text })),
  probes: listOf(object({ at: amount, pointId: text, question: text, text, overruled })),
  review: listOf(object({ question: text, answer: reviewAnswer, note: text })),
  graded: mapOf(level),
  selfMarks: mapOf(mark),
  overrules: mapOf(object(overrule)),
  levelMarks: optional(mapOf(mark)),
  note: text,
  next: optional(text),
});

/** What is wrong with a session that came from a file, or null. Wrong types never get past this. */
export function sessionComplaint(value: unknown): string | null {
  return sessionShape(value, '') ?? phaseComplaint(value as Session);
}

/** Later code looks phases up in the plan: a phase that the plan lacks would fail far from its cause. */
function phaseComplaint({ phase, phases, plan: { phases: planned } }: Session): string | null {
  const stray = phases.find(({ id }) => planned.every((candidate) => candidate.id !== id));
  if (stray) return `phases holds ${stray.id}, which the plan does not have`;
  if (phase !== null && phases.every(({ id }) => id !== phase))
    return `phase is ${phase}, which phases lacks`;
  return null;
}

type Fields<Type extends Happening['type']> = Omit<Extract<Happening, { type: Type }>, 'type'>;

const eventShapes: { [Type in Happening['type']]: { [Key in keyof Fields<Type>]-?: Check } } = {
  started: { id: text, scenario, plan, options },
  'phase-entered': { phase: text },
  text: { phase: text, ...splice },
  alive: {},
  paused: {},
  resumed: {},
  'phase-finished': { phase: text },
  'question-asked': { question: text, factId: orNull(text), answer: text },
  'hint-taken': { pointId: text, text },
  'twist-shown': { twistId: text, text },
  'estimate-given': { estimateId: text, given: text, verdict: text },
  'probe-put': { pointId: text, question: text },
  'probe-answered': { pointId: text, text },
  'self-assessed': { question: text, answer: reviewAnswer, note: text },
  'self-marked': { pointId: text, mark },
  overruled: { pointId: text, ...overrule },
  'probe-overruled': { pointId: text, ...overrule },
  'twist-overruled': overrule,
  'level-marked': { line: text, mark },
  noted: { text },
  graded: { levels: mapOf(level) },
  advised: { next: text },
  finished: {},
  abandoned: {},
};

const eventChecks = new Map<unknown, Check>(
  Object.entries(eventShapes).map(([type, fields]) => [type, object({ at: moment, ...fields })]),
);

/** What is wrong with an event that came from a journal, or null. */
export function eventComplaint(value: unknown): string | null {
  const type = (value as SessionEvent | null)?.type;
  const check = eventChecks.get(type);
  return check ? check(value, '') : `there is no event called ${String(type)}`;
}

const isAmount = (value: unknown): boolean => Number.isFinite(value) && Number(value) >= 0;

/** Whether a value from the index is a summary. By hand, since every list waits for a thousand of these. */
export function isSummary(value: unknown): value is SessionSummary {
  const summary = value as Partial<SessionSummary> | null;
  return (
    typeof summary?.id === 'string' &&
    (summary.status === 'running' || summary.status === 'finished' || summary.status === 'abandoned') &&
    typeof summary.scenarioId === 'string' &&
    typeof summary.scenarioTitle === 'string' &&
    typeof summary.planId === 'string' &&
    Number.isFinite(summary.startedAt) &&
    isAmount(summary.elapsedMs) &&
    isAmount(summary.budgetMs) &&
    isAmount(summary.words) &&
    isAmount(summary.points) &&
    isAmount(summary.covered) &&
    isAmount(summary.touched) &&
    (summary.next === null || typeof summary.next === 'string')
  );
}
