import { type FactIndex, featuresOf } from './index-facts.ts';
import type { Match } from './score.ts';
import type { Term } from './terms.ts';

/** How a question begins, or ends, that leans on the one before. */
const LEANS =
  /^(?:ok(?:ay)?,? )?(?:and|or|but|also|what about|how about|what of|then|plus|so|same for|why)\b|\b(?:too|as well|instead|either|exactly)\?*$|\b(?:that|those|they)\b/i;
/** What leaning adds for the fact told last. */
const NEARNESS = 0.2;

/**
 * Scores again with the conversation in mind: a question that leans on the one before is likelier about
 * the same fact if that fact speaks of what is now asked.
 */
export function followsUp(
  question: string,
  terms: readonly Term[],
  ranked: readonly Match[],
  { spread }: FactIndex,
  earlier: readonly string[],
): readonly Match[] {
  const last = earlier.at(-1);
  if (last === undefined || !LEANS.test(question)) return ranked;
  const content = terms.filter((term) => term.weight > 0.3);
  return ranked
    .map((match) => {
      const { fact, profile } = match.entry;
      if (fact.id !== last || content.length > 3) return match;
      const spoken = content.filter((term) => featuresOf(term).some((feature) => profile.has(feature)));
      const known = content.filter((term) => featuresOf(term).some((feature) => spread.has(feature)));
      if (spoken.length === 0 || spoken.length < known.length) return match;
      return { ...match, score: Math.max(match.score + NEARNESS, 0.5) };
    })
    .sort((a, b) => b.score - a.score);
}
