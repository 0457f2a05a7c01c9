import { isFiller, isFunctionWord } from './function-words.ts';
import type { Token } from './tokenize.ts';

/** What a unit shows besides its subject. */
export interface Substance {
  /** Written words that are neither grammar nor filler. */
  content: number;
  /** Share of words that carry grammar. */
  grammar: number;
  /** Holds a number that is not a list number. */
  number: boolean;
  /** Gives a reason, a condition or a consequence. */
  reason: boolean;
  /** Holds an arrow, a comparison or an assignment. */
  relation: boolean;
  question: boolean;
}

const REASON =
  /\b(?:because|since|so that|so|thus|therefore|hence|otherwise|rather than|instead|to avoid|to prevent|to keep|in order to|which means|if|when|unless|until|whenever|only|after|before|by|via|per|then|but|while|without|except|at the cost|trade)\b/i;
const RELATION = /->|=>|→|⇒|>=|<=|[<>=≥≤≈~×]|\bvs\.?\b|\bversus\b/i;
const NUMBER = /\d/;

export function substanceOf(text: string, tokens: readonly Token[]): Substance {
  const words = tokens.map((token) => token.raw[0]!).filter((word) => /\p{L}/u.test(word));
  const grammar = words.filter(isFunctionWord).length;
  return {
    content: new Set(tokens.filter((token) => !isFiller(token.raw[0]!)).map((token) => token.stems[0]!)).size,
    grammar: words.length === 0 ? 0 : grammar / words.length,
    number: NUMBER.test(text),
    reason: REASON.test(text),
    relation: RELATION.test(text),
    question: /\?\s*$/.test(text),
  };
}
