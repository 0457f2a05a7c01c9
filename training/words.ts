import { type Learned, lengthOf, NEAR, type StatementWords } from '../src/core/coach/coverage/learned.ts';
import { balanced, fitLogistic } from './logistic.ts';
import type { LabelledText } from './texts.ts';

/** How much the fit trusts the labels against small weights (the inverse of L2's weight). */
const STRENGTH = 1;
/** A word in one statement only teaches nothing. */
const FEWEST = 2;
/** So many words a point are kept, those with the largest weights; the others hardly count. */
const KEPT = 800;
/** What a statement of another scenario's answers counts, and how many of them are looked at: one in this many. */
const FOREIGN = { weight: 0.05, every: 4 };
/** For the topic more of them are. */
const TOPIC_EVERY = 2;

/** A word's place in the model, and how rare it is. */
type Places = ReadonlyMap<string, { at: number; rarity: number }>;

/**
 * Learns a scenario's words: for each point a logistic regression over the words of single statements. Positive
 * are the statements that readers accepted as evidence of a covered point, negative all others, both sides
 * weighing the same; and behind the points the topic, own statements against those of the other scenarios'
 * answers. `point` offsets are left at 0: the model that joins everything sets them.
 */
export function learnWords(texts: readonly LabelledText[], scenario: string): Learned {
  const own = texts.filter((text) => text.scenario === scenario);
  const places = placesOf(own);
  const rarity = new Map(
    [...places].filter(([word]) => !/[ ~]/.test(word)).map(([word, { rarity }]) => [word, rarity]),
  );
  const vectors = own.map(({ words }) => words.map((each) => vectorOf(each, places, rarity)));
  const foreign = (every: number) =>
    texts
      .filter((text) => text.scenario !== scenario)
      .flatMap(({ words }) => words.filter((_, at) => at % every === 0))
      .map((each) => vectorOf(each, places, rarity))
      .filter(({ at }) => at.length > 0);
  const strangers = foreign(FOREIGN.every).map((vector) => ({
    ...vector,
    positive: false,
    weight: FOREIGN.weight,
  }));
  const points = own[0]?.labels.length ?? 0;
  const models = Array.from({ length: points }, (_, point) => {
    const examples = own.flatMap(({ labels }, text) =>
      vectors[text]!.map((vector, at) => {
        const { level, evidence } = labels[point]!;
        return { ...vector, positive: level === 'covered' && evidence.has(at), weight: 1 };
      }),
    );
    return fitLogistic(balanced([...examples, ...strangers]), places.size, STRENGTH);
  });
  const topic = [
    ...vectors.flat().map((vector) => ({ ...vector, positive: true, weight: 1 })),
    ...foreign(TOPIC_EVERY).map((vector) => ({ ...vector, positive: false, weight: 1 })),
  ];
  models.push(fitLogistic(balanced(topic), places.size, STRENGTH));
  const weights = new Map<string, [number, number][]>();
  const words = [...places.keys()];
  models.forEach((model, column) => {
    for (const at of largest(model.weights)) {
      const word = words[at]!;
      const { rarity: rare } = places.get(word)!;
      const weight = model.weights[at]! * rare * (word.startsWith('~') ? NEAR : 1);
      weights.set(word, [...(weights.get(word) ?? []), [column, weight]]);
    }
  });
  return { rarity, weights, offsets: models.map(({ offset }) => ({ statement: offset, point: 0 })) };
}

const allWords = ({ own, pairs, near }: StatementWords): string[] => [
  ...own,
  ...pairs,
  ...near.map((word) => `~${word}`),
];

function placesOf(texts: readonly LabelledText[]): Places {
  const statements = texts.flatMap(({ words }) => words);
  const counts = new Map<string, number>();
  for (const each of statements)
    for (const word of allWords(each)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= FEWEST);
  const rarity = (count: number) => Math.log((1 + statements.length) / (1 + count)) + 1;
  return new Map(known.map(([word, count], at) => [word, { at, rarity: rarity(count) }]));
}

/** A statement as `hear` measures it. */
function vectorOf(words: StatementWords, places: Places, rarity: ReadonlyMap<string, number>) {
  const length = lengthOf(words, rarity);
  const known = allWords(words).flatMap((word) => {
    const place = places.get(word);
    return place
      ? [{ at: place.at, value: ((word.startsWith('~') ? NEAR : 1) * place.rarity) / length }]
      : [];
  });
  return { at: known.map(({ at }) => at), values: known.map(({ value }) => value) };
}

function largest(weights: Float64Array): number[] {
  const order = [...weights.keys()].filter((at) => weights[at] !== 0);
  return order.sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b).slice(0, KEPT);
}
