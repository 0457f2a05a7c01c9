import { standing } from '../../level.ts';
import type { EmphasisId } from '../../scenario/schema.ts';
import { hasClock } from '../clock.ts';
import type { Quote } from '../debrief.ts';
import { isAbout } from '../emphases.ts';
import {
  ACCURACY,
  BALANCED,
  BEFORE_LAUNCH,
  ERROR_COSTS,
  EVALUATION,
  EXPERIMENT,
  GUARDRAIL,
  JUDGED,
  MAYBE_BEFORE_LAUNCH,
  OF_USERS,
  ORDERED_SPLIT,
  RANDOM_SPLIT,
  RARE_OUTCOME,
  USER_METRIC,
  WATCHED,
  WITH_USERS,
} from '../words/evaluation.ts';
import { CAUTION } from '../words/safety.ts';
import { type Bank, cut, shows } from '../words.ts';
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

/** Measured on one side only, or without anything that must not get worse. */
export const oneSidedEvaluation: Detector = (material) => {
  const offline = says(material, MAYBE_BEFORE_LAUNCH);
  const online = says(material, WITH_USERS);
  if (!offline && !online)
    return says(material, JUDGED) || isEvaluated(material) ? null : noEvaluation(material);
  if (!offline) return oneSided('online', 'before launch', show(matching(material, WITH_USERS)));
  if (!online && (says(material, JUDGED) || says(material, WATCHED))) return null;
  if (!online) return oneSided('offline', 'after launch', show(matching(material, BEFORE_LAUNCH)));
  const deciding = matching(material, EXPERIMENT).filter(({ words }) => shows(USER_METRIC, words));
  return deciding.length === 0 || has(material, GUARDRAIL) ? null : noGuardrail(show(deciding, 1));
};

const isEvaluated = ({ emphases, points }: Material): boolean =>
  emphases.some(({ id, level }) => id === 'evaluation' && level === 'covered') ||
  points.some((point) => isAbout('evaluation', point) && standing(point) === 'covered');

function noEvaluation(material: Material) {
  const named = show(matching(material, EVALUATION), 1);
  const watched = show(matching(material, WATCHED), 1);
  const [first = 'No way to measure the result was found: no test set, no rating, no experiment.'] = [
    ...watched.map(() => 'Monitoring was found; a test set, a rating or an experiment was not.'),
    ...named.map(() => 'Evaluation is named, and no test set, no rating and no experiment was found.'),
  ];
  return {
    id: 'no-evaluation',
    weight: 86,
    says: first,
    evidence: [...watched, ...named].slice(0, 1),
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
const EARLIEST: ReadonlyMap<EmphasisId, readonly Bank[]> = new Map([
  ['evaluation', [MAYBE_BEFORE_LAUNCH, WITH_USERS, JUDGED, WATCHED, EVALUATION]],
  ['safety', [CAUTION]],
]);

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
  const banks = EARLIEST.get(id);
  const evidence = material.emphases.find((emphasis) => emphasis.id === id)?.evidence ?? [];
  if (!banks || evidence.length === 0) return null;
  const all = [...evidence, ...banks.flatMap((bank) => show(matching(material, bank), Infinity))];
  if (all.some(({ at }) => at === null)) return null;
  return all.reduce((first, quote) => (quote.at! < first.at! ? quote : first));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Accuracy as the metric of a rare class. */
export const accuracyOnly: Detector = (material) => {
  const { scenario } = material;
  const accuracy = matching(material, ACCURACY).filter(({ words }) => !shows(BALANCED, words));
  if (accuracy.length === 0 || has(material, ERROR_COSTS)) return null;
  if (!shows(RARE_OUTCOME, cut(`${scenario?.title} ${scenario?.prompt}`))) return null;
  return {
    id: 'accuracy-only',
    weight: 44,
    says: 'Accuracy stands alone; neither precision, recall nor error costs were found.',
    evidence: show(accuracy),
    thought: 'Where one outcome is rare, accuracy is high for a model that does nothing.',
  };
};

/** A random split of data that has an order in time. */
export const randomSplit: Detector = (material) => {
  const split = matching(material, RANDOM_SPLIT).filter(({ words }) => !shows(OF_USERS, words));
  if (split.length === 0 || has(material, ORDERED_SPLIT)) return null;
  return {
    id: 'random-split',
    weight: 54,
    says: 'The data are split at random.',
    evidence: show(split, 1),
    thought: 'Logs have an order: a random split lets tomorrow leak into the training set.',
  };
};
