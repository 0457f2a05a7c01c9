import { specificFeatures } from '../src/core/coach/coverage/specifics.ts';
import { fitLogistic, type Logistic } from './logistic.ts';
import type { LabelledText } from './texts.ts';

/** What is said without its subject is much the same everywhere: rarer words than this are names of something. */
const FEWEST = 15;
const STRENGTH = 0.3;
/** Mentions are fewer than statements and matter more: they are what must not be credited. */
const WEIGHTS = { covered: 0.5, touched: 1.5 };
/** So many weights are kept, the largest. */
const KEPT = 500;

/** The model of `specifics`: by name of the feature, and what a statement without any has. */
export interface Specifics {
  offset: number;
  weights: ReadonlyMap<string, number>;
}

/** Evidence of covered points against evidence of points that were only touched, whatever the point. */
export function learnSpecifics(texts: readonly LabelledText[], titles: Titles): Specifics {
  const seen = texts.flatMap(({ statements, labels, scenario }) =>
    labels.flatMap(({ level, evidence }, point) => {
      if (level === 'missing' || level === 'unknown') return [];
      const title = titles.get(scenario)![point]!;
      return [...evidence].map((at) => ({ level, features: specificFeatures(statements[at]!, title) }));
    }),
  );
  const counts = new Map<string, number>();
  for (const { features } of seen)
    for (const [name] of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const places = new Map([...counts].filter(([, count]) => count >= FEWEST).map(([name], at) => [name, at]));
  const examples = seen.map(({ level, features }) => {
    const known = features.flatMap(([name, value]) => {
      const at = places.get(name);
      return at === undefined ? [] : [{ at, value }];
    });
    return {
      at: known.map(({ at }) => at),
      values: known.map(({ value }) => value),
      positive: level === 'covered',
      weight: WEIGHTS[level],
    };
  });
  return named(fitLogistic(examples, places.size, STRENGTH), places);
}

/** For each scenario the stems of its points' titles, in their order. */
export type Titles = ReadonlyMap<string, readonly ReadonlySet<string>[]>;

function named({ weights, offset }: Logistic, places: ReadonlyMap<string, number>): Specifics {
  const all = [...places].map(([name, at]): [string, number] => [name, weights[at]!]);
  const kept = all.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, KEPT);
  return { offset, weights: new Map(kept) };
}

/** As `specifics` of the coach computes it, by a model at hand. */
export function specificsBy(
  { offset, weights }: Specifics,
  ...[statement, title]: Parameters<typeof specificFeatures>
) {
  return specificFeatures(statement, title).reduce(
    (sum, [name, value]) => sum + value * (weights.get(name) ?? 0),
    offset,
  );
}
