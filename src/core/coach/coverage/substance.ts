import { isFiller, isFunctionWord } from '../../prose/function-words.ts';
import type { Token } from '../../prose/tokens.ts';

/** What a unit shows besides its subject. */
export interface Substance {
  /** Distinct words that are neither grammar nor filler. */
  content: number;
  /** Share of the distinct words that carry grammar, from 0 to 1. */
  grammar: number;
  /** Share of the tokens that are numbers, from 0 to 1. */
  numbers: number;
  /** Holds a digit. */
  number: boolean;
  /** Gives a reason, a condition or a consequence. */
  reason: boolean;
  /** Holds an arrow, a comparison or an assignment. */
  relation: boolean;
}

const REASON =
  /\b(?:because|since|so that|so|thus|therefore|hence|otherwise|rather than|instead|to avoid|to prevent|to keep|in order to|which means|if|when|unless|until|whenever|only|after|before|by|via|per|then|but|while|without|except|at the cost|trade)\b/i;
const RELATION = /->|=>|→|⇒|>=|<=|[<>=≥≤≈~×]|\bvs\.?\b|\bversus\b/i;

export function substanceOf(text: string, tokens: readonly Token[]): Substance {
  const spelled = tokens.map((token) => token.raw[0]!);
  const words = new Set(spelled.filter((word) => /\p{L}/u.test(word)));
  const numbers = spelled.filter((word) => /\d/.test(word)).length;
  const contentful = tokens.filter((token) => !isFiller(token.raw[0]!));
  return {
    content: new Set(contentful.map((token) => token.stems[0]!)).size,
    grammar: words.size === 0 ? 0 : [...words].filter(isFunctionWord).length / words.size,
    numbers: tokens.length === 0 ? 0 : numbers / tokens.length,
    number: numbers > 0,
    reason: REASON.test(text),
    relation: RELATION.test(text),
  };
}
