import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitAnswers } from '../../../src/commands/practice/answers-file.ts';
import { answerQuestions } from '../../../src/core/coach/facts/facts.ts';
import { compileScenario, judgeSession } from '../../../src/core/coach/judgement.ts';
import { debriefOf, readerOf } from '../../../src/core/debrief/build.ts';
import type { Debrief } from '../../../src/core/debrief/debrief.ts';
import type { Reader } from '../../../src/core/debrief/reader.ts';
import { builtInPlans } from '../../../src/core/plan/built-in.ts';
import type { Phase, Plan } from '../../../src/core/plan/plan.ts';
import { parseText } from '../../../src/core/scenario/parse.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import type { Happening, SessionEvent } from '../../../src/core/session/events.ts';
import { fold } from '../../../src/core/session/reduce.ts';
import type { Session } from '../../../src/core/session/session.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const MINUTE = 60_000;
const BEGIN = Date.UTC(2026, 10, 23, 9, 22);

/** A scenario of the built-in pack. */
export function builtIn(id: string): Scenario {
  const parsed = parseText(readFileSync(join(root, 'scenarios', `${id}.md`), 'utf8'), `${id}.md`);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

const compiled = new WeakMap<Scenario, ReturnType<typeof compileScenario>>();

/** A session judged and debriefed under a scenario. */
export function debriefed(session: Session, scenario: Scenario | null): Debrief {
  if (scenario === null) return debriefOf(session, null, null);
  const ready = compiled.get(scenario) ?? compileScenario(scenario);
  compiled.set(scenario, ready);
  return debriefOf(session, scenario, judgeSession(session, ready));
}

/** A session as it is read where nothing is judged. */
export const readSession = (session: Session): Reader => readerOf(session, null);

/** The answers of a fixture, by phase. */
export function answersIn(name: string): Record<string, string> {
  const file = join(root, 'tests', 'fixtures', 'debrief', `${name}.md`);
  return Object.fromEntries(splitAnswers(readFileSync(file, 'utf8'), builtInPlans[0]!, file));
}

export interface Attempt {
  scenario: Scenario;
  /** Text by phase id. */
  answers: Record<string, string>;
  /** Minutes spent by phase id; what the plan gives when absent. */
  minutes?: Record<string, number>;
  plan?: Plan;
  /** What else happens at the beginning of a phase. */
  also?: Record<string, Happening[]>;
  /** What happens behind the last phase. */
  after?: Happening[];
}

/** A session as if somebody had written the answers line by line, evenly over each phase's minutes. */
export function attempt({
  scenario,
  answers,
  minutes = {},
  plan = builtInPlans[0]!,
  also = {},
  after = [],
}: Attempt): Session {
  const events: SessionEvent[] = [];
  let at = BEGIN;
  const put = (happening: Happening) => events.push({ ...happening, at });
  const { id, title, prompt } = scenario;
  put({
    type: 'started',
    id: `2026-11-23-0922-${id}`,
    scenario: { id, title, prompt },
    plan,
    options: { strict: false },
  });
  for (const phase of plan.phases) {
    const end = at + (minutes[phase.id] ?? phase.minutes) * MINUTE;
    put({ type: 'phase-entered', phase: phase.id });
    for (const happening of also[phase.id] ?? []) put(happening);
    const lines = (answers[phase.id] ?? '').split(/(?<=\n)/);
    const step = (end - at) / (lines.length + 1);
    let text = '';
    for (const line of lines) {
      at += step;
      if (line !== '') put({ type: 'text', phase: phase.id, from: text.length, removed: 0, inserted: line });
      text += line;
      for (const happening of asked(phase, line, scenario)) put(happening);
    }
    at = end;
    put({ type: 'phase-finished', phase: phase.id });
  }
  for (const happening of after) put(happening);
  put({ type: 'finished' });
  return fold(events);
}

function asked({ role }: Phase, line: string, { facts }: Scenario): Happening[] {
  if (role !== 'clarify' || !line.trimEnd().endsWith('?')) return [];
  return answerQuestions(line, facts, []).map(({ question, factId, answer }) => ({
    type: 'question-asked',
    question,
    factId,
    answer,
  }));
}
