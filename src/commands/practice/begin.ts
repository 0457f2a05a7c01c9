import { MlsdError, usageError } from '../../core/errors.ts';
import { findPlan } from '../../core/plan/find.ts';
import { type Plan, scalePlan } from '../../core/plan/plan.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { Session } from '../../core/session/session.ts';
import { createTheme } from '../../ui/theme.ts';
import type { Journal, World } from '../../world.ts';
import type { Attempt } from './attempt.ts';
import { chooseInterrupted, chooseScenario } from './choose.ts';
import { Coach } from './coach.ts';
import type { PracticeOptions } from './options.ts';
import { Recorder } from './recorder.ts';

/** Beyond it clocks outgrow their columns, and at last a number. */
const LONGEST_MINUTES = 1440;

/** The plan that the flags or the settings name, scaled. @throws MlsdError notFound, or usage */
export async function choosePlan(
  options: PracticeOptions,
  world: Pick<World, 'plans' | 'settings'>,
): Promise<Plan> {
  const name = options.plan ?? (await world.settings.get()).plan;
  const plan = findPlan(name, await world.plans.list());
  if (options.minutes === undefined) return plan;
  if (options.minutes > LONGEST_MINUTES) {
    throw usageError(`--minutes takes at most ${LONGEST_MINUTES}, which is a day.`, 'A plan of 45 is usual.');
  }
  return scalePlan(plan, options.minutes);
}

/** A new session at the scenario that was named or picked. */
export async function beginSession(options: PracticeOptions, plan: Plan, world: World): Promise<Attempt> {
  const { id } = await chooseScenario(options.scenario, world);
  const scenario = await world.packs.load(id);
  const { title, prompt } = scenario;
  const strict = options.strict ?? (await world.settings.get()).strict;
  const at = world.clock.now();
  const journal = await world.sessions.begin({
    type: 'started',
    at,
    id: world.sessions.newId(id, at),
    scenario: { id, title, prompt },
    plan,
    options: { strict, ...(options.twist && { twist: true }) },
  });
  return attemptOn(journal, scenario, options, world);
}

/** An interrupted session where it was left. */
export async function resumeSession(options: PracticeOptions, world: World): Promise<Attempt> {
  const settled = (['plan', 'minutes', 'strict', 'answers'] as const).find((flag) => options[flag]);
  if (settled) {
    throw usageError(`--resume and --${settled} exclude each other.`, 'A session goes on as it began.');
  }
  const session = await chooseInterrupted(options.scenario, world);
  const scenario = await scenarioOf(session, world.packs);
  const attempt = attemptOn(await world.sessions.resume(session.id), scenario, options, world);
  attempt.recorder.record({ type: 'resumed' });
  return attempt;
}

/** Looking back does without the scenario; the interviewer, hints and probes cannot. */
async function scenarioOf({ id, scenario }: Session, packs: World['packs']): Promise<Scenario> {
  try {
    return await packs.load(scenario.id);
  } catch (error) {
    if (!(error instanceof MlsdError)) throw error;
    throw new MlsdError(
      error.exitCode,
      `${error.message} The session cannot go on without its scenario.`,
      `Put the file back, or name its folder with --scenarios. What you wrote is kept: mlsd review ${id}`,
    );
  }
}

function attemptOn(journal: Journal, scenario: Scenario, options: PracticeOptions, world: World): Attempt {
  const { probes, estimates, self } = options;
  const twist = options.twist ?? journal.session.options.twist ?? false;
  return {
    recorder: new Recorder(journal, world.clock),
    scenario,
    coach: new Coach(scenario, world.packs),
    theme: createTheme(world.terminal.colour),
    world,
    wants: { probes, estimates, self, twist },
  };
}
