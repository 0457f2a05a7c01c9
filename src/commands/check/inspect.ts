import { dirname } from 'node:path';
import { lint } from '../../core/scenario/lint/lint.ts';
import type { LintTools } from '../../core/scenario/lint/rule.ts';
import { parseBytes } from '../../core/scenario/parse.ts';
import { byPlace, type Locate } from '../../core/scenario/place.ts';
import type { Problem } from '../../core/scenario/problem.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { type Progress, withSpinner } from '../../ui/spinner.ts';
import type { ScenarioSource, World } from '../../world.ts';

export interface Inspection {
  /** How many files were looked at, readable or not. */
  files: number;
  problems: Problem[];
}

/** The coach for the rules, given what was learned about each scenario that is checked. */
type CheckTools = (learnedOf: (scenario: Scenario) => string | null) => LintTools;

interface Sound {
  file: string;
  learned: string | null;
  scenario: Scenario;
  locate: Locate;
}

type InspectWorld = Pick<World, 'packs' | 'scenarioFiles' | 'terminal'>;

/** Holds the scenario files at a path, or all there are, against the format and every rule. */
export const inspect = (
  path: string | undefined,
  world: InspectWorld,
  tools: CheckTools,
): Promise<Inspection> =>
  withSpinner('Reading scenarios', world.terminal, (progress) => inspectAll(path, world, tools, progress));

async function inspectAll(
  path: string | undefined,
  world: InspectWorld,
  tools: CheckTools,
  progress: Progress,
): Promise<Inspection> {
  const { sources, problems: unreadable } = await world.scenarioFiles.read(path);
  const { sound, problems } = parseAll(sources);
  const company = await neighbours(sound, world.packs);
  const learned = new Map(sound.map((one) => [one.scenario, one.learned]));
  const coach = tools((scenario) => learned.get(scenario) ?? null);
  const findings: Problem[] = [];
  for (const [index, { scenario, file, locate }] of sound.entries()) {
    await progress(`Checking ${scenario.title} (${index + 1} of ${sound.length})`);
    const others = company.filter(({ id }) => id !== scenario.id);
    findings.push(...lint(scenario, file, locate, { others, tools: coach }));
  }
  return {
    files: sources.length + unreadable.length,
    problems: [...unreadable, ...problems, ...twins(sound), ...findings].sort(byPlace),
  };
}

function parseAll(sources: readonly ScenarioSource[]): { sound: Sound[]; problems: Problem[] } {
  const parsed = sources.map(({ file, bytes, learned }) => ({
    file,
    learned,
    result: parseBytes(bytes, file),
  }));
  return {
    sound: parsed.flatMap(({ file, learned, result }) =>
      'scenario' in result ? [{ file, learned, ...result }] : [],
    ),
    problems: parsed.flatMap(({ result }) => ('problems' in result ? result.problems : [])),
  };
}

/** What the checked scenarios stand beside: each other, and those of the packs. */
async function neighbours(sound: readonly Sound[], packs: World['packs']): Promise<Scenario[]> {
  const checked = sound.map(({ scenario }) => scenario);
  const ids = new Set(checked.map(({ id }) => id));
  const rest = (await packs.list()).filter(({ id }) => !ids.has(id));
  return [...checked, ...(await Promise.all(rest.map(({ id }) => packs.load(id))))];
}

/** Two files of one folder with one id: only the first would ever be used. */
function twins(sound: readonly Sound[]): Problem[] {
  const first = new Map<string, string>();
  return sound.flatMap(({ scenario: { id }, file, locate }) => {
    const key = `${dirname(file)}\n${id}`;
    const other = first.get(key);
    first.set(key, other ?? file);
    if (other === undefined) return [];
    const message = `"${id}" is already the id of ${other}`;
    return [{ file, ...locate(['id']), path: 'id', message, severity: 'error' as const }];
  });
}
