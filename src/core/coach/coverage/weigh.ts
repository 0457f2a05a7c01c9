import type { Finding } from './finding.ts';

/**
 * Weights of a logistic model of "this unit covers the point", fitted on labelled answers by many people;
 * docs/coverage.md says how. `signals` weighs ln(1 + signals), `voice` a nat of vocabulary.
 */
const WEIGHTS = { offset: -6.57, signals: 3.08, voice: 0.342 };
/** A word of content that speaks for no point costs this many nats, so that long sentences do not win by length. */
const WORD_COST = 0.2;
/** What a list can show at most: a list of names covers nothing, however many names it has. */
const LISTED = { signals: 1, voice: 10 };
/** The bare title counts like half a signal. */
const TITLE = 0.5;
/** Without a signal, a quieter voice than this is chance. */
const AUDIBLE = 8;

/**
 * How much a unit speaks for covering a point: the logistic model's log-odds, folded so that it is never
 * negative and units add up (-ln of the chance that this unit does not cover it).
 */
export function weigh(finding: Finding): number {
  if (!isAudible(finding)) return 0;
  const odds = oddsOf(finding) - WEIGHTS.voice * WORD_COST * finding.unit.substance.content;
  return Math.log1p(Math.exp(odds));
}

/** Whether the unit says anything about the point, be it only its name. */
export function isAudible(finding: Finding): boolean {
  return finding.signals.length + finding.bare.length > 0 || finding.voice >= AUDIBLE;
}

/** The model's log-odds without the cost of words: what makes a good quote may be long. */
export function oddsOf({ unit, signals, bare, voice }: Finding): number {
  const most = unit.listed ? LISTED : { signals: Number.POSITIVE_INFINITY, voice: Number.POSITIVE_INFINITY };
  const counted = Math.min(most.signals, signals.length) + (bare.length > 0 ? TITLE : 0);
  return WEIGHTS.offset + WEIGHTS.signals * Math.log1p(counted) + WEIGHTS.voice * Math.min(most.voice, voice);
}
