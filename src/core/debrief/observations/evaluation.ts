import { standing } from '../../level.ts';
import type { EmphasisId } from '../../scenario/schema.ts';
import { hasClock } from '../clock.ts';
import type { Quote } from '../debrief.ts';
import { isAbout, NAMED } from '../emphases.ts';
import {
  BEFORE_LAUNCH,
  EVALUATION,
  JUDGED,
  MAYBE_BEFORE_LAUNCH,
  MONITORING,
  WITH_USERS,
} from '../evaluation-words.ts';
import {
  type Detector,
  has,
  listed,
  type Material,
  matching,
  minuteOf,
  says,
  show,
  spoken,
} from './material.ts';

const EXPERIMENT = /\ba\/b\b|\bab[- ]test|\bexperiment/i;
const METRIC =
  /\bclicks?\b|\bctr\b|\bacceptance\b|\bconversion|\bretention\b|\bengagement\b|\bsatisfaction\b|\bsession success|\btask (?:completion|success)|\bwin rate|\bregenerat/i;
const GUARDRAIL =
  /\bguard-?(?:rails?|s|ed)?\b|\bmust not\b|\bmay (?:fall|drop|rise)|\broll(?:ed|s|ing)?[- ]?back|\bstop|\bno (?:regression|worse|loss)|\bat most\b|\bno more than\b|\bmax(?:imum)?\b|\bgate[ds]?\b|\bblock(?:s|ed)?\b|\bkill\b|\balert|\bthreshold|\bwithout\b|\bwhile\b|\bswitch-?off|\bfloor\b|\bceiling\b|\bcap\b|\bunder\b|\bbelow\b|[<≤]/i;

/** Measured on one side only, or without anything that must not get worse. */
export const oneSidedEvaluation: Detector = (material) => {
  const offline = says(material, MAYBE_BEFORE_LAUNCH);
  const online = says(material, WITH_USERS);
  if (!offline && !online)
    return says(material, JUDGED) || isEvaluated(material) ? null : noEvaluation(material);
  if (!offline) return oneSided('online', 'before launch', show(matching(material, WITH_USERS)));
  if (!online && (says(material, JUDGED) || says(material, MONITORING))) return null;
  if (!online) return oneSided('offline', 'after launch', show(matching(material, BEFORE_LAUNCH)));
  const deciding = matching(material, EXPERIMENT).filter(({ quote }) => METRIC.test(quote));
  return deciding.length === 0 || has(material, GUARDRAIL) ? null : noGuardrail(show(deciding, 1));
};

const isEvaluated = ({ emphases, points }: Material): boolean =>
  emphases.some(({ id, level }) => id === 'evaluation' && level === 'covered') ||
  points.some((point) => isAbout('evaluation', point) && standing(point) === 'covered');

function noEvaluation(material: Material) {
  const named = show(matching(material, EVALUATION), 1);
  const watched = show(matching(material, MONITORING), 1);
  const [first = 'No way to measure the result was found: no test set, no rating, no experiment.'] = [
    ...named.map(() => 'Evaluation is named, and no test set, no rating and no experiment was found.'),
    ...watched.map(() => 'Monitoring was found; a test set, a rating or an experiment was not.'),
  ];
  return {
    id: 'no-evaluation',
    weight: 86,
    says: first,
    evidence: [...named, ...watched].slice(0, 1),
    thought: '"How do you know that it works?" is the question that every AI team asks first.',
  };
}

/** Without a sentence to quote for the side that was found, nothing is said on the other. */
function oneSided(side: 'offline' | 'online', lacking: string, evidence: ReturnType<typeof show>) {
  if (evidence.length === 0) return null;
  return {
    id: `only-${side}-evaluation`,
    weight: 64,
    says: `Evaluation is ${side} only; nothing was found on measuring ${lacking}.`,
    evidence,
    thought:
      side === 'offline'
        ? 'Offline numbers rise while users leave: which experiment decides, and on what metric?'
        : 'Without a test before launch every regression is found by users.',
  };
}

const noGuardrail = (evidence: ReturnType<typeof show>) => ({
  id: 'no-guardrail',
  weight: 46,
  says: 'An experiment decides on a metric, and none was found that must not get worse.',
  evidence,
  thought: 'The next question: what would make you roll it back although the main metric rose?',
});

/** Written in the last part of the session only. */
const LATE = 0.8;

