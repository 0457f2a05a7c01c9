import type { PracticeOptions } from '../../../src/commands/practice/options.ts';
import { aScenario, type FakeWorld } from '../../helpers/fake-world.ts';
import type { Typist } from '../../helpers/scripted-prompter.ts';

const estimate = (id: string, value: number) => ({
  id,
  question: `How much is ${id}?`,
  givens: {},
  formula: String(value),
  value,
  unit: 'GB',
  tolerance: 0.1,
  working: 'So.',
});

/** With something for every part of the coach. */
export const scenario = aScenario({
  points: [
    {
      id: 'availability',
      title: 'Availability',
      kind: 'consideration',
      signals: ['failover', 'replica fail*', 'standby', 'health check*', 'region* down'],
      hint: 'What breaks first?',
      strong: 'Two replicas in two racks.',
      probe: 'A rack burns: what now?',
    },
    {
      id: 'load-balancing',
      title: 'Load balancing',
      kind: 'component',
      signals: ['least loaded', 'route* replica', 'queue depth', 'session affinity'],
      hint: 'Who goes where?',
      strong: 'Least loaded first.',
      probe: 'One replica is slow: who notices?',
    },
  ],
  estimates: ['weights', 'cache', 'traffic', 'disk'].map((id, i) => estimate(id, i + 1)),
  twists: [{ id: 'budget-cut', text: 'The budget is halved.', good: 'Cuts.', signals: [] }],
});

/** What a person types who wants the phases and nothing else. */
export const options = (more: Partial<PracticeOptions> = {}): PracticeOptions => ({
  scenario: 'serving',
  probes: false,
  estimates: false,
  self: false,
  ...more,
});

export const done = async (typist: Typist) => typist.press('ctrl+d');
export const write = (text: string) => async (typist: Typist) => {
  typist.type(text);
  await done(typist);
};
export const reply = (text: string) => async (typist: Typist) => {
  typist.type(text);
  await typist.press('enter');
};

export const lastSession = (world: FakeWorld) => world.sessions.load(world.sessions.summaries()[0]!.id);

/** Their titles in the `practice` plan. */
export const phases = [/Read and clarify/, /Design and diagram/, /Write out/, /Identify weak points/];

/** Everything is left empty but what `work` does in its phases. */
export const scriptPhases = (
  world: FakeWorld,
  work: Record<number, (typist: Typist) => Promise<void>> = {},
) => {
  for (const [index, phase] of phases.entries()) world.prompter.writes(phase, work[index] ?? done);
};
