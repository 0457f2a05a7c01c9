import { describe, expect, it } from 'vitest';
import { home } from '../../src/commands/home.ts';
import { builtInPlans } from '../../src/core/plan/built-in.ts';
import { aScenario, type FakeWorld, fakeWorld } from '../helpers/fake-world.ts';

const DAY = 86_400_000;
const search = aScenario({ id: 'llm-search', title: 'LLM Search' });
const serving = aScenario();

/** A session as an earlier run left it. */
async function earlier(
  world: FakeWorld,
  id: string,
  scenario = serving,
  ended = true,
  next: string | null = null,
): Promise<void> {
  const at = world.clock.now();
  const journal = await world.sessions.begin({
    type: 'started',
    at,
    id,
    scenario: { id: scenario.id, title: scenario.title, prompt: scenario.prompt },
    plan: builtInPlans[0]!,
    options: { strict: false },
  });
  if (!ended) return journal.release();
  if (next !== null) journal.append({ type: 'advised', next, at });
  journal.append({ type: 'finished', at });
  await journal.close();
}

describe('mlsd alone', () => {
  it('suggests what was never tried, then what was tried longest ago', async () => {
    const world = fakeWorld({ interactive: false, scenarios: [serving, search] });
    await earlier(world, 'one', serving);
    await home(world);
    expect(world.out()).toContain('LLM Search: not tried yet\n            mlsd practice llm-search\n');

    world.wait(2 * DAY);
    await earlier(world, 'two', search);
    const later = { ...world, ...fakeOutput() };
    await home(later);
    expect(later.out()).toContain('Model Serving at Scale: last tried 2 days ago');
    expect(later.out()).toContain('2 days this week');
  });

  it('names the step that the last finished session ended on, and another scenario beside it', async () => {
    const world = fakeWorld({ interactive: false, scenarios: [serving, search] });
    await earlier(world, 'one', serving, true, 'Write five sentences on "Cost at scale".');
    await home(world);
    expect(world.out()).toContain(
      'Next        Model Serving at Scale: Write five sentences on "Cost at scale".\n            mlsd practice model-serving\n',
    );
    expect(world.out()).toContain(
      'Or          LLM Search: not tried yet\n            mlsd practice llm-search\n',
    );
    expect(
      world
        .out()
        .split('\n')
        .every((line) => line.length <= 80),
    ).toBe(true);

    world.wait(DAY);
    await earlier(world, 'two', search, true, 'Say \u001B[31mmore.');
    const later = { ...world, ...fakeOutput() };
    await home(later);
    expect(later.out()).toContain('Next        LLM Search: Say more.\n');
    expect(later.out()).not.toContain('Cost at scale');
  });

  it('has no step of a scenario that is gone', async () => {
    const world = fakeWorld({ interactive: false, scenarios: [search] });
    await earlier(world, 'one', serving, true, 'Write it.');
    await home(world);
    expect(world.out()).not.toContain('Write it.');
    expect(world.out()).toContain('Next        LLM Search: not tried yet');
  });

  it('says how to resume, by name when there are several', async () => {
    const world = fakeWorld({ interactive: false });
    await earlier(world, 'a-serving', serving, false);
    await home(world);
    expect(world.out()).toContain('mlsd practice --resume\n');

    await earlier(world, 'b-serving', serving, false);
    const later = { ...world, ...fakeOutput() };
    await home(later);
    expect(later.out()).toContain('mlsd practice --resume a-serving\n');
    expect(later.out()).toContain('mlsd practice --resume b-serving\n');
  });

  it('resumes the very session that was chosen', async () => {
    const world = fakeWorld();
    await earlier(world, 'a-serving', serving, false);
    world.wait(1000);
    await earlier(world, 'b-serving', serving, false);
    world.prompter.pick(/What now/, /Resume/);
    world.prompter.pageKeys.push('y');
    world.prompter.writes(/Read/, async (typist) => typist.press('ctrl+x'));
    await home(world);
    world.prompter.done();
    expect(await world.sessions.unfinished()).toMatchObject([{ id: 'a-serving' }]);
  });

  it('leaves when told to', async () => {
    const world = fakeWorld();
    world.prompter.pick(/What now/, /Quit/);
    await home(world);
    world.prompter.done();
    expect(world.sessions.summaries()).toEqual([]);
  });
});

/** A terminal that nothing was written to yet. */
function fakeOutput() {
  const { terminal, out } = fakeWorld({ interactive: false });
  return { terminal, out };
}
