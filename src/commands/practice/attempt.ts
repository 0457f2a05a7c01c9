import type { Scenario } from '../../core/scenario/schema.ts';
import type { Theme } from '../../ui/theme.ts';
import type { World } from '../../world.ts';
import type { Coach } from './coach.ts';
import type { Recorder } from './recorder.ts';

/** A session being worked on, and what working on it needs. */
export interface Attempt {
  recorder: Recorder;
  scenario: Scenario;
  coach: Coach;
  theme: Theme;
  world: AttemptWorld;
  /** Parts of the session that the person may skip or ask for. */
  wants: { probes: boolean; estimates: boolean; self: boolean; twist: boolean };
}

export type AttemptWorld = Pick<World, 'clock' | 'terminal' | 'prompter' | 'editor' | 'sessions'>;
