import type { Finding } from './finding.ts';
import model from './model.json' with { type: 'json' };

/** What the model of a statement looks at; `statementFeatures` says how each is measured. */
export const STATEMENT_FEATURES = [
  'offset',
  'signals',
  'silent',
  'voice',
  'learned',
  'lag',
  'topic',
  'listed',
  'specifics',
] as const;
export type StatementFeature = (typeof STATEMENT_FEATURES)[number];

/** A word of content that speaks for no point costs this many nats, so that long sentences do not win by length. */
const WORD_COST = 0.2;
/** What a list can show at most: a list of names covers nothing, however many names it has. */
const LISTED = { signals: 1, voice: 10 };
/** The bare title counts like half a signal. */
const TITLE = 0.5;

/** What the model sees of a finding; its odds themselves are what comes out. */
export function statementFeatures({
  unit,
  signals,
  bare,
  voice,
  learned,
  lag,
  topic,
  specifics,
}: Omit<Finding, 'odds'>): Record<StatementFeature, number> {
  const { listed } = unit;
  const heard = listed ? Math.min(LISTED.voice, voice) : voice;
  const shown = listed ? Math.min(LISTED.signals, signals.length) : signals.length;
  return {
    offset: 1,
    signals: Math.log1p(shown + (bare.length > 0 ? TITLE : 0)),
    silent: signals.length === 0 ? 1 : 0,
    voice: (heard - WORD_COST * unit.substance.content) / 10,
    learned: learned ?? 0,
    lag,
    topic,
    listed: listed ? 1 : 0,
    specifics,
  };
}

/** The log-odds that a statement covers its target, by the model for points with learned words or for those without. */
export function oddsOf(finding: Omit<Finding, 'odds'>): number {
  const weights: Record<StatementFeature, number> =
    model.statement[finding.learned === null ? 'signals' : 'learned'];
  const seen = statementFeatures(finding);
  return STATEMENT_FEATURES.reduce((sum, name) => sum + weights[name] * seen[name], 0);
}
