import { describe, expect, it } from 'vitest';
import type { PracticeOptions } from '../../../src/commands/practice/options.ts';
import { practice } from '../../../src/commands/practice/practice.ts';
import { ExitCode, notFoundError } from '../../../src/core/errors.ts';
import { builtInPlans } from '../../../src/core/plan/built-in.ts';
import { type FakeWorld, fakeWorld } from '../../helpers/fake-world.ts';

const resume = (world: FakeWorld, more: Partial<PracticeOptions> = {}) =>
  practice({ resume: true, probes: false, estimates: false, self: false, ...more }, world);

/** Begins a session as another program would; `cut` leaves it as a crash does. */
async function another(world: FakeWorld, id: string, how: 'open' | 'cut'): Promise<void> {
  const journal = await world.sessions.begin({
    type: 'started',
    at: world.clock.now(),
    id,
    scenario: { id: 'model-serving', title: 'Model Serving at Scale', prompt: 'Serve a large model.' },
    plan: builtInPlans[0]!,
    options: { strict: false },
  });
  if (how === 'cut') journal.release();
}

describe('practice --resume', () => {
  it('says so when nothing is waiting', async () => {
    await expect(resume(fakeWorld())).rejects.toMatchObject({
      exitCode: ExitCode.notFound,
      message: 'No session is waiting to be resumed.',
    });
  });

  it('says so when the session runs in another terminal', async () => {
    const world = fakeWorld();
    await another(world, 'a-serving', 'open');
    await expect(resume(world)).rejects.toMatchObject({
      exitCode: ExitCode.notFound,
      message: 'Session a-serving is open in another terminal.',
    });
  });

  it('lets the person pick among several', async () => {
    const world = fakeWorld();
    await another(world, 'a-serving', 'cut');
    await another(world, 'b-serving', 'cut');
    world.prompter.pick(/Resume which/, /Model Serving/);
    for (const phase of [/Read/, /Design/, /Write/, /Identify/])
      world.prompter.writes(phase, async (typist) => typist.press('ctrl+d'));
    world.prompter.reads(/Debrief/);
    await resume(world);
    world.prompter.done();
    expect(await world.sessions.unfinished()).toHaveLength(1);
  });

  it('lists several where nobody can be asked, and takes a name', async () => {
    const world = fakeWorld({ interactive: false });
    await another(world, 'a-serving', 'cut');
    await another(world, 'b-serving', 'cut');
    await expect(resume(world)).rejects.toMatchObject({
      exitCode: ExitCode.usage,
      message: expect.stringMatching(/^2 sessions are waiting.*\n {2}[ab]-serving\n {2}[ab]-serving$/),
    });
    world.type('');
    await resume(world, { scenario: 'b-serving' });
    expect((await world.sessions.load('b-serving')).status).toBe('finished');
  });

  it('takes a whole id for itself alone', async () => {
    const world = fakeWorld({ interactive: false });
    await another(world, 'a-serving', 'cut');
    await another(world, 'a-serving-2', 'cut');
    world.type('');
    await resume(world, { scenario: 'a-serving' });
    expect((await world.sessions.load('a-serving')).status).toBe('finished');
  });

  it('names what is left when the scenario is gone, and leaves the session as it is', async () => {
    const world = fakeWorld();
    await another(world, 'a-serving', 'cut');
    world.packs.load = async () => {
      throw notFoundError('There is no scenario "model-serving".');
    };
    await expect(resume(world)).rejects.toMatchObject({
      exitCode: ExitCode.notFound,
      message: expect.stringContaining('There is no scenario "model-serving". The session cannot go on'),
      next: expect.stringContaining('mlsd review a-serving'),
    });
    expect(await world.sessions.unfinished()).toMatchObject([{ id: 'a-serving' }]);
  });

  it.each([{ plan: 'interview' }, { minutes: 5 }, { strict: true }, { answers: 'a.md' }])(
    'does not change what the session began with: %j',
    async (flag) => {
      const world = fakeWorld();
      await another(world, 'a-serving', 'cut');
      await expect(resume(world, flag)).rejects.toMatchObject({ exitCode: ExitCode.usage });
    },
  );
});
