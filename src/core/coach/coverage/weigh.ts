import model from './model.json' with { type: 'json' };
import type { StudiedUnit } from './study.ts';

/** What is heard in a statement for one target, before it is weighed. */
export interface Said {
  unit: StudiedUnit;
  /** Signals of the target that hold more than the words of its title. */
  signals: readonly number[];
  /** What the vocabulary of the signals says for the target, in nats; 0 for an emphasis. */
  voice: number;
  /** What the learned words say for the target, as log-odds; null where nothing was learned. */
  learned: number | null;
  /** By how much they say more for another target; 0 or less. */
  lag: number;
  /** Log-odds that the statement belongs to an answer to this scenario; 0 where nothing was learned. */
  topic: number;
  /** How much is said, whatever about. */
  specifics: number;
}

/** What the model of a statement looks at; `statementFeatures` says how each is measured. */
export const STATEMENT_FEATURES = [
  'offset',
  'fired',
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
/** A list of names says nothing, however many names it has. */
const LISTED_VOICE = 10;

/** What the model sees of a finding; its odds themselves are what comes out. */
export function statementFeatures({
  unit,
  signals,
  voice,
  learned,
  lag,
  topic,
  specifics,
}: Said): Record<StatementFeature, number> {
  const { listed } = unit;
  const heard = listed ? Math.min(LISTED_VOICE, voice) : voice;
  return {
    offset: 1,
    // That one fires counts; how many do said nothing more on labelled answers.
    fired: signals.length > 0 ? 1 : 0,
    voice: (heard - WORD_COST * unit.substance.content) / 10,
    learned: learned ?? 0,
    lag,
    topic,
    listed: listed ? 1 : 0,
    specifics,
  };
}

/** The log-odds that a statement covers its target, by the model for points with learned words or for those without. */
export function oddsOf(finding: Said): number {
  const weights: Record<StatementFeature, number> =
    model.statement[finding.learned === null ? 'signals' : 'learned'];
  const seen = statementFeatures(finding);
  return STATEMENT_FEATURES.reduce((sum, name) => sum + weights[name] * seen[name], 0);
}
