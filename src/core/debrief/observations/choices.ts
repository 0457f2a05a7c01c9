import { standing } from '../../level.ts';
import { isAbout } from '../emphases.ts';
import { counted, type Detector, has, type Material, matching, show } from './material.ts';

const OPTIONS =
  /\b(?:could|can|might|may) (?:also )?(?:use|be|try|choose|go)\b.*\bor\b|\beither\b.*\bor\b|\boptions?\b.*(?::|\binclude)|\bseveral (?:options|ways|approaches)|\bsuch as [\w.-]+(?: or|,)|\b(?:something )?like [A-Z][\w.-]+ or [A-Z]|\([A-Z][\w.-]+ or [A-Z][\w.-]+\)|\bone option\b|\balternatively\b/;
/** A reason or a refusal, in prose or notes: where one stands, somebody chose. Wide on purpose. */
const CHOICE =
  /\b(?:choose|chose|chosen|pick(?:ed)?|prefer|go with|went with|decid|settle|opt(?:ed)? for)|\binstead of\b|\brather than\b|\bbecause\b|\bmy choice\b|\bdecision:|\bwins?\b|\bso that\b|\bsince\b|\bhence\b|\btherefore\b|\bwhy\b|\bbc\b|,\s*so\b|\bnot\b.{0,40}\bbut\b/i;
const REJECTED =
  /\binstead\b|\brather\b|\breject|\bnot worth\b|\bconsidered\b|\bruled? out\b|\bturn(?:ed)? down\b|\bvs\b|\bversus\b|\bbut\b|\bat the (?:cost|price|expense) of|\btrade-?offs?\b|\bin exchange\b|\bdownside|\balternative|\bdrawback|\bagainst\b|\btoo (?:\w+ )?(?:expensive|slow|big|large|costly|much|many|late|weak|complex|dear|risky|heavy)\b|\b(?:would|wo|ca|could|do|does|did|should)n['’]t\b|\b(?:would|will|do|does|did|could|should|can|must|may) not\b|\bcannot\b|\bnever\b|\bwhy\b|\bhence\b|\bnot (?:a |an |the )?\w+ing\b|,\s*not\b|\band not\b|\bnot \w+(?: \w+)? only\b|\bwithout\b|\bskip|\bprefer|\blos(?:e|es|ing)\b|\bworse\b|\bwrong\b|\bavoid|\bgains? nothing\b|\bcheaper\b|\bslower\b|\bdearer\b|\bquick(?:er)?\b.{0,20}\bthan\b|\bthan (?:a|an|the|one|full)\b|(?:^|[\s.;(])no(?:t)? [a-z0-9-]+\b|\bw\/o\b|\bunlike\b/im;

/** Options without a choice. */
export const noChoice: Detector = (material) => {
  const options = matching(material, OPTIONS).filter(({ quote }) => !CHOICE.test(quote));
  if (options.length < 2 || matching(material, CHOICE).length > 1) return null;
  return {
    id: 'no-choice',
    weight: 74,
    says: `Options are listed ${counted(options.length, 'time')}, and no choice with a reason was found.`,
    evidence: show(options),
    thought: 'An interviewer waits for a commitment: which one, why here, and when would you switch?',
  };
};

/** Choices without anything that was turned down; said only where no trace of a weighing is left. */
export const noRejected: Detector = (material) => {
  if (has(material, REJECTED) || weighs(material)) return null;
  return {
    id: 'no-rejected',
    weight: 50,
    says: 'No alternative that was considered and turned down was found.',
    evidence: [],
    thought: 'A design without a rejected option looks remembered, not decided.',
  };
};

const weighs = ({ emphases, points }: Material): boolean =>
  emphases.some(({ id, level }) => id === 'tradeoffs' && level === 'covered') ||
  points.some((point) => isAbout('tradeoffs', point) && standing(point) === 'covered');

const BASELINE =
  /\bbaselines?\b|\bsimpl(?:e|er|est)\b|\bplain\b|\bstart(?:s|ing)? (?:with|from|off|small)|\bbegin\b|\bfirst (?:version|release)|\bv[01]\b|\bmvp\b|\bpilot\b|\bprototype\b|\bheuristic|\brules?\b|\bkeywords?\b|\bexisting\b|\balready\b|\bbm25\b|\bcurrent(?:ly)?\b|\btoday\b|\bnow\b|\bprevious\b|\bprod\b|\bbefore\b|\bold\b|\bfew[- ]shot\b|\bsft\b|\bdpo\b|\blogistic|\bregex|\bn-?gram|\bbest[- ]of\b|\bsmall(?:er)? (?:model|encoder|classifier)|\bdistil|\bcheap|\bfixed script|\bcompar|\bvs\b|\bone percent\b|\b1 ?%/i;

/** The large model first, nothing to beat. */
export const noBaseline: Detector = (material) => {
  if (has(material, BASELINE)) return null;
  return {
    id: 'no-baseline',
    weight: 48,
    says: 'No baseline was found: nothing simpler stands beside the design to be beaten.',
    evidence: [],
    thought: 'What would you ship in week one, and by how much must the rest be better?',
  };
};
