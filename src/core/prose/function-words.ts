import { stem } from './stem.ts';

/** English words that carry grammar, not content. Sentences are full of them, lists of terms are not. */
const FUNCTION_WORDS = new Set(
  `a about after again all also an and any are as at be because been before being between both but by can could
  did do does down during each either every few for from had has have he her here his how i if in into is it its
  itself just less let may me might more most must my no nor not of off on once one only onto or other our out
  over own per same she should since so some such than that the their them then there these they this those
  through to too under until up upon us very via was we were what when where whether which while who whose why
  will with within without would you your don't can't won't doesn't isn't`.split(/\s+/),
);

/** Words of intention and praise: they promise without saying how. */
const FILLER = new Set(
  `important importance crucial critical essential key vital necessary need needs needed must should properly
  proper handle handled handling ensure ensured ensures consider considered considering consideration discuss
  discussed address addressed think care good well great robust nice proper right system design aspect concern
  challenge challenges issue problem major big significant focus deal matter matters require required requires
  requirement carefully appropriate appropriately correctly account taken take make sure have keep mind plan
  support use used using implement implemented include included includes part component`.split(/\s+/),
);

const FUNCTION_STEMS = new Set([...FUNCTION_WORDS].map(stem));

export function isFunctionStem(stemmed: string): boolean {
  return FUNCTION_STEMS.has(stemmed);
}

export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

export function isFiller(word: string): boolean {
  return FILLER.has(word) || FUNCTION_WORDS.has(word);
}
