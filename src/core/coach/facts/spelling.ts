import { editDistance } from '../../scenario/closest.ts';
import { respelled, type Word } from './tokens.ts';

/** Below this length a neighbour in spelling is more often another word than a slip. */
const SHORTEST = 5;
/** From this length on two slips are forgiven. */
const LONG = 9;

/**
 * The words with slips of the keyboard undone: a word that is in none of the lists gives way to the one
 * known word that is nearest in spelling, if any is near enough.
 *
 * @param known all words that may be meant
 * @param correct words that are right as they are, meant or not
 */
export function corrected(
  words: readonly Word[],
  known: ReadonlySet<string>,
  correct: ReadonlySet<string>,
): Word[] {
  return words.map((word) => {
    if (word.text.length < SHORTEST || known.has(word.text) || correct.has(word.text)) return word;
    // A plural is no slip: `disks` is not `desks` where only `disk` is known.
    if (known.has(word.text.replace(/s$/, ''))) return word;
    const meant = nearestWord(word.text, known);
    return meant === null ? word : respelled(meant);
  });
}

function nearestWord(text: string, known: Iterable<string>): string | null {
  const most = text.length >= LONG ? 2 : 1;
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of known) {
    if (candidate.length < SHORTEST || Math.abs(candidate.length - text.length) > most) continue;
    // Slips at the first letter are rare, and without it too many words are neighbours.
    if (candidate[0] !== text[0]) continue;
    const slips = editDistance(text, candidate);
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}
