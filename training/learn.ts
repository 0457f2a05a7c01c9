import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { type Passage, readLabelled, readPack } from '../bench/coverage/labelled.ts';
import type { Learned } from '../src/core/coach/coverage/learned.ts';
import { formatLearned } from '../src/core/coach/coverage/learned-text.ts';
import { COVERED_FEATURES, FOUND_FEATURES } from '../src/core/coach/coverage/level.ts';
import { titleStems } from '../src/core/coach/coverage/titles.ts';
import { STATEMENT_FEATURES } from '../src/core/coach/coverage/weigh.ts';
import { type CompiledScenario, compileScenario } from '../src/core/coach/judgement.ts';
import type { Scenario } from '../src/core/scenario/schema.ts';
import { figures, type Said, sayAll } from './figures.ts';
import { type Joined, join, type Weighed, weighText } from './join.ts';
import { learnSpecifics, type Specifics } from './specifics.ts';
import { asForeign, asSentence, type LabelledText, readText } from './texts.ts';
import { learnWords } from './words.ts';

const ANSWERS = 'training/answers';
const FIXTURE = 'tests/fixtures/coverage';
const SCENARIOS = 'scenarios';
const MODEL = 'src/core/coach/coverage/model.json';
/** What one labelled point of a text counts: the fixture is by the grader's authors, and foreign texts are many. */
const WEIGHT = { answers: 1, fixture: 0.5, foreign: 0.25, strong: 1, mention: 2 };

/**
 * `npm run learn`: makes the learned words of every scenario that has labelled answers, and the model that joins
 * them with everything else. The same answers give the same bytes. `--figures` measures instead and writes
 * nothing: each writer by models that have not seen them.
 */
export function main(args: readonly string[]): number {
  const scenarios = readPack(SCENARIOS);
  const material = readMaterial(scenarios);
  const writers = [...new Set(material.texts.map(({ writer }) => writer))];
  const folds = new Map(writers.map((writer) => [writer, modelsOf(material, writer)]));
  const whole = modelsOf(material, null);
  const weigh = (learned: boolean) =>
    material.all.map((text) => weighed(text, folds.get(text.writer) ?? whole, material, learned));
  const kinds = [
    { name: 'learned', texts: weigh(true) },
    { name: 'signals', texts: weigh(false) },
  ];
  if (args.includes('--figures')) return printFigures(kinds, writers);
  const [learned, signals] = kinds.map(({ name, texts }) => join(texts, name === 'learned'));
  writeModel(whole.specifics, { learned: learned!, signals: signals! });
  for (const [id, words] of whole.words) writeWords(scenarios.get(id)!, words, learned!, material);
  return 0;
}

interface Material {
  /** Labelled answers, by their writers; the fixture's authors are one writer. */
  texts: readonly LabelledText[];
  /** These, the same under a scenario that they do not answer, and the pack's own sentences. */
  all: readonly LabelledText[];
  compiled: ReadonlyMap<string, CompiledScenario>;
  titles: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
}

function readMaterial(scenarios: ReadonlyMap<string, Scenario>): Material {
  const ids = [...scenarios.keys()];
  const read = (passage: Passage, writer: string) =>
    readText(passage, writer, scenarios.get(passage.scenario)!);
  const texts = [
    ...readLabelled(ANSWERS).map((passage) => read(passage, passage.name[0]!)),
    ...readLabelled(FIXTURE).map((passage) => read(passage, 'fixture')),
  ];
  const foreign = texts.map((text, i) => {
    const other = ids[(ids.indexOf(text.scenario) + 1 + (i % (ids.length - 1))) % ids.length]!;
    return asForeign(text, scenarios.get(other)!);
  });
  const compiled = new Map([...scenarios].map(([id, scenario]) => [id, compileScenario(scenario)]));
  const titles = new Map(
    [...scenarios].map(([id, { points }]) => [id, points.map(({ title }) => titleStems(title))] as const),
  );
  const sentences = [...scenarios.values()].flatMap((scenario) =>
    scenario.points.flatMap(({ strong, mentions = [] }, point) => [
      ...(strong === undefined ? [] : [asSentence(strong, scenario, point, 'covered')]),
      ...mentions.map((mention) => asSentence(mention, scenario, point, 'touched')),
    ]),
  );
  return { texts, all: [...texts, ...foreign, ...sentences], compiled, titles };
}

interface Models {
  words: ReadonlyMap<string, Learned>;
  specifics: Specifics;
}

