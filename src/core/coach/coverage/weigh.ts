import type { Finding } from './finding.ts';

/** What the model looks at in a finding; `features` says how each is measured. */
export const FEATURES = [
  'offset',
  'signals',
  'voice',
  'silent',
  'names',
  'links',
  'beyond',
  'hollow',
  'louder',
  'row',
  'short',
] as const;
export type Feature = (typeof FEATURES)[number];

/**
 * Weights of a logistic model of "this unit covers the point", fitted by bench/coverage/fit.ts on labelled
 * answers by many people; docs/coverage.md says on which.
 */
const WEIGHTS: Record<Feature, number> = {
  offset: -5.69,
  signals: 2.06,
  voice: 2.22,
  silent: -1.24,
  names: -1.0,
  links: 0.75,
  beyond: 0.58,
  hollow: -0.86,
  louder: -0.56,
  row: 1.59,
  short: 2.8,
};

/** A word of content that speaks for no point costs this many nats, so that long sentences do not win by length. */
const WORD_COST = 0.2;
/** What a list can show at most: a list of names covers nothing, however many names it has. */
const LISTED = { signals: 1, voice: 10 };
/** The bare title counts like half a signal. */
const TITLE = 0.5;
/** More than this of a kind says no more. */
const MOST = { names: 2, hollow: 3, louder: 4 };
/** Without a signal, a quieter voice than this is chance. */
const AUDIBLE = 8;

/**
 * How much a unit speaks for covering a point: the logistic model's log-odds, folded so that it is never
 * negative and units add up (-ln of the chance that this unit does not cover it).
 *
 * @param brevity of the whole text, from 0 (long) to 1: in a short text little happens by chance
 */
export function weigh(finding: Finding, brevity: number): number {
  if (!isAudible(finding)) return 0;
  const seen = features(finding, brevity);
  return Math.log1p(Math.exp(FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * seen[name], 0)));
}

/** Whether the unit says anything about the point, be it only its name. */
export function isAudible(finding: Finding): boolean {
  return finding.signals.length + finding.bare.length > 0 || finding.voice >= AUDIBLE;
}

/** What the model sees of a finding. */
export function features(finding: Finding, brevity: number): Record<Feature, number> {
  const { unit, names, louder, beyond } = finding;
  const { content, links, hollow } = unit.substance;
  const { signals, voice } = counted(finding);
  return {
    offset: 1,
    signals: Math.log1p(signals + (finding.bare.length > 0 ? TITLE : 0)),
    voice: (voice - WORD_COST * content) / 10,
    silent: finding.signals.length === 0 ? 1 : 0,
    names: Math.min(MOST.names, names),
    links: Math.log1p(links),
    beyond: Math.log1p(Math.max(0, beyond)),
    hollow: Math.min(MOST.hollow, hollow),
    louder: Math.min(MOST.louder, louder),
    row: unit.kind === 'row' ? 1 : 0,
    short: brevity,
  };
}

/** Signals and voice as far as they count in a unit of its kind. */
export function counted({ unit, signals, voice }: Finding): { signals: number; voice: number } {
  if (!unit.listed) return { signals: signals.length, voice };
  return { signals: Math.min(LISTED.signals, signals.length), voice: Math.min(LISTED.voice, voice) };
}
