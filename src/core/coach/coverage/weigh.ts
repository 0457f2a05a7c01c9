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
  const { listed, substance } = finding.unit;
  const titled = finding.bare.length > 0 ? TITLE : 0;
  const signals =
    (listed ? Math.min(LISTED.signals, finding.signals.length) : finding.signals.length) + titled;
  if (signals === 0 && finding.voice < AUDIBLE) return 0;
  const voice =
    (listed ? Math.min(LISTED.voice, finding.voice) : finding.voice) - WORD_COST * substance.content;
  const odds = WEIGHTS.offset + WEIGHTS.signals * Math.log1p(signals) + WEIGHTS.voice * voice;
  return Math.log1p(Math.exp(odds));
}
