import type { Estimate, Fact, Pitfall, RubricPoint, Scenario } from './schema.ts';

export interface Reveal {
  rubric?: boolean;
  reference?: boolean;
  /** The lists for mid, senior and staff; a rubric holds them too. */
  levels?: boolean;
}

/** The scenario as Markdown: title and prompt, and what else is to be revealed. */
export function scenarioMarkdown(scenario: Scenario, reveal: Reveal): string {
  const { title, difficulty, minutes, tags, prompt } = scenario;
  const meta = [difficulty, `${minutes} minutes`, ...tags].join(' · ');
  const parts = [`# ${title}`, meta, prompt];
  if (reveal.rubric) parts.push(...rubric(scenario));
  if (reveal.levels && !reveal.rubric)
    parts.push(...(scenario.levels ? levels(scenario) : ['The scenario has no lists of levels.']));
  if (reveal.reference)
    parts.push('## Reference design', scenario.referenceDesign || 'The scenario has none.');
  return `${parts.join('\n\n')}\n`;
}

function rubric(scenario: Scenario): string[] {
  const ofKind = (kind: RubricPoint['kind']) =>
    scenario.points.filter((point) => point.kind === kind).map(pointText);
  return [
    '## Considerations',
    ...ofKind('consideration'),
    '## Components',
    ...ofKind('component'),
    ...section('Facts, told when asked', scenario.facts.map(factLine)),
    ...section('Estimates', scenario.estimates.map(estimateLine)),
    ...section(
      'Twists',
      scenario.twists.map(({ text, good }) => `- ${text}\n  A good answer: ${good}`),
    ),
    ...section('Pitfalls', scenario.pitfalls.map(pitfallLine)),
    ...levels(scenario),
    ...section('References', scenario.references.map(referenceLine)),
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];

function pointText({ title, description, strong, hint, probe }: RubricPoint): string {
  const more = { 'Strong answer': strong, Hint: hint, 'Follow-up': probe && [probe].flat().join(' / ') };
  const lines = Object.entries(more).flatMap(([name, text]) =>
    text === undefined ? [] : [`- ${name}: ${text}`],
  );
  const about = [description, lines.join('\n')].filter((text) => text !== undefined && text !== '');
  return [`### ${title}`, ...about].join('\n\n');
}

function factLine({ ask, answer, matters }: Fact): string {
  return `- ${ask[0]} **${answer}**${matters === undefined ? '' : ` ${matters}`}`;
}

function estimateLine({ question, value, unit, working }: Estimate): string {
  return `- ${question} **${`${value} ${unit}`.trim()}** ${working}`;
}

const pitfallLine = ({ says, shows }: Pitfall): string =>
  `- ${says}${shows === undefined ? '' : `\n  Such as: "${shows}"`}`;

function levels({ levels: said }: Scenario): string[] {
  if (said === undefined) return [];
  const { mid, senior, staff } = said;
  return Object.entries({ Mid: mid, Senior: senior, Staff: staff }).flatMap(([name, lines]) =>
    section(
      `${name} level`,
      lines.map((line) => `- ${line}`),
    ),
  );
}

function referenceLine({ title, author, year }: Scenario['references'][number]): string {
  return `- ${[author, title, year].filter((part) => part !== undefined).join(', ')}`;
}
