import { describe, expect, it } from 'vitest';
import { type ShowOptions, show } from '../../src/commands/show.ts';
import { aScenario, fakeWorld } from '../helpers/fake-world.ts';

const scenario = aScenario({
  pitfalls: [
    { id: 'bare', says: 'Trusting the busy flag.', signals: [], unless: [] },
    {
      id: 'weights',
      says: 'Sizing by weights alone.',
      signals: ['weight* two gpu*'],
      unless: [],
      shows: 'The weights fit on two GPUs.',
    },
  ],
  points: [
    {
      id: 'a',
      title: 'Availability',
      kind: 'consideration',
      signals: [],
      strong: 'Spare replicas.',
      hint: 'What breaks?',
    },
    { id: 'b', title: 'Load balancing', kind: 'component', signals: [] },
  ],
  estimates: [
    {
      id: 'w',
      question: 'How large are the weights?',
      givens: {},
      formula: '70e9 * 2 bytes',
      value: 140,
      unit: 'GB',
      tolerance: 0.1,
      working: '70e9 * 2 bytes',
    },
  ],
});

async function run(options: Partial<ShowOptions>, interactive = false) {
  const world = fakeWorld({ interactive, scenarios: [scenario] });
  await show({ scenario: 'serving', ...options }, world);
  return world.out();
}

describe('mlsd show', () => {
  it('prints title and prompt, and nothing that would spoil', async () => {
    expect(await run({})).toBe(
      '# Model Serving at Scale\n\nmedium · 45 minutes · serving\n\nServe a large model.\n',
    );
  });

  it('spoils with --rubric, on purpose', async () => {
    const out = await run({ rubric: true });
    expect(out).toContain(
      '## Considerations\n\n### Availability\n\n- Strong answer: Spare replicas.\n- Hint: What breaks?',
    );
    expect(out).toContain('- what is the budget? **One million a year.** It bounds the fleet.');
    expect(out).toContain('- How large are the weights? **140 GB** 70e9 * 2 bytes');
    expect(out).toContain(
      '## Pitfalls\n\n- Trusting the busy flag.\n- Sizing by weights alone.\n  Such as: "The weights fit on two GPUs."',
    );
    expect(out).not.toContain('Replicas behind a router.');
  });

  it('shows the reference design with --reference', async () => {
    const out = await run({ reference: true });
    expect(out).toContain('## Reference design\n\nReplicas behind a router.');
    expect(out).not.toContain('Considerations');
  });

  it('prints the lists of levels with --levels alone', async () => {
    const levels = { mid: ['Names it.'], senior: ['Sizes it.'], staff: ['Drops it.'] };
    const world = fakeWorld({ interactive: false, scenarios: [aScenario({ levels })] });
    await show({ scenario: 'serving', levels: true }, world);
    expect(world.out()).toMatch(
      /## Mid level\n\n- Names it\.\n\n## Senior level[^#]*## Staff level\n\n- Drops it\.\n$/,
    );
    expect(await run({ levels: true })).toContain('The scenario has no lists of levels.');
    expect(JSON.parse(await run({ levels: true, json: true })).levels).toBeNull();
    expect(await run({})).not.toContain('level');
  });

  it('prints as JSON what the flags reveal', async () => {
    const keys = async (options: Partial<ShowOptions>) =>
      Object.keys(JSON.parse(await run({ ...options, json: true })));
    const open = ['id', 'title', 'difficulty', 'minutes', 'tags', 'prompt'];
    expect(await keys({})).toEqual(open);
    expect(await keys({ reference: true })).toEqual([...open, 'referenceDesign']);
    expect(await keys({ rubric: true })).toEqual(
      expect.arrayContaining([...open, 'points', 'facts', 'estimates']),
    );
  });

  it('renders Markdown where a person looks', async () => {
    const out = await run({ reference: true }, true);
    expect(out).toContain('Serve a large model.');
    expect(out).not.toContain('## ');
  });

  it('refuses an unknown name with exit code 3', async () => {
    await expect(run({ scenario: 'nothing' })).rejects.toMatchObject({ exitCode: 3 });
  });
});
