import { numbersIn } from '../../prose/numbers.ts';
import { splitSentences } from '../../prose/sentences.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Session } from '../../session/session.ts';
import type { Sentence } from '../reader.ts';
import { type Claim, countsIn, crowdsIn, multiplesOfTheMean, peaksIn, totalsIn } from './claims.ts';
import { type Detector, show } from './material.ts';

/** A number that the interviewer told, with the sentence and the session time (ms) in which they did. */
interface Told extends Claim {
  sentence: string;
  at: number;
}

/** Another moment, a part, a wish or a limit: there another number of the same thing may well stand. */
const ELSEWHERE =
  /[%?]|\b(?:percent|if|would|could|should|when|once|until|unless|suppose|say|not|instead|grow\w*|later|future|next|years?|quarters?|launch\w*|pilot|beta|prototype|phase|first|initial\w*|start\w*|begin\w*|trial|tests?|worst|headroom|spare|reserved?|buffer|provision\w*|capacity|cap|limit\w*|alert\w*|above|below|over|under|than|most|least|up to|only|some|each|every|per|regions?|countr\w+|sites?|sample\w*|subset|share|part|half|third|of (?:the|our|them|these|all))\b/i;
/** Signs of a calculation: what comes out of it is the person's own. */
const DERIVED = /[=×*→]|->|\b(?:x|times|makes?|so|hence|thus)\b/i;
/** Relative difference that rounding explains. */
const LOOSE = 0.1;

/** A number that the person was told, and another one for the same thing in their text. */
export const contradicted: Detector = ({ session, scenario, reader }) => {
  const told = toldIn(session, scenario);
  for (const one of told) {
    const [against] = othersIn(reader.sentences, one, told);
    if (against === undefined) continue;
    return {
      id: 'contradicted',
      weight: 82,
      says: `You were told "${one.sentence.replace(/\.$/, '')}" and wrote another number.`,
      evidence: show([against], 1),
      thought: 'Whoever gave you a number listens for it: use it, or say why you plan with another.',
    };
  }
  return null;
};

/** The numbers of what was told outright; an offer ("If you mean ...") answers a question that nobody may have asked. */
function toldIn({ questions }: Session, scenario: Scenario | null): Told[] {
  return questions.flatMap(({ factId, answer, at }) => {
    const fact = scenario?.facts.find(({ id }) => id === factId);
    if (fact?.answer !== answer) return [];
    return [answer, fact.short ?? ''].flatMap((text) =>
      splitSentences(text, 0, text.length).flatMap(([start, end]) => {
        const sentence = text.slice(start, end);
        const claims = [...countsIn(sentence), ...crowdsIn(sentence), ...multiplesOfTheMean(sentence)];
        return claims.map(({ value, of }) => ({ value, of, sentence, at }));
      }),
    );
  });
}

/** Sentences that say another number of the same thing; none where a number that was told is written anywhere. */
function othersIn(sentences: readonly Sentence[], { of, at }: Told, told: readonly Told[]): Sentence[] {
  const values = told.filter((fact) => fact.of === of).map(({ value }) => value);
  const claims = sentences
    .filter(({ kind, drawn }) => kind !== 'heading' && kind !== 'code' && !drawn)
    .flatMap((sentence) => claimsIn(sentence.quote).map((claim) => ({ ...claim, sentence })))
    .filter((claim) => claim.of === of);
  if (claims.some(({ value }) => values.some((other) => isNear(value, other)))) return [];
  return claims
    .map(({ sentence }) => sentence)
    .filter((sentence) => !ELSEWHERE.test(sentence.quote) && (sentence.at === null || sentence.at >= at))
    .filter(({ quote }) => !numbersIn(quote).some((number) => values.includes(number.value)));
}

const claimsIn = (quote: string): Claim[] => [
  ...(DERIVED.test(quote) ? [] : [...countsIn(quote), ...totalsIn(quote)]),
  ...peaksIn(quote),
];

const isNear = (a: number, b: number): boolean => a === b || Math.abs(a / b - 1) <= LOOSE;
