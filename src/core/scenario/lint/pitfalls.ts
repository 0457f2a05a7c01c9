import type { Path } from '../place.ts';
import type { Pitfall, Scenario } from '../schema.ts';
import { error, type Finding, inWords, type LintTools, pointPath, type Rule, warning } from './rule.ts';

const PARTS = ['signals', 'shows', 'not'] as const;

/** Pitfalls that cannot be seen in an answer. A bare phrase is allowed: it is shown and never observed. */
export const visiblePitfalls: Rule = ({ pitfalls }) =>
  pitfalls.flatMap((pitfall, i) => {
    const missing = PARTS.filter((part) => (pitfall[part]?.length ?? 0) === 0);
    if (missing.length === 0) return [];
    return [
      warning(['pitfalls', i], `has no ${inWords(missing)} yet: nobody is told of it who falls into it`),
    ];
  });

/** The author's own two sentences tell whether the signals do what they are for. */
export const pitfallSentences: Rule = (scenario, { tools }) =>
  scenario.pitfalls.flatMap((pitfall, i): Finding[] => {
    if (pitfall.signals.length === 0) return [];
    const { shows, not } = pitfall;
    const findings: Finding[] = [];
    if (shows !== undefined && !sees(shows, pitfall, scenario, tools))
      findings.push(error(['pitfalls', i, 'shows'], 'is not seen: add a signal that it shows'));
    if (not !== undefined && sees(not, pitfall, scenario, tools))
      findings.push(error(['pitfalls', i, 'not'], `${SEEN}: sharpen its signals, or add \`unless\``));
    return findings;
  });

const SEEN = 'is seen to make the mistake';

const sees = (text: string, { id }: Pitfall, scenario: Scenario, tools: LintTools) =>
  tools.pitfalls(text, scenario).has(id);

/** Good texts, and sentences that say nothing, accuse nobody. */
export const pitfallsSpareGoodTexts: Rule = (scenario, { tools }) =>
  spared(scenario).flatMap(({ path, text }) =>
    [...tools.pitfalls(text, scenario)].map((id) => {
      const i = scenario.pitfalls.findIndex((pitfall) => pitfall.id === id);
      return error(path, `is seen to fall into pitfalls[${i}] ("${id}"): sharpen its signals`);
    }),
  );

function spared(scenario: Scenario): { path: Path; text: string }[] {
  const emphases = Object.entries(scenario.emphases).map(([id, emphasis]) => ({
    at: ['emphases', id],
    ...emphasis,
  }));
  const points = scenario.points.map((point) => ({ at: pointPath(scenario, point), ...point }));
  return [
    { path: ['referenceDesign'], text: scenario.referenceDesign },
    ...[...points, ...emphases].flatMap(({ at, strong = '', mentions = [] }) => [
      { path: [...at, 'strong'], text: strong },
      ...mentions.map((text, i) => ({ path: [...at, 'mentions', i], text })),
    ]),
  ];
}
