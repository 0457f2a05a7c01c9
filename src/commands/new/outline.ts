import { usageError } from '../../core/errors.ts';
import type { Outline } from '../../core/scenario/scaffold.ts';
import type { Difficulty } from '../../core/scenario/schema.ts';
import { slug } from '../../core/scenario/slug.ts';
import type { World } from '../../world.ts';

export interface NewOptions {
  title?: string;
  id?: string;
  prompt?: string;
  difficulty?: Difficulty;
  minutes?: number;
  tag?: string[];
  consideration?: string[];
  component?: string[];
  /** The folder to write into; the person's own when absent. */
  to?: string;
}

type Asking = Pick<World, 'prompter' | 'terminal'>;

/** What the flags say, and the rest from questions; without a person to ask, every part has a flag. */
export async function outlineFrom(options: NewOptions, world: Asking): Promise<Outline> {
  if (!world.terminal.interactive) requireAll(options);
  const title = options.title ?? (await ask('Title?', world));
  const id = options.id ?? (await askId(title, options, world));
  const prompt = options.prompt ?? (await ask('The prompt, in a sentence or two?', world));
  return {
    ...{ id, title, prompt },
    considerations: await phrases(options.consideration, 'consideration', 'what a good answer weighs', world),
    components: await phrases(options.component, 'component', 'what a good answer builds', world),
    ...(options.difficulty && { difficulty: options.difficulty }),
    ...(options.minutes !== undefined && { minutes: options.minutes }),
    tags: options.tag ?? [],
  };
}

function requireAll({ title, prompt, consideration = [], component = [] }: NewOptions): void {
  const missing = [
    ...(title === undefined ? ['a title'] : []),
    ...(prompt === undefined ? ['--prompt'] : []),
    ...(consideration.length === 0 ? ['--consideration'] : []),
    ...(component.length === 0 ? ['--component'] : []),
  ];
  if (missing.length === 0) return;
  throw usageError(
    `Without a terminal to ask in, a new scenario also needs ${missing.join(', ')}.`,
    'For example: mlsd new "Ad Ranking" --prompt "Design ..." --consideration Latency --component Index',
  );
}

/** Asked only where a title gives something to suggest, and a person is there to change it. */
async function askId(title: string, { title: given }: NewOptions, world: Asking): Promise<string> {
  const made = slug(title);
  if (made !== '' && (given !== undefined || !world.terminal.interactive)) return made;
  if (!world.terminal.interactive) throw usageError(`"${title}" gives no id: add --id with Latin letters.`);
  return slug(await world.prompter.input({ message: 'Id?', ...(made === '' ? {} : { default: made }) }));
}

async function ask(message: string, { prompter }: Asking): Promise<string> {
  for (;;) {
    const answer = (await prompter.input({ message })).trim();
    if (answer !== '') return answer;
  }
}

async function phrases(
  given: string[] = [],
  name: string,
  meaning: string,
  world: Asking,
): Promise<string[]> {
  if (given.length > 0) return given;
  const found = [await ask(`First ${name} (${meaning})?`, world)];
  for (;;) {
    const next = await world.prompter.input({ message: `Next ${name}? (an empty line ends the list)` });
    if (next.trim() === '') return found;
    found.push(next.trim());
  }
}
