import { usageError } from '../../core/errors.ts';
import { parseText } from '../../core/scenario/parse.ts';
import { problemLine } from '../../core/scenario/place.ts';
import { type Outline, scaffold } from '../../core/scenario/scaffold.ts';
import type { World } from '../../world.ts';
import { inspect } from '../check/inspect.ts';
import { tools } from '../check/tools.ts';
import { type NewOptions, outlineFrom } from './outline.ts';

type NewWorld = Pick<World, 'packs' | 'scenarioFiles' | 'prompter' | 'terminal'>;

/** `mlsd new`: starts a scenario file, then says what is left to write. */
export async function newScenario(options: NewOptions, world: NewWorld): Promise<void> {
  const outline = await outlineFrom(options, world);
  await requireNewId(outline.id, world.packs);
  const file = await world.scenarioFiles.create(`${outline.id}.md`, soundText(outline), options.to);
  world.terminal.output.write(`${file}\n`);
  await sayWhatIsLeft(file, world);
}

async function requireNewId(id: string, packs: World['packs']): Promise<void> {
  const twin = (await packs.list()).find((scenario) => scenario.id === id);
  if (twin) throw usageError(`${id} is the id of "${twin.title}" already.`, 'Give another one with --id.');
}

/** The file's text. @throws MlsdError usage when what was given breaks a rule of the format */
function soundText(outline: Outline): string {
  const text = scaffold(outline);
  const parsed = parseText(text, 'scenario');
  if ('scenario' in parsed) return text;
  throw usageError(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

async function sayWhatIsLeft(file: string, world: NewWorld): Promise<void> {
  const { problems } = await inspect(file, world, tools);
  const { errors } = world.terminal;
  errors.write('It can be practised as it is. What would make it better:\n');
  for (const problem of problems)
    errors.write(`  ${problemLine({ ...problem, file: '' }).replace(/^:/, 'line ')}\n`);
  errors.write(`\`mlsd check ${file} --watch\` keeps you posted while you write.\n`);
}
