import type { Level } from '../../level.ts';
import type { Finding } from './finding.ts';
import model from './model.json' with { type: 'json' };

/** What the model of an answer looks at for "covered"; `coveredFeatures` says how each is measured. */
export const COVERED_FEATURES = ['offset', 'best', 'topic'] as const;
/** The same for "addressed at all". */
export const FOUND_FEATURES = ['offset', 'loudest', 'named', 'signals'] as const;
export type CoveredFeature = (typeof COVERED_FEATURES)[number];
export type FoundFeature = (typeof FOUND_FEATURES)[number];

/** No statement at all is as good as one with these odds, so that few words are no evidence of absence. */
const LEAST = -5;
/** So many statements that tell nothing stand before the first. */
const FEW = 4;
/** Content words that a statement needs. */
const STATEMENT = 3;

/** What there is to know about a point of an answer. */
export interface Circumstances {
  findings: readonly Finding[];
  /** What the point's own labels add to its odds. */
  offset: number;
}

/** How far the findings of one point go. */
export function levelOf(about: Circumstances): Exclude<Level, 'unjudged'> {
  const kind = about.findings.some(({ learned }) => learned !== null) ? 'learned' : 'signals';
  const covered = oddsBy(model.covered[kind], coveredFeatures(about)) + about.offset;
  if (covered >= 0 && about.findings.some(canCover)) return 'covered';
  const found = about.findings.some(isAudible) && oddsBy(model.found[kind], foundFeatures(about)) >= 0;
  return found ? 'touched' : 'missing';
}

const oddsBy = <Name extends string>(weights: Record<Name, number>, seen: Record<Name, number>): number =>
  (Object.keys(seen) as Name[]).reduce((sum, name) => sum + weights[name] * seen[name], 0);

export const coveredFeatures = ({ findings }: Circumstances): Record<CoveredFeature, number> => ({
  offset: 1,
  best: loudest(findings.filter(canCover)),
  topic: topicOf(findings),
});

export function foundFeatures({ findings }: Circumstances): Record<FoundFeature, number> {
  const distinct = new Set(findings.flatMap((finding) => finding.signals)).size;
  const named = findings.some((finding) => finding.named);
  return {
    offset: 1,
    loudest: loudest(findings),
    named: named ? 1 : 0,
    signals: Math.log1p(distinct),
  };
}

const loudest = (findings: readonly Finding[]): number =>
  findings.reduce((most, finding) => Math.max(most, finding.odds), LEAST);

/** How much an answer is about this scenario: the mean over its statements, and near 0 while there are few of them. */
const topicOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { topic }) => sum + topic, 0) / (findings.length + FEW);

/** Below these odds a statement without a signal is as likely about something else. */
const AUDIBLE = -2;

/** Whether a statement says anything about its target, be it only its name: else there is nothing to quote. */
export const isAudible = ({ signals, named, odds }: Finding): boolean =>
  signals.length > 0 || named || odds >= AUDIBLE;

/** Whether a finding counts at all: headings announce, refusals refuse, questions ask. */
export function mayCount(finding: Finding): boolean {
  return !finding.refused && finding.unit.kind !== 'heading' && finding.unit.speech === 'states';
}

/** Whether a finding may count as more than a mention: drawings and soups of keywords name, and say nothing. */
export function canCover(finding: Finding): boolean {
  return mayCount(finding) && !finding.unit.empty && finding.unit.substance.content >= STATEMENT;
}
