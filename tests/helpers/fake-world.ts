import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { scenarioFiles } from '../../src/adapters/packs/scenario-files.ts';
import { sessionStore } from '../../src/adapters/session-store.ts';
import { settingsStore } from '../../src/adapters/settings-store.ts';
import { compileScenario } from '../../src/core/coach/judgement.ts';
import { notFoundError } from '../../src/core/errors.ts';
import { builtInPlans } from '../../src/core/plan/built-in.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import type { World } from '../../src/world.ts';
import { temporaryFolder } from '../adapters/helpers.ts';
import { MORNING } from '../adapters/sample.ts';
import { ScriptedPrompter } from './scripted-prompter.ts';

class Sink extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** A world for commands: real session files in a folder of the test's own, a clock set by hand, a scripted person. */
export interface FakeWorld extends World {
  prompter: ScriptedPrompter;
  /** Lets time pass. */
  wait(ms: number): void;
  out(): string;
  err(): string;
  type(text: string): void;
}

export const aScenario = (more: Partial<Scenario> = {}): Scenario => ({
  id: 'model-serving',
  title: 'Model Serving at Scale',
  difficulty: 'medium',
  minutes: 45,
  tags: ['serving'],
  prompt: 'Serve a large model.',
  referenceDesign: 'Replicas behind a router.',
  points: [
    {
      id: 'availability',
      title: 'Availability',
      kind: 'consideration',
      signals: ['failover', 'replica fail*'],
    },
    {
      id: 'load-balancing',
      title: 'Load balancing',
      kind: 'component',
      signals: ['least loaded', 'route* replica'],
    },
  ],
  emphases: {},
  facts: [
    {
      id: 'traffic',
      ask: ['how many requests per second?'],
      answer: 'About 500 a second.',
      short: '500 rps',
    },
    {
      id: 'budget',
      ask: ['what is the budget?'],
      answer: 'One million a year.',
      matters: 'It bounds the fleet.',
    },
  ],
  estimates: [],
  twists: [],
  pitfalls: [],
  references: [],
  ...more,
});

export function fakeWorld({
  interactive = true,
  scenarios = [aScenario()],
  files = {} as Record<string, string>,
} = {}): FakeWorld {
  const folder = temporaryFolder();
  const [input, output, errors] = [new PassThrough(), new Sink(), new Sink()];
  let now = MORNING;
  const summaries = scenarios.map(({ id, title, difficulty, tags, minutes }) => ({
    id,
    title,
    difficulty,
    tags,
    minutes,
    source: 'built-in' as const,
    file: `${id}.md`,
  }));
  return {
    clock: { now: () => now },
    wait: (ms) => {
      now += ms;
    },
    terminal: { input, output, errors, interactive, columns: 80, rows: 24, colour: false },
    prompter: new ScriptedPrompter(),
    packs: {
      list: async () => summaries,
      find: async (part) => {
        const found = summaries.find(({ id, title }) =>
          `${id} ${title}`.toLowerCase().includes(part.toLowerCase()),
        );
        if (!found) throw notFoundError(`No scenario matches ${part}.`);
        return found;
      },
      load: async (id) => scenarios.find((scenario) => scenario.id === id)!,
      grading: async (id) => compileScenario(scenarios.find((scenario) => scenario.id === id)!),
      problems: async () => [],
    },
    scenarioFiles: scenarioFiles({
      ...{ builtIn: join(folder.root, 'built-in'), own: folder.scenarios, extra: [] },
      ...{ prepared: join(folder.root, 'prepared'), cache: join(folder.root, 'cache') },
    }),
    plans: { list: async () => [...builtInPlans] },
    sessions: sessionStore(folder),
    settings: settingsStore(folder.settings),
    editor: { edit: async (text) => `${text}edited` },
    files: {
      read: async (path) => {
        const text = files[path];
        if (text === undefined) throw notFoundError(`Cannot read ${path}.`);
        return text;
      },
    },
    out: () => output.text,
    err: () => errors.text,
    type: (text) => input.end(text),
  };
}