/** What all labelled answers teach, without those of one writer. */
function modelsOf({ texts, compiled, titles }: Material, without: string | null): Models {
  const seen = texts.filter(({ writer }) => writer !== without);
  const words = new Map([...compiled.keys()].map((id) => [id, learnWords(seen, id)]));
  return { words, specifics: learnSpecifics(seen, titles) };
}

function weighed(text: LabelledText, models: Models, { compiled }: Material, learned: boolean): Weighed {
  const words = learned ? models.words.get(text.scenario)! : null;
  return weighText(text, compiled.get(text.scenario)!, words, models.specifics, weightOf(text));
}

function weightOf({ writer, foreign, labels }: LabelledText): number {
  if (writer === 'pack')
    return labels.some(({ level }) => level === 'covered') ? WEIGHT.strong : WEIGHT.mention;
  return (writer === 'fixture' ? WEIGHT.fixture : WEIGHT.answers) * (foreign ? WEIGHT.foreign : 1);
}

function printFigures(
  kinds: readonly { name: string; texts: readonly Weighed[] }[],
  writers: readonly string[],
): number {
  for (const { name, texts } of kinds) {
    const said = writers.flatMap((writer) => {
      const joined = join(
        texts.filter(({ text }) => text.writer !== writer),
        name === 'learned',
      );
      return texts
        .filter(({ text }) => text.writer === writer)
        .map((text) => ({ text, said: sayAll(text, joined) }));
    });
    console.log(`\n${name}: each writer by models that have not seen them`);
    const groups: [string, (one: Weighed) => boolean][] = [
      ...writers.map((writer): [string, (one: Weighed) => boolean] => [
        writer,
        ({ text }) => text.writer === writer && !text.foreign,
      ]),
      ['everyday', ({ text }) => 'dkmp'.includes(text.writer) && !text.foreign],
      ['weak, wordy', ({ text }) => 'hw'.includes(text.writer) && !text.foreign],
      ['all answers', ({ text }) => text.writer !== 'fixture' && !text.foreign],
      ['foreign', ({ text }) => text.foreign],
    ];
    for (const [group, holds] of groups)
      console.log(
        line(
          group,
          said.filter(({ text }) => holds(text)),
        ),
      );
  }
  return 0;
}

function line(name: string, said: readonly { text: Weighed; said: readonly Said[] }[]): string {
  const shown = Object.entries(figures(said)).map(
    ([key, value]) => `${key} ${Number.isInteger(value) ? value : value.toFixed(2)}`,
  );
  return `${name.padEnd(12)} ${shown.join('  ')}`;
}

/** Fingerprint of everything that the learned files follow from; a test holds it against what is there. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of [ANSWERS, FIXTURE]) {
    const passages = readLabelled(folder);
    hash.update(JSON.stringify(passages));
  }
  return hash.digest('hex').slice(0, 16);
}

function writeWords({ id, points }: Scenario, words: Learned, joined: Joined, { texts }: Material): void {
  const offsets = words.offsets.map(({ statement }, i) => ({
    statement,
    point: joined.offsets.get(id)?.[i] ?? 0,
  }));
  const count = texts.filter((text) => text.scenario === id).length;
  const about = [
    `What ${count} labelled answers taught about ${id}: made by \`npm run learn\`, never by hand.`,
    'A word or a pair and its weight in sixteenths; ~ marks a word of a neighbouring statement, # any number.',
    `answers ${fingerprint()}`,
  ];
  const ids = points.map((point) => point.id);
  writeFileSync(path(SCENARIOS, `${id}.learned.txt`), formatLearned({ ...words, offsets }, ids, about));
}

function writeModel({ offset, weights }: Specifics, joined: Record<'learned' | 'signals', Joined>): void {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const named = (names: readonly string[], values: readonly number[]) =>
    Object.fromEntries(names.map((name, i) => [name, round(values[i]!)]));
  const both = (names: readonly string[], of: (one: Joined) => readonly number[]) => ({
    learned: named(names, of(joined.learned)),
    signals: named(names, of(joined.signals)),
  });
  const model = {
    specifics: {
      offset: round(offset),
      weights: Object.fromEntries([...weights].map(([name, weight]) => [name, round(weight)])),
    },
    statement: both(STATEMENT_FEATURES, ({ statement }) => statement),
    covered: both(COVERED_FEATURES, ({ covered }) => covered),
    found: both(FOUND_FEATURES, ({ found }) => found),
  };
  writeFileSync(MODEL, `${JSON.stringify(model, null, 2)}\n`);
}
