import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { notFoundError } from '../core/errors.ts';
import { frontMatterSchema, type Scenario } from '../core/scenario/schema.ts';
import type { Packs } from '../world.ts';

/** The scenarios of one folder, each file a scenario. */
export function packFolder(folder: string): Packs {
  const read = (): { scenario: Scenario; file: string }[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => ({ file: join(folder, name), scenario: readScenario(join(folder, name)) }));
  const list = async () =>
    read().map(({ scenario, file }) => {
      const { id, title, difficulty, tags, minutes } = scenario;
      return { id, title, difficulty, tags, minutes, source: 'built-in' as const, file };
    });
  return {
    list,
    find: async (part) => {
      const found = (await list()).find(({ id, title }) =>
        `${id} ${title}`.toLowerCase().includes(part.toLowerCase()),
      );
      if (found) return found;
      throw notFoundError(`No scenario matches ${part}.`);
    },
    load: async (id) => read().find(({ scenario }) => scenario.id === id)!.scenario,
    problems: async () => [],
  };
}

function readScenario(file: string): Scenario {
  const [front = '', ...body] = readFileSync(file, 'utf8').slice(4).split('\n---\n');
  const { format: _format, considerations, components, ...rest } = frontMatterSchema.parse(parse(front));
  const [prompt = '', referenceDesign = ''] = body.join('\n---\n').split(/^## Reference design$/m);
  const points = [
    ...considerations.map((point) => ({ ...point, kind: 'consideration' as const })),
    ...components.map((point) => ({ ...point, kind: 'component' as const })),
  ];
  return { ...rest, points, prompt: prompt.trim(), referenceDesign: referenceDesign.trim() };
}
