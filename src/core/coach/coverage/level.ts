import type { Finding } from './finding.ts';

export type Level = 'covered' | 'touched' | 'missing' | 'unjudged';

/**
 * Weights of a logistic model fitted on labelled answers by other people; docs/coverage.md says how.
 * `strength` and `voice` are explained below.
 */
const COVERED = { offset: -5.3, strength: 4.9, voice: 0.15 };
const TOUCHED = { offset: -1.7, strength: 4, voice: 0.09 };

/** In a text of up to `short` words one signal is enough; from `long` words on, some fires by chance. */
const EASE = { short: 25, long: 120, most: 3.6 };
/** Content words that a unit needs beside the title's own before it can say something about it. */
const BEYOND_TITLE = 4;
/** Content words that a unit needs to be a statement at all. */
const STATEMENT = 4;

/** What the findings of one point in a text of `words` tokens come to. */
export function levelOf(findings: readonly Finding[], words: number): Exclude<Level, 'unjudged'> {
  const strength = Math.log1p(strengthOf(findings));
  const voice = Math.max(0, ...findings.filter((finding) => !finding.unit.listed).map((f) => f.voice));
  const sum = (w: typeof COVERED) => w.offset + w.strength * strength + w.voice * voice;
  if (findings.some(saysSomething) && sum(COVERED) + easeOf(words) >= 0) return 'covered';
  const named = findings.some((finding) => finding.bare.length > 0);
  return named || sum(TOUCHED) + easeOf(words) >= 0 ? 'touched' : 'missing';
}

/**
 * Distinct signals, less half a signal for every unit over which they are spread, on a scale on which a
 * sentence with three signals weighs 1: two signals in one sentence say more than one signal in each of two.
 */
function strengthOf(findings: readonly Finding[]): number {
  const seen = new Set<number>();
  let strength = 0;
  for (const finding of [...findings].sort((a, b) => countOf(b) - countOf(a))) {
    const fresh = [...finding.signals, ...finding.bare].filter((signal) => !seen.has(signal));
    for (const signal of fresh) seen.add(signal);
    const counted = canCover(finding) ? fresh.length : Math.min(1, fresh.length);
    if (counted > 0) strength += 0.4 * (counted - 0.5);
  }
  return strength;
}

function countOf(finding: Finding): number {
  return finding.signals.length + finding.bare.length;
}

function easeOf(words: number): number {
  const share = Math.log(EASE.long / Math.max(1, words)) / Math.log(EASE.long / EASE.short);
  return EASE.most * Math.min(1, Math.max(0, share));
}

/** Whether a finding may count as more than a mention. */
export function canCover(finding: Finding): boolean {
  return !finding.unit.listed && !finding.refused && finding.unit.kind !== 'heading';
}

/** Whether a finding is a statement about its target and not only its name. */
export function saysSomething(finding: Finding): boolean {
  if (!canCover(finding)) return false;
  const { content, number, reason, relation } = finding.unit.substance;
  if (finding.signals.length > 0) return content >= STATEMENT;
  return finding.bare.length > 0 && finding.beyond >= BEYOND_TITLE && (number || reason || relation);
}
