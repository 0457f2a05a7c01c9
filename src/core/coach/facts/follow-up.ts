import { type FactIndex, featuresOf } from './index-facts.ts';
import { FRAME, TOLD } from './levels.ts';
import type { Match } from './score.ts';
import { BARE } from './split.ts';
import type { Term } from './terms.ts';

/** How a question begins, or ends, that leans on the one before. */
const LEANS =
  /^(?:ok(?:ay)?,? )?(?:and|or|but|also|what about|how about|what of|then|plus|so|same for)\b|\b(?:too|as well|instead|either|exactly)\?*$/i;
/** Words that stand for what was spoken of just before. */
const POINTS_BACK =
  /\b(?:they|them|their|those|these)\b|\b(?:for|of|about|on|with|than|is|was|does|do|can|will) that\b|\b(?:that|those) of\b|\bone (?:handle|take|cost|need|carry|hold)|\bthat (?:take|takes|is|happen|happens|cost|costs|mean|means|work|works)\b/i;

/** What leaning adds for the fact told last. */
const NEARNESS = 0.2;
/** The claim from which a fact does not just mention a word in passing. */
const OWN = 0.45;
/** What a fact is offered with, and is not told. */
const OFFER = TOLD - 0.01;

/**
 * Scores again with the conversation in mind. A question that leans on the one before is likelier about
 * the same fact if that fact speaks of what is now asked; one that names nothing itself is about it; and
 * one that points back (`how fast are they`) at something of which the fact does not speak is not to be
 * answered from another fact as if it had been asked outright.
 */
export function followsUp(
  question: string,
  terms: readonly Term[],
  ranked: readonly Match[],
  index: FactIndex,
  earlier: readonly string[],
): readonly Match[] {
  const last = ranked.find(({ entry }) => entry.fact.id === earlier.at(-1));
  const pointsBack = POINTS_BACK.test(question);
  const leans = LEANS.test(question) || BARE.test(question);
  if (last === undefined || (!pointsBack && !leans)) return ranked;
  const score = leaning(last, terms, index, pointsBack);
  const others = ranked.filter((match) => match !== last);
  return [...others.map((match) => (pointsBack ? atMostOffered(match) : match)), { ...last, score }].sort(
    (a, b) => b.score - a.score,
  );
}

const atMostOffered = (match: Match): Match => ({ ...match, score: Math.min(match.score, OFFER) });

/** The score of the fact told last for a question that leans on it. */
function leaning(
  { entry, score }: Match,
  terms: readonly Term[],
  index: FactIndex,
  pointsBack: boolean,
): number {
  const content = terms.filter((term) => term.weight > FRAME);
  if (content.length === 0) return 1;
  if (content.length > 3) return score;
  const known = content.filter((term) => featuresOf(term).some((feature) => index.spread.has(feature)));
  const claims = known.map((term) =>
    Math.max(0, ...meaningOf(term).map((feature) => entry.profile.get(feature) ?? 0)),
  );
  if (claims.length === 0 || claims.some((claim) => claim === 0)) return score;
  const own = claims.every((claim) => claim >= OWN);
  return Math.max(score + NEARNESS, pointsBack ? 1 : own ? TOLD + NEARNESS / 4 : 0.5);
}

/** What a term stands for: of a phrase (`how many users`) the whole and not its words. */
const meaningOf = (term: Term): string[] =>
  featuresOf(term).filter((feature) => !term.phrased || feature.startsWith('@'));
