import type { Finding } from './finding.ts';
import { weigh } from './weigh.ts';

export type Level = 'covered' | 'touched' | 'missing' | 'unjudged';

/** From these chances of being covered on, a point counts as covered, or as touched. */
const CUT = { covered: 0.5, touched: 0.06 };
/** A short text is about little: `short` words need only `chance` to be covered, `long` words the full cut. */
const SHORT = { short: 25, long: 120, chance: 0.03 };
/** Content words that a unit needs to be a statement, and beside the title's own to say more than the title. */
const STATEMENT = 4;
/** Distinct signals that touch a point wherever they are. */
const NAMED = 2;

/** What there is to know about the text and the point besides the findings. */
export interface Circumstances {
  /** Length of the text in tokens. */
  words: number;
  /** The text seems to answer another question: then it can touch, never cover. */
  offTopic: boolean;
  /** The point has no signals but its title: then a statement that names it is all there is to go by. */
  keywordOnly: boolean;
}

/** What the findings of one point come to. */
export function levelOf(findings: readonly Finding[], about: Circumstances): Exclude<Level, 'unjudged'> {
  const covers = about.keywordOnly || chanceOf(findings.filter(mayCount)) >= coveredCut(about.words);
  if (covers && !about.offTopic && findings.some(saysSomething)) return 'covered';
  return isNamed(findings) || chanceOf(findings) >= CUT.touched ? 'touched' : 'missing';
}

/** The chance that one of the units covers the point, as if they were independent (noisy or). */
function chanceOf(findings: readonly Finding[]): number {
  return 1 - Math.exp(-findings.reduce((sum, finding) => sum + weigh(finding), 0));
}

function coveredCut(words: number): number {
  const { short, long, chance } = SHORT;
  const share = Math.log(long / Math.max(1, words)) / Math.log(long / short);
  const eased = Math.min(1, Math.max(0, share));
  return CUT.covered * (chance / CUT.covered) ** eased;
}

function isNamed(findings: readonly Finding[]): boolean {
  if (findings.some((finding) => finding.bare.length > 0)) return true;
  return new Set(findings.flatMap((finding) => finding.signals)).size >= NAMED;
}

/** Whether a finding counts at all: headings announce, refusals refuse. */
export function mayCount(finding: Finding): boolean {
  return !finding.refused && finding.unit.kind !== 'heading';
}

/** Whether a finding may count as more than a mention. */
export function canCover(finding: Finding): boolean {
  return mayCount(finding) && !finding.unit.listed;
}

/** Whether a finding is a statement about its target and not only its name. */
export function saysSomething(finding: Finding): boolean {
  if (!canCover(finding)) return false;
  const { content, number, reason, relation } = finding.unit.substance;
  if (finding.signals.length > 0) return content >= STATEMENT;
  return finding.beyond >= STATEMENT && (number || reason || relation);
}
