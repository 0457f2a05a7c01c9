import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLearned } from '../../src/core/coach/coverage/learned-text.ts';
import { type CompiledScenario, compileScenario } from '../../src/core/coach/judgement.ts';
import { parseText } from '../../src/core/scenario/parse.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';

export type GoldLevel = 'covered' | 'touched' | 'missing';

/** What a reader found about one point; evidence as [start, end] in UTF-16 units of the text. */
export interface Label {
  point: string;
  level: GoldLevel;
  evidence: [number, number][];
}

export interface Passage {
  name: string;
  scenario: string;
  text: string;
  labels: Label[];
}

interface LabelFile {
  passages: { text: string; scenario: string; labels: Label[] }[];
}

/** Reads a labelled folder: `labels.json` and the texts that it names, in `texts/`. */
export function readLabelled(folder: string): Passage[] {
  const file = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as LabelFile;
  return file.passages.map(({ text, scenario, labels }) => ({
    name: text,
    scenario,
    text: readFileSync(join(folder, 'texts', text), 'utf8'),
    labels,
  }));
}

/** The scenarios of a folder by id. */
export function readPack(folder: string): Map<string, Scenario> {
  const scenarios = new Map<string, Scenario>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')) {
    const parsed = parseText(readFileSync(join(folder, name), 'utf8'), name);
    if ('problems' in parsed) throw new Error(`${name}: ${parsed.problems[0]?.message}`);
    scenarios.set(parsed.scenario.id, parsed.scenario);
  }
  return scenarios;
}

/** The scenarios of a folder made ready for grading, with what was learned about them, by id. */
export function readGradings(folder: string): Map<string, CompiledScenario> {
  return new Map(
    [...readPack(folder)].map(([id, scenario]) => {
      const file = join(folder, `${id}.learned.txt`);
      const ids = scenario.points.map((point) => point.id);
      const learned = existsSync(file) ? parseLearned(readFileSync(file, 'utf8'), ids) : null;
      return [id, compileScenario(scenario, learned)];
    }),
  );
}
