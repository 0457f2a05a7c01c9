import type { Scenario } from '../schema.ts';
import { error, type Finding, inWords, type LintTools, pointPath, type Rule, warning } from './rule.ts';

/** A strong example is the model of what covers its point. */
export const strongCovers: Rule = (scenario, { tools }) =>
  scenario.points.flatMap((point): Finding[] => {
    if (point.strong === undefined || point.signals.length === 0) return [];
    const level = tools.coverage(point.strong, scenario).get(point.id);
    if (level === 'covered') return [];
    const path = [...pointPath(scenario, point), 'strong'];
    return [error(path, `alone is found ${level ?? 'missing'}, not covered: add signals that it shows`)];
  });

/** One mention taken for a statement is a short sentence on the border; more of them are signals to sharpen. */
const MOST_CREDITED = 1;

/** A mention names its point and says nothing about it. */
export const mentionsDoNot: Rule = (scenario, { tools }) =>
  scenario.points.flatMap((point) => {
    const credited = (point.mentions ?? []).flatMap((mention, i) =>
      tools.coverage(mention, scenario).get(point.id) === 'covered' ? [i] : [],
    );
    const told = credited.length > MOST_CREDITED ? error : warning;
    return credited.map((i): Finding => {
      const path = [...pointPath(scenario, point), 'mentions', i];
      return told(path, 'is found covered, though it only mentions the point: its signals are too loose');
    });
  });

/** The reference design answers everything that is asked. */
export const referenceCovers: Rule = (scenario, { tools }) => {
  if (scenario.referenceDesign === '') return [];
  const levels = tools.coverage(scenario.referenceDesign, scenario);
  const lacking = scenario.points.filter(
    ({ id, signals }) => signals.length > 0 && levels.get(id) !== 'covered',
  );
  return lacking.map(({ id, title }) =>
    error(['referenceDesign'], `"${title}" is found ${levels.get(id) ?? 'missing'}, not covered`),
  );
};

/** What anybody could paste covers nothing. */
export const pastedTextDoesNot: Rule = (scenario, { tools }) => {
  const titles = scenario.points.map(({ title }) => `- ${title}`).join('\n');
  return [
    ...creditFor(scenario.prompt, scenario, tools, 'the prompt alone', ['prompt']),
    ...creditFor(titles, scenario, tools, 'the list of titles alone', ['considerations']),
  ];
};

function creditFor(
  text: string,
  scenario: Scenario,
  tools: LintTools,
  what: string,
  path: string[],
): Finding[] {
  const covered = coveredTitles(text, scenario, tools);
  return covered.length === 0 ? [] : [error(path, `${what} is found to cover ${inWords(covered)}`)];
}

function coveredTitles(text: string, scenario: Scenario, tools: LintTools): string[] {
  const levels = tools.coverage(text, scenario);
  return scenario.points.filter(({ id }) => levels.get(id) === 'covered').map(({ title }) => `"${title}"`);
}

/** So many other designs tell what is special; comparing every pair of a large pack would take minutes. */
const MOST_OTHERS = 10;

const otherDesigns = (others: readonly Scenario[]) =>
  others.filter(({ referenceDesign }) => referenceDesign !== '').slice(0, MOST_OTHERS);

/**
 * A good answer to another problem is none to this one. A warning, because two problems may share a point
 * (human review, cost) about which a good answer to one says much that holds for the other.
 */
export const foreignDesignsDoNot: Rule = (scenario, { others, tools }) =>
  otherDesigns(others).flatMap((other): Finding[] => {
    const covered = coveredTitles(other.referenceDesign, scenario, tools);
    if (covered.length === 0) return [];
    const message = `the reference design of "${other.title}" is found to cover ${inWords(covered)}`;
    return [warning(['considerations'], message)];
  });

/** Fires in so many of the others' reference designs that it shows no point of this scenario. */
const MANY_OTHERS = 0.7;
const FEWEST_OTHERS = 4;

export const signalsTellApart: Rule = (scenario, { others, tools }) => {
  const designs = otherDesigns(others).map(({ referenceDesign }) => referenceDesign);
  if (designs.length < FEWEST_OTHERS) return [];
  const fired = designs.map((design) => tools.fired(design, scenario));
  return scenario.points.flatMap((point) =>
    point.signals.flatMap((signal, i): Finding[] => {
      const times = fired.filter((byPoint) => byPoint.get(point.id)?.has(i)).length;
      if (times / designs.length <= MANY_OTHERS) return [];
      const message = `"${signal}" fires in ${times} of ${designs.length} other reference designs: too general`;
      return [warning([...pointPath(scenario, point), 'signals', i], message)];
    }),
  );
};
