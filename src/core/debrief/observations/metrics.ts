import { cut, shows } from '../../prose/banks.ts';
import {
  ACCURACY,
  BALANCED,
  ERROR_COSTS,
  OF_USERS,
  ORDERED_SPLIT,
  RANDOM_SPLIT,
  RARE_OUTCOME,
} from '../words/metrics.ts';
import { type Detector, has, matching, show } from './material.ts';

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
