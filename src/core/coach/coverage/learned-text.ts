import type { Learned } from './learned.ts';

/** Weights and rarities are kept in sixteenths: finer than what the labels can tell. */
const GRAIN = 16;
const TOPIC = 'topic';
const SECTION = /^\[([a-z0-9-]+)\] (-?\d+) (-?\d+)$/;

/**
 * The learned words as a text that a person can read: under `[point] offsets` the words that speak for a point
 * and against it, one a line with its weight; under `[rarity]` how rare each word is. `~` marks a word of a
 * neighbouring statement, and all numbers are sixteenths.
 *
 * @param points ids of the points, in the scenario's order; the section of the topic is `[topic]`
 * @param about lines of comment for the top, without their `#`
 */
export function formatLearned(learned: Learned, points: readonly string[], about: readonly string[]): string {
  const lines = about.map((line) => `# ${line}`);
  [...points, TOPIC].forEach((id, point) => {
    const { statement, point: own } = learned.offsets[point]!;
    lines.push('', `[${id}] ${grains(statement)} ${grains(own)}`);
    const words = [...learned.weights].flatMap(([word, weights]) =>
      weights.filter(([owner]) => owner === point).map(([, weight]) => [word, grains(weight)] as const),
    );
    words.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
    for (const [word, weight] of words) if (weight !== 0) lines.push(`${word} ${weight}`);
  });
  lines.push('', '[rarity] 0 0');
  for (const word of [...learned.rarity.keys()].sort())
    lines.push(`${word} ${grains(learned.rarity.get(word)!)}`);
  return `${lines.join('\n')}\n`;
}

const grains = (weight: number): number => Math.round(weight * GRAIN);

/**
 * Reads what `formatLearned` wrote; null when the text is not of that form or not about these points, so that
 * an old or damaged file is as good as none.
 */
export function parseLearned(text: string, points: readonly string[]): Learned | null {
  const columns = [...points, TOPIC];
  const rarity = new Map<string, number>();
  const weights = new Map<string, [number, number][]>();
  const offsets = new Map<number, { statement: number; point: number }>();
  let section: number | 'rarity' | null = null;
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    const head = SECTION.exec(line);
    if (head) {
      section = head[1] === 'rarity' ? 'rarity' : columns.indexOf(head[1]!);
      if (section === -1) return null;
      if (section !== 'rarity')
        offsets.set(section, { statement: Number(head[2]) / GRAIN, point: Number(head[3]) / GRAIN });
      continue;
    }
    const space = line.lastIndexOf(' ');
    const weight = Number(line.slice(space + 1)) / GRAIN;
    if (section === null || space < 1 || !Number.isFinite(weight)) return null;
    const word = line.slice(0, space);
    if (section === 'rarity') rarity.set(word, weight);
    else push(weights, word, [section, weight]);
  }
  if (columns.some((_, column) => !offsets.has(column))) return null;
  return { rarity, weights, offsets: columns.map((_, column) => offsets.get(column)!) };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
