import { standing } from '../../level.ts';
import { shows } from '../../prose/banks.ts';
import { isAbout } from '../emphases.ts';
import {
  BEFORE_LAUNCH,
  EVALUATION,
  JUDGED,
  MAYBE_BEFORE_LAUNCH,
  WATCHED,
  WITH_USERS,
} from '../words/evaluation.ts';
import { EXPERIMENT, GUARDRAIL, USER_METRIC } from '../words/metrics.ts';
import { type Detector, has, type Material, matching, says, show } from './material.ts';

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
