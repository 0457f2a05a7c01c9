import type { Bank } from '../../prose/banks.ts';

export const EXPERIMENT: Bank = {
  id: 'experiment',
  words: ['a / b', 'ab test*', 'experiment*'],
  shows: ['An A/B test on clicks.', 'We run an experiment.'],
  not: ['Either A or B.', 'A test set.'],
};

/** What an experiment with users decides on. */
export const USER_METRIC: Bank = {
  id: 'user-metric',
  words: [
    'click|clicks|ctr|acceptance|retention|engagement|satisfaction',
    'conversion*|regenerat*',
    'session|task success|completion',
    'win rate*',
  ],
  shows: ['It decides on clicks.', 'Acceptance rises.', 'Task success is what counts.'],
  not: ['Latency is p95.', 'A session has a cookie.'],
};

/** Something that must not get worse, or that stops a release; wide on purpose. */
export const GUARDRAIL: Bank = {
  id: 'guardrail',
  words: [
    'guardrail*|guarded|guard|guards',
    'guard rail*',
    'must not',
    'may fall|drop|rise',
    'rollback*',
    'roll|rolled|rolling back',
    'stop*|alert*|threshold*',
    'no regression|worse|loss',
    'no more than',
    'at most',
    'max|maximum|gate|gates|gated|block|blocks|blocked|kill|without|while|floor|ceiling|cap|under|below',
    'switch off',
    '<|≤',
  ],
  shows: ['Complaints must not rise.', 'Latency stays under 300 ms.', 'We roll back at 1 %.'],
  not: ['An experiment decides on clicks.', 'Clicks rise by 2 %.'],
};

/** Where one outcome is rare by nature. */
export const RARE_OUTCOME: Bank = {
  id: 'rare-outcome',
  words: [
    'moderat*|fraud*|abus*|violat*|imbalanc*|anomal*|intrusion*|churn*|toxic*|disease*|defect*',
    'spam|harmful|rare',
    'default|defaults|defaulting on',
    'click through',
    'bad click*',
  ],
  shows: ['Design content moderation.', 'Detect fraud in payments.', 'Ads: click-through prediction.'],
  not: ['Design a search page.', 'Train a model with RLHF.'],
};

/** Accuracy of comparisons, which are balanced by construction, or of people. */
export const BALANCED: Bank = {
  id: 'balanced',
  words: ['pair*|reward*|preference*', 'rm|scorer|human|humans|people|judge|judges', 'by domain'],
  shows: ['Accuracy on held-out pairs.', 'Accuracy of the judges against experts.'],
  not: ['Accuracy is 99 %.', 'We report accuracy on a test set.'],
};

export const ACCURACY: Bank = {
  id: 'accuracy',
  words: ['accuracy'],
  shows: ['Accuracy is 99 %.'],
  not: ['Answers are accurate.'],
};

export const ERROR_COSTS: Bank = {
  id: 'error-costs',
  words: ['precision|recall|f1|auc', 'false positive*|negative*|alarm*', 'pr curve*'],
  shows: ['Precision at 90 % recall.', 'False alarms are capped.'],
  not: ['Accuracy is high.', 'A positive label.'],
};

export const RANDOM_SPLIT: Bank = {
  id: 'random-split',
  words: [
    'random|randomly .. split|splits',
    'split|splits .. random|randomly',
    '80|70|90 /|- 20|30|10 .. split',
    '80|70|90 20|30|10 .. split',
  ],
  shows: ['Clicks are split at random into train and test set.', 'An 80/20 split.'],
  not: ['Split by date.', 'A random sample is read.'],
};

/** Splits of users for an experiment have no order in time to respect. */
export const OF_USERS: Bank = {
  id: 'of-users',
  words: ['user|users|developers|arm|arms|traffic|experiment*', 'a / b'],
  shows: ['Users are split at random over two arms.', 'We split the traffic at random.'],
  not: ['Clicks are split at random into train and test set.'],
};

export const ORDERED_SPLIT: Bank = {
  id: 'ordered-split',
  words: ['time based|ordered|split', 'by time|date|week|user', 'temporal*', 'leak*'],
  shows: ['A time-based split.', 'Tomorrow must not leak.'],
  not: ['Split at random.', 'In real time.'],
};
