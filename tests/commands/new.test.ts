import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newScenario } from '../../src/commands/new/new.ts';
import type { NewOptions } from '../../src/commands/new/outline.ts';
import { answerFrom } from '../../src/core/coach/answer.ts';
import { findFalls as findIn } from '../../src/core/coach/pitfalls/pitfalls.ts';
import { readAnswer } from '../../src/core/coach/reading.ts';
import { parseText } from '../../src/core/scenario/parse.ts';
import { temporaryPath } from '../adapters/helpers.ts';
import { type FakeWorld, fakeWorld } from '../helpers/fake-world.ts';

const fallsIn = (text: string, pitfalls: Parameters<typeof findIn>[1]) =>
  findIn(readAnswer(answerFrom(text)), pitfalls);

const flags: NewOptions = {
  title: 'Ad Ranking: the "second" price',
  prompt: 'Design the ranking of ads.\n\nSoon.',
  consideration: ['Latency: 50 ms', '- odd', 'yes'],
  component: ['#1 Index', '{brace}'],
  tag: ['ranking'],
  difficulty: 'hard',
  minutes: 30,
};

const scenarioAt = (file: string) => {
  const parsed = parseText(readFileSync(file, 'utf8'), file);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
};

async function create(options: NewOptions, world: FakeWorld = fakeWorld({ interactive: false })) {
  const to = options.to ?? join(temporaryPath(), 'pack');
  await newScenario({ ...options, to }, world);
  return { file: join(to, world.out().trim().split('/').at(-1)!), err: world.err(), world, to };
}

describe('mlsd new', () => {
  it('writes a sound file from flags, whatever YAML means by their characters', async () => {
    const { file } = await create(flags);
    const scenario = scenarioAt(file);
    expect(scenario).toMatchObject({
      id: 'ad-ranking-the-second-price',
      title: flags.title,
      prompt: flags.prompt,
      ...{ tags: ['ranking'], difficulty: 'hard', minutes: 30 },
    });
    expect(scenario.points.map(({ title }) => title)).toEqual([...flags.consideration!, ...flags.component!]);
  });

  it('says what is left, without an error among it', async () => {
    const { err, file } = await create(flags);
    expect(err).toContain(
      '"Latency: 50 ms" has no description, signals, strong, mentions, probe and hint yet',
    );
    expect(err).toContain('there are no facts');
    expect(err).toContain(`\`mlsd check ${file} --watch\``);
  });

  it('grows into the enriched form by taking the comment marks away', async () => {
    const { file } = await create(flags);
    const grown = readFileSync(file, 'utf8').replace(/^( *)# (?=\S+:| {2})/gm, '$1');
    const parsed = parseText(grown, 'x.md');
    expect(parsed).toMatchObject({
      scenario: {
        facts: [{ id: 'traffic' }],
        estimates: [{ id: 'peak-load' }],
        pitfalls: [{ id: 'sizing-for-the-mean-the-evening' }],
      },
    });
    if (!('scenario' in parsed)) return;
    const [pitfall] = parsed.scenario.pitfalls;
    expect(fallsIn(pitfall!.shows!, [pitfall!])).toHaveLength(1);
    expect(fallsIn(pitfall!.not!, [pitfall!])).toEqual([]);
    expect(Object.keys(parsed.scenario.points[0]!)).toEqual(
      expect.arrayContaining(['description', 'signals', 'strong', 'mentions', 'probe', 'hint']),
    );
  });

  it('asks for what the flags leave open', async () => {
    const world = fakeWorld();
    world.prompter
      .inputs(/Title/, 'Ad Ranking')
      .inputs(/^Id/, 'ads')
      .inputs(/prompt/, '')
      .inputs(/prompt/, 'Design ads.')
      .inputs(/First consideration/, 'Latency')
      .inputs(/Next consideration/, 'Cost')
      .inputs(/Next consideration/, '')
      .inputs(/First component/, 'Index')
      .inputs(/Next component/, '');
    const { file } = await create({}, world);
    world.prompter.done();
    expect(file).toMatch(/ads\.md$/);
    expect(scenarioAt(file).points.map(({ title }) => title)).toEqual(['Latency', 'Cost', 'Index']);
  });

  it('names the flags that are missing where nobody can be asked', async () => {
    await expect(create({ title: 'Ads', component: ['x'] })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/needs --prompt, --consideration\.$/),
    });
  });

  it('writes over nothing and takes no id twice', async () => {
    const { to } = await create(flags);
    await expect(create({ ...flags, to })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('is there already'),
    });
    await expect(create({ ...flags, id: 'model-serving' })).rejects.toMatchObject({
      exitCode: 2,
      message: 'model-serving is the id of "Model Serving at Scale" already.',
    });
  });

  it.each([
    { id: 'A B' },
    { id: '../x' },
    { minutes: Number.NaN },
    { tag: ['Two words'] },
    { consideration: ['a', 'A'] },
  ])('refuses %j and writes nothing', async (wrong) => {
    await expect(create({ ...flags, ...wrong })).rejects.toMatchObject({ exitCode: 2 });
  });
});
