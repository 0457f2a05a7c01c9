import { editDistance } from '../../scenario/closest.ts';
import { respelled, type Word } from './tokens.ts';
import { CORRECT, EMPTY, INTERROGATIVE, VAGUE } from './vocabulary.ts';

/** Below this length a neighbour in spelling is more often another word than a slip. */
const SHORTEST = 5;
/** From this length on two slips are forgiven. */
const LONG = 9;

const right: ReadonlySet<string> = new Set([...EMPTY, ...INTERROGATIVE, ...CORRECT, ...VAGUE]);

/** Words by their first letter: slips there are rare, and without it too many words are neighbours. */
export type Spellings = ReadonlyMap<string, ReadonlySet<string>>;

export function byLetter(words: Iterable<string>): Spellings {
  const spellings = new Map<string, Set<string>>();
  for (const word of words) {
    const known = spellings.get(word[0]!);
    if (known) known.add(word);
    else spellings.set(word[0]!, new Set([word]));
  }
  return spellings;
}

/**
 * The words with slips of the keyboard undone: a word that is in none of the lists gives way to the one
 * known word that is nearest in spelling, if any is near enough.
 */
export function corrected(words: readonly Word[], known: readonly Spellings[]): Word[] {
  return words.map((word) => {
    const { text } = word;
    if (text.length < SHORTEST || right.has(text)) return word;
    const candidates = known.flatMap((spellings) => spellings.get(text[0]!) ?? []);
    // A plural is no slip: `disks` is not `desks` where only `disk` is known.
    const singular = text.replace(/s$/, '');
    if (candidates.some((list) => list.has(text) || list.has(singular))) return word;
    const meant = nearestWord(
      text,
      candidates.flatMap((list) => [...list]),
    );
    return meant === null ? word : respelled(meant);
  });
}

function nearestWord(text: string, candidates: Iterable<string>): string | null {
  const most = text.length >= LONG ? 2 : 1;
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of candidates) {
    if (candidate.length < SHORTEST || Math.abs(candidate.length - text.length) > most) continue;
    const slips = editDistance(text, candidate);
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}