/** Words that belong to it, so that an early mention which is no evidence keeps "first came" from being untrue. */
const EARLIEST: Partial<Record<EmphasisId, readonly RegExp[]>> = {
  evaluation: [MAYBE_BEFORE_LAUNCH, WITH_USERS, JUDGED, MONITORING, EVALUATION],
  safety: [
    ...NAMED.safety!,
    /\bcompl(?:y|iance)|\blegal|\bdelet|\bopt(?:ed)?[- ]?out|\bfilter|\bwrong\b|\bunsupported|\brefus|\bhuman\b|\bapprov|\bpolic(?:y|ies)|\beu data/i,
  ],
};

/** Evaluation or safety came in the last minutes. */
export const lateEssentials: Detector = (material) => {
  if (!hasClock(material)) return null;
  const { elapsedMs } = material.pace;
  const late = material.emphases.flatMap(({ id }) => {
    const first = firstOf(id, material);
    return first?.at && first.at > LATE * elapsedMs ? [{ id, first, at: first.at }] : [];
  });
  if (late.length === 0) return null;
  const from = Math.min(...late.map(({ at }) => at));
  return {
    id: 'late-essentials',
    weight: 70,
    says: `${capital(listed(late.map(({ id }) => id)))} first came at minute ${minuteOf(from)} of ${minuteOf(elapsedMs)}; ${spoken(elapsedMs - from)} had to carry it.`,
    evidence: late.map(({ first }) => first),
    thought: 'What comes last looks like an afterthought, and in an interview it is what gets cut.',
  };
};

/** The earliest sentence on an emphasis; null when there is none, or one of unknown time. */
function firstOf(id: EmphasisId, material: Material): Quote | null {
  const patterns = EARLIEST[id];
  const evidence = material.emphases.find((emphasis) => emphasis.id === id)?.evidence ?? [];
  if (!patterns || evidence.length === 0) return null;
  const all = [...evidence, ...patterns.flatMap((pattern) => show(matching(material, pattern), Infinity))];
  if (all.some(({ at }) => at === null)) return null;
  return all.reduce((first, quote) => (quote.at! < first.at! ? quote : first));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where one outcome is rare by nature. */
const RARE =
  /\bmoderat|\bfraud|\babus|\bspam\b|\bharmful|\bviolat|\bimbalanc|\brare\b|\banomal|\bintrusion|\bchurn|\bdefault(?:s|ing)? on\b|\bclick-?through|\bad click|\btoxic|\bdisease|\bdefect/i;
/** Accuracy of comparisons, which are balanced by construction, or of people. */
const BALANCED =
  /\bpair|\breward|\bpreference|\brm\b|\bscorer\b|\bhumans?\b|\bpeople\b|\bjudges?\b|\bby domain\b/i;
const ERROR_COSTS = /\bprecision\b|\brecall\b|\bf1\b|\bauc\b|\bfalse (?:positive|negative|alarm)|\bpr curve/i;

/** Accuracy as the metric of a rare class. */
export const accuracyOnly: Detector = (material) => {
  const { scenario } = material;
  const accuracy = matching(material, /\baccuracy\b/i).filter(({ quote }) => !BALANCED.test(quote));
  if (accuracy.length === 0 || has(material, ERROR_COSTS)) return null;
  if (!RARE.test(`${scenario?.title} ${scenario?.prompt}`)) return null;
  return {
    id: 'accuracy-only',
    weight: 44,
    says: 'Accuracy stands alone; neither precision, recall nor error costs were found.',
    evidence: show(accuracy),
    thought: 'Where one outcome is rare, accuracy is high for a model that does nothing.',
  };
};

/** Splits of users for an experiment have no order in time to respect. */
const OF_USERS = /\busers?\b|\bdevelopers?\b|\barms?\b|\btraffic\b|\bexperiment|\ba\/b\b/i;

/** A random split of data that has an order in time. */
export const randomSplit: Detector = (material) => {
  const split = matching(
    material,
    /\brandom(?:ly)?\b.{0,20}\bsplit|\bsplit\b.{0,20}\brandom|\b(?:80|70|90)\s*[/-]\s*(?:20|30|10)\b.{0,15}\bsplit/i,
  ).filter(({ quote }) => !OF_USERS.test(quote));
  if (
    split.length === 0 ||
    has(material, /\btime[- ](?:based|ordered|split)|\bby (?:time|date|week|user)|\btemporal|\bleak/i)
  )
    return null;
  return {
    id: 'random-split',
    weight: 54,
    says: 'The data are split at random.',
    evidence: show(split, 1),
    thought: 'Logs have an order: a random split lets tomorrow leak into the training set.',
  };
};
