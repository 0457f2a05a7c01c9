import { analyse } from '../../src/core/coach/coverage/analyse.ts';
import { type CompiledScenario, compileScenario } from '../../src/core/coach/coverage/coverage.ts';
import { brevityOf, mayCount } from '../../src/core/coach/coverage/level.ts';
import { FEATURES, type Feature, features, isAudible } from '../../src/core/coach/coverage/weigh.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import type { Passage } from './labelled.ts';

/** One labelled point: what the model sees of each unit that speaks of it, and whether a reader called it covered. */
interface Bag {
  units: number[][];
  covered: boolean;
  weight: number;
}

/** Keeps weights small where the data say little (L2). */
const RIDGE = 1;
/** So much stands in for units that were not found at all; keeps the logarithm finite. */
const LEAST = 0.01;
/** Steps of Adam (Kingma and Ba 2015); the loss is smooth and small, more change the third digit at most. */
const STEPS = 1500;
const RATE = 0.05;

/** The made-up sentences of the pack: each alone, at this weight. */
const OWN_SENTENCES = { strong: 0.1, mention: 0.2 };

/**
 * Fits the weights of `weigh`: a logistic model of each unit, units joined by noisy or, maximum likelihood of
 * the readers' "covered". Each folder comes with the weight of one of its labelled points.
 */
export function fitWeights(
  folders: readonly { passages: readonly Passage[]; weight: number }[],
  scenarios: ReadonlyMap<string, Scenario>,
): Record<Feature, number> {
  const compiled = new Map([...scenarios].map(([id, scenario]) => [id, compileScenario(scenario)]));
  const bags = folders.flatMap(({ passages, weight }) =>
    passages.flatMap((passage) => bagsOf(passage, compiled.get(passage.scenario)!, weight)),
  );
  for (const scenario of scenarios.values()) bags.push(...sentencesOf(scenario, compiled.get(scenario.id)!));
  const weights = descend(bags);
  return Object.fromEntries(FEATURES.map((name, i) => [name, weights[i]!])) as Record<Feature, number>;
}

function sentencesOf(scenario: Scenario, compiled: CompiledScenario): Bag[] {
  const bag = (point: string, text: string, level: 'covered' | 'touched', weight: number) =>
    bagsOf(
      { name: '', scenario: scenario.id, text, labels: [{ point, level, evidence: [] }] },
      compiled,
      weight,
    );
  return scenario.points.flatMap(({ id, strong, mentions }) => [
    ...(strong === undefined ? [] : bag(id, strong, 'covered', OWN_SENTENCES.strong)),
    ...(mentions ?? []).flatMap((text) => bag(id, text, 'touched', OWN_SENTENCES.mention)),
  ]);
}

function bagsOf(passage: Passage, compiled: CompiledScenario, weight: number): Bag[] {
  const { findings, words } = analyse(passage.text, compiled);
  const brevity = brevityOf(words);
  return passage.labels.map(({ point, level }) => {
    const own = findings[compiled.points.findIndex(({ id }) => id === point)]!;
    const units = own
      .filter((finding) => mayCount(finding) && isAudible(finding))
      .map((finding) => {
        const seen = features(finding, brevity);
        return FEATURES.map((name) => seen[name]);
      });
    return { units, covered: level === 'covered', weight };
  });
}

function descend(bags: readonly Bag[]): number[] {
  const weights = FEATURES.map((name) => (name === 'offset' ? -4 : 0));
  const mean = FEATURES.map(() => 0);
  const square = FEATURES.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    gradient(bags, weights).forEach((slope, i) => {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope;
      square[i] = 0.999 * square[i]! + 0.001 * slope ** 2;
      const stride = Math.sqrt(square[i]! / (1 - 0.999 ** step)) + 1e-8;
      weights[i]! -= (RATE * (mean[i]! / (1 - 0.9 ** step))) / stride;
    });
  }
  return weights;
}

/** Of the negative log-likelihood, with the chance of a bag 1 - exp(-sum of ln(1 + exp(odds))). */
function gradient(bags: readonly Bag[], weights: readonly number[]): number[] {
  const slopes = weights.map((weight, i) => (FEATURES[i] === 'offset' ? 0 : RIDGE * weight));
  for (const { units, covered, weight } of bags) {
    const odds = units.map((unit) => unit.reduce((sum, seen, i) => sum + seen * weights[i]!, 0));
    const sum = odds.reduce((all, each) => all + Math.log1p(Math.exp(each)), LEAST);
    const pull = weight * (covered ? -1 / Math.expm1(sum) : 1);
    units.forEach((unit, u) => {
      const share = pull / (1 + Math.exp(-odds[u]!));
      unit.forEach((seen, i) => {
        slopes[i]! += share * seen;
      });
    });
  }
  return slopes;
}
