import { type Reveal, scenarioMarkdown } from '../core/scenario/markdown.ts';
import type { Scenario } from '../core/scenario/schema.ts';
import { createTheme } from '../ui/theme.ts';
import type { World } from '../world.ts';

export interface ShowOptions extends Reveal {
  /** Any unambiguous part of an id or title. */
  scenario: string;
  json?: boolean;
}

/** `mlsd show`: the prompt of a scenario, and what it hides only when asked outright. */
export async function show(options: ShowOptions, world: Pick<World, 'packs' | 'terminal'>): Promise<void> {
  const { id } = await world.packs.find(options.scenario);
  const scenario = await world.packs.load(id);
  const { output, interactive, columns, colour } = world.terminal;
  if (options.json) {
    output.write(`${JSON.stringify(published(scenario, options), null, 2)}\n`);
    return;
  }
  const markdown = scenarioMarkdown(scenario, options);
  if (!interactive) {
    output.write(markdown);
    return;
  }
  // Rendering takes longer to load than all the rest of the command: only where a person looks.
  const { renderMarkdown } = await import('../ui/markdown.ts');
  output.write(
    `\n${renderMarkdown(markdown, Math.min(columns, 100), createTheme(colour), { indent: ' ' })}\n\n`,
  );
}

/** What the flags reveal, under the names of the scenario format. */
function published(scenario: Scenario, { rubric, reference, levels }: Reveal) {
  const { id, title, difficulty, minutes, tags, prompt, referenceDesign, ...hidden } = scenario;
  return {
    ...{ id, title, difficulty, minutes, tags, prompt },
    ...(levels && { levels: hidden.levels ?? null }),
    ...(rubric ? hidden : {}),
    ...(reference ? { referenceDesign } : {}),
  };
}
