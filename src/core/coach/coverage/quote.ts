import { isFunctionStem } from '../../prose/function-words.ts';
import { tokenize } from '../../prose/tokens.ts';
import type { Target } from './compile.ts';
import { emphasisLevel } from './emphasis-level.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { levelOf, mayCount } from './level.ts';
import { counted, isAudible } from './weigh.ts';

const MOST = 5;
/** A heading, or a sentence that rules the point out, is quoted only when there is nothing else. */
const LAST_RESORT = -20;
/** Which unit readers accept as evidence, fitted on their choices among the units of a text. */
const WEIGHTS = { signals: 1.48, named: 1.22, voice: 0.247, heading: 1.03, listed: -0.3 };

/** The person's own words for a target, the best first. */
export function chooseQuotes(findings: readonly Finding[], target: Target): Evidence[] {
  return findings
    .filter(isAudible)
    .map((finding) => ({ finding, worth: worthOf(finding, target) }))
    .sort((a, b) => b.worth - a.worth || a.finding.unit.start - b.finding.unit.start)
    .slice(0, MOST)
    .map(({ finding }) => evidenceOf(finding, target));
}

/** A finding as evidence for its target. */
export function evidenceOf(finding: Finding, { title, basis }: Target): Evidence {
  const { text, start, end, tokens } = finding.unit;
  const alone =
    title.size === 0
      ? emphasisLevel([finding])
      : levelOf([finding], { words: tokens.length, offTopic: false, basis });
  return { quote: text, start, end, alone };
}

function worthOf(finding: Finding, target: Target): number {
  const { signals, voice } = counted(finding);
  return (
    WEIGHTS.signals * Math.log1p(signals) +
    WEIGHTS.voice * voice +
    (finding.bare.length > 0 ? WEIGHTS.named : 0) +
    (finding.unit.listed ? WEIGHTS.listed : 0) +
    WEIGHTS.heading * announced(finding, target) +
    (mayCount(finding) ? 0 : LAST_RESORT)
  );
}

/** The share of the title's words that the headings above the unit say. */
function announced({ unit }: Finding, target: Target): number {
  const title = [...target.title].filter((stem) => !isFunctionStem(stem));
  if (title.length === 0 || unit.context.length === 0) return 0;
  const above = new Set(unit.context.flatMap(tokenize).flatMap(({ stems }) => stems));
  return title.filter((stem) => above.has(stem)).length / title.length;
}
