import { backgroundShare } from './background.ts';
import { isFunctionStem } from './function-words.ts';
import { stem } from './stem.ts';
import type { Token } from './tokenize.ts';

/**
 * The second voter: for each point, how strongly a word, or two words side by side, speaks for it.
 * A naive Bayes model whose documents are the point's own signals, its strong sentence and its title, against
 * those of the other points and the field's background. Only what speaks *for* a point has a weight.
 */
export interface Vocabulary {
  /** From a feature to the weights (natural log of the odds) of the points that it speaks for. */
  weights: ReadonlyMap<string, readonly [point: number, weight: number][]>;
  points: number;
}

/** Sentences of background that stand against a scenario's own signals. */
const BACKGROUND = 600;
/** Added to every count, so that one sighting is not yet proof. */
const SMOOTH = 0.3;

/** @param documents For each point its texts, each a list of stems in the order in which they were written. */
export function buildVocabulary(documents: readonly (readonly (readonly string[])[])[]): Vocabulary {
  const counts = documents.map(countFeatures);
  const totals = new Map<string, number>();
  for (const count of counts) for (const [feature, n] of count) add(totals, feature, n);
  const all = documents.reduce((sum, own) => sum + own.length, 0) + BACKGROUND;
  const weights = new Map<string, [number, number][]>();
  counts.forEach((count, point) => {
    const own = documents[point]!.length;
    for (const [feature, n] of count) {
      const others = totals.get(feature)! - n + backgroundShare(feature) * BACKGROUND;
      const weight = Math.log(rate(n, own) / rate(others, all - own));
      if (weight > 0) weights.set(feature, [...(weights.get(feature) ?? []), [point, weight]]);
    }
  });
  return { weights, points: documents.length };
}

/** How much a unit speaks for each point, in nats; a word counts once however often it is said. */
export function voices(tokens: readonly Token[], vocabulary: Vocabulary): Float64Array {
  const sums = new Float64Array(vocabulary.points);
  for (const feature of featuresOf(tokens.map((token) => token.stems[0]!))) {
    for (const [point, weight] of vocabulary.weights.get(feature) ?? []) sums[point]! += weight;
  }
  return sums;
}

/** The words of a signal as a document: its alternatives one after the other. */
export function signalDocument(source: string): string[] {
  return source
    .toLowerCase()
    .split(/[|\s]+/)
    .map((word) => stem(word.replace(/\*$/, '')))
    .filter((word) => word !== '');
}

function countFeatures(documents: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) for (const feature of featuresOf(document)) add(counts, feature, 1);
  return counts;
}

/** Content words, and content words that stand side by side. */
function featuresOf(stems: readonly string[]): Set<string> {
  const content = stems.filter((word) => !isFunctionStem(word) && !/^\d/.test(word));
  return new Set([...content, ...content.slice(1).map((word, i) => `${content[i]} ${word}`)]);
}

function rate(count: number, documents: number): number {
  return (count + SMOOTH) / (documents + 2 * SMOOTH);
}

function add(counts: Map<string, number>, key: string, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}
