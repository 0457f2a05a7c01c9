import type { Level } from '../../level.ts';
import type { Basis } from './compile.ts';
import type { Finding } from './finding.ts';
import { weigh } from './weigh.ts';

/** From this chance on (more likely than not) a point is covered. */
const COVERED = 0.5;
/** A text of `short` words or fewer is one statement; from `long` words on some signal fires by chance. */
const LENGTH = { short: 25, long: 120 };
/** Content words that a unit needs to be a statement, and beside the title's own to say more than the title. */
const STATEMENT = 4;
/** Log-odds that a point occurs at all, fitted like the weights of `weigh`. */
const FOUND = { offset: 1.54, voice: 0.155, named: 2.16, signals: 1.63, words: -0.66 };
/** Shorter texts than this, in words, give no more reason to believe a faint trace. */
const FEWEST = 100;

/** What there is to know about the text and the point besides the findings. */
export interface Circumstances {
  /** Length of the text in tokens. */
  words: number;
  /** The text seems to answer another question: then it can touch, never cover. */
  offTopic: boolean;
  basis: Basis;
}

/** What the findings of one point come to. */
export function levelOf(findings: readonly Finding[], about: Circumstances): Level {
  if (about.basis === 'title') return 'unjudged';
  const covers = about.basis === 'description' || chanceOf(findings.filter(mayCount), about.words) >= COVERED;
  if (covers && !about.offTopic && findings.some(saysSomething)) return 'covered';
  return isFound(findings, about.words) ? 'touched' : 'missing';
}

/** The chance that one of the units covers the point, as if they were independent (noisy or). */
function chanceOf(findings: readonly Finding[], words: number): number {
  const brevity = brevityOf(words);
  return 1 - Math.exp(-findings.reduce((sum, finding) => sum + weigh(finding, brevity), 0));
}

/** From 0 for a long text to 1 for a single statement. */
export function brevityOf(words: number): number {
  const share = Math.log(LENGTH.long / Math.max(1, words)) / Math.log(LENGTH.long / LENGTH.short);
  return Math.min(1, Math.max(0, share));
}

function isFound(findings: readonly Finding[], words: number): boolean {
  if (findings.length === 0) return false;
  const loudest = Math.max(...findings.map(({ voice }) => voice));
  const named = findings.some((finding) => finding.bare.length > 0);
  const distinct = new Set(findings.flatMap((finding) => finding.signals)).size;
  const odds =
    FOUND.offset +
    FOUND.voice * loudest +
    (named ? FOUND.named : 0) +
    FOUND.signals * Math.log1p(distinct) +
    FOUND.words * Math.log(Math.max(FEWEST, words));
  return odds >= 0;
}

/** Whether a finding counts at all: headings announce, refusals refuse, questions ask. */
export function mayCount(finding: Finding): boolean {
  return !finding.refused && finding.unit.kind !== 'heading' && finding.unit.speech === 'states';
}

/** Whether a finding may count as more than a mention. */
export function canCover(finding: Finding): boolean {
  return mayCount(finding) && !finding.unit.listed;
}

/**
 * Whether a finding is a statement about its target and not only its name. Without a number, a relation or a word
 * that joins things (when, because, into), a statement needs more words: "Documents are stored in a vector database."
 */
export function saysSomething(finding: Finding): boolean {
  if (!canCover(finding)) return false;
  const { content, number, links, relation } = finding.unit.substance;
  const joined = number || relation || links > 0;
  if (finding.signals.length === 0) return joined && finding.beyond >= STATEMENT;
  if (joined) return content >= STATEMENT;
  // However many words of the title are repeated, they name one thing.
  const repeated = Math.max(0, finding.titled - 1);
  return content - repeated >= STATEMENT + (finding.signals.length > 1 ? 1 : 2);
}
