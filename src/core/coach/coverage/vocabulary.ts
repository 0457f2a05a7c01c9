import { isFunctionStem } from '../../prose/function-words.ts';
import { stem } from '../../prose/stem.ts';
import type { Token } from '../../prose/tokens.ts';
import { backgroundShare } from './background.ts';

/**
 * The second voter: for each point, how strongly a word speaks for it.
 * A naive Bayes model whose documents are the point's own signals, its strong sentence and its title, against
 * those of the other points and the field's background. Only what speaks *for* a point has a weight.
 */
export interface Vocabulary {
  /** From a stem to the weights (natural log of the odds) of the points that it speaks for. */
  weights: ReadonlyMap<string, readonly [point: number, weight: number][]>;
  points: number;
}

/** Sentences of background that stand against a scenario's own signals. */
const BACKGROUND = 600;
/** Added to every count, so that one sighting is not yet proof. */
const SMOOTH = 1;

export interface PointTexts {
  /** Its signals, strong sentence and title, each as stems. */
  documents: readonly (readonly string[])[];
  /** The stems of its title: they name the point, so they count half. */
  title: ReadonlySet<string>;
}

export function buildVocabulary(points: readonly PointTexts[]): Vocabulary {
  const documents = points.map((point) => point.documents);
  const counts = documents.map(countWords);
  const totals = new Map<string, number>();
  for (const count of counts) for (const [word, n] of count) add(totals, word, n);
  const all = documents.reduce((sum, own) => sum + own.length, 0) + BACKGROUND;
  const weights = new Map<string, [number, number][]>();
  counts.forEach((count, point) => {
    const own = documents[point]!.length;
    for (const [word, n] of count) {
      const others = totals.get(word)! - n + backgroundShare(word) * BACKGROUND;
      const odds = Math.log(rate(n, own) / rate(others, all - own));
      const weight = points[point]!.title.has(word) ? odds / 2 : odds;
      if (weight > 0) weights.set(word, [...(weights.get(word) ?? []), [point, weight]]);
    }
  });
  return { weights, points: points.length };
}

/** How much a unit speaks for each point, in nats; a word counts once however often it is said. */
export function voices(tokens: readonly Token[], vocabulary: Vocabulary): Float64Array {
  const sums = new Float64Array(vocabulary.points);
  const heard = new Set<string>();
  for (const { stems } of tokens) {
    const weights = vocabulary.weights.get(stems[0]!);
    if (weights === undefined || heard.has(stems[0]!)) continue;
    heard.add(stems[0]!);
    for (const [point, weight] of weights) sums[point]! += weight;
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

function countWords(documents: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) for (const word of wordsOf(document)) add(counts, word, 1);
  return counts;
}

/** The content words of a text, each once. */
function wordsOf(stems: readonly string[]): Set<string> {
  return new Set(stems.filter((stem) => !isFunctionStem(stem) && !/^\d/.test(stem)));
}

function rate(count: number, documents: number): number {
  return (count + SMOOTH) / (documents + 2 * SMOOTH);
}

function add(counts: Map<string, number>, key: string, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}
