/** What a phase is for; decides where questions are answered, estimates asked and probes put. */
export type PhaseRole = 'clarify' | 'design' | 'explain' | 'critique';

/** One timed part of a session. */
export interface Phase {
  id: string;
  title: string;
  role: PhaseRole;
  /** Budget in minutes: what the clock counts down from. */
  minutes: number;
  /** The shortest time that the plan advises, in minutes, where it gives a range. */
  atLeast?: number;
  /** Guiding questions, shown while the phase runs. */
  questions: string[];
}

/** The phases of a session with their minutes. */
export interface Plan {
  id: string;
  title: string;
  phases: Phase[];
}

/** The whole plan's budget in minutes. */
export const planMinutes = (plan: Plan): number => plan.phases.reduce((sum, phase) => sum + phase.minutes, 0);

/** A phase's budget in milliseconds. */
export const budgetMs = ({ minutes }: Pick<Phase, 'minutes'>): number => minutes * 60_000;

/**
 * The same plan stretched or squeezed to `minutes` in all, every phase in proportion.
 * @throws RangeError when `minutes` is not a positive finite number
 */
export function scalePlan(plan: Plan, minutes: number): Plan {
  if (!Number.isFinite(minutes) || minutes <= 0) throw new RangeError(`not a length in minutes: ${minutes}`);
  const factor = minutes / planMinutes(plan);
  const phases = plan.phases.map((phase) => ({
    ...phase,
    minutes: phase.minutes * factor,
    ...(phase.atLeast === undefined ? {} : { atLeast: phase.atLeast * factor }),
  }));
  return { ...plan, phases };
}
