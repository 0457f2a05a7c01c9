import type { Bank } from '../words.ts';

/** Measured before users see it, and plainly so: fit to be quoted. */
export const BEFORE_LAUNCH: Bank = {
  id: 'before-launch',
  words: [
    'offline',
    'gold|golden',
    'held out',
    'heldout|holdout',
    'hold out',
    'test set|sets|suite|suites',
    'testset|testsuite',
    'eval|evaluation set|sets|suite|suites|data|harness',
    'bench|benchmark|benchmarks|humaneval|alpacaeval|mmlu|ragas',
    'ndcg*|mrr*',
    'recall @',
    'precision|f1|auc',
    'pass @',
    'regression set|suite|test|tests',
    'rater|raters',
    'labeled|labelled set|sample|items|examples',
    'human eval*',
    'blind',
  ],
  shows: [
    'A golden set of 500 questions is rated by people.',
    'We track recall@10 and NDCG@5.',
    'Precision per language on held-out posts.',
  ],
  not: ['The unit under test is behind a flag.', 'We watch clicks.'],
};

/** The same in any words. Wide: a match only keeps a reproach back. */
export const MAYBE_BEFORE_LAUNCH: Bank = {
  id: 'maybe-before-launch',
  words: [
    ...BEFORE_LAUNCH.words,
    'test|tests',
    'gate|gates',
    'recall|faithfulness',
    'regression',
    'judge|judges|judged',
    'annotat*',
    'labeled|labelled',
    'win rate*',
    'human review*|comparison*|rat*',
    'before [each|every|any|the|a] release|launch|rollout|deploy*|shipping',
    'before [each|every|any|the|a] roll out',
    'replay*',
    'known [final|end] state|answer|result',
    'sandbox*|simulat*|backtest*',
    '# .. tasks|questions|items|prompts|chats|examples',
    'compare|compared against|with|both|old',
    'red team*',
    'pilot|exam',
    'accuracy by',
    'blank|blanked|hide out|the|a',
  ],
  but: ['a / b test|tests', 'ab|split test|tests'],
  shows: [
    'Old against new is replayed on 500 items.',
    'The project tests run before each release.',
    'A judge model compares both.',
  ],
  not: ['An A/B test decides.', 'We watch the dashboard.'],
};

/** Measured with users or traffic, and plainly so. */
export const WITH_USERS: Bank = {
  id: 'with-users',
  words: [
    'online metric*|eval*|experiment*|test*|measure*',
    'offline and online',
    'a / b',
    'ab|split test*',
    'experiment*',
    'canary|canaries',
    'shadow mode|traffic',
    'in shadow',
    'acceptance rate*',
    'click*|ctr|thumbs|interleav*',
    'session|task success|completion',
    'user|users satisfaction',
    'after launch|release',
    'real user|users',
  ],
  but: ['canary|canaries model|models|set|sets'],
  shows: ['An A/B-test on clicks.', 'Five percent in shadow mode first.', 'Task completion after launch.'],
  not: ['A canary set of prompts is kept.', 'A golden set.', 'We measure NDCG.'],
};

/** Somebody or something judges results in use; wide for the same reason. */
export const JUDGED: Bank = {
  id: 'judged',
  words: [
    'canary|canaries|shadow|acceptance|accepted|production|retention|live|prevalence|random|csat|feedback|measured',
    'in prod',
    'appeal*|complain*|sampl*|estimat*|compar*|calibrat*',
    'report|reports',
    'audit|audits',
    '# % .. traffic|users|queries|companies|customers|consumers',
    'percent of',
    'per cent of',
    'rollout|rollouts',
    'roll|rolled|rolls|rolling out',
    'daily|weekly|nightly',
    'a|per|each week',
    '/ wk',
    'share of',
    'second person|reviewer|opinion',
    'look|looks at .. #',
    'we saw',
    'error rate*',
  ],
  shows: [
    'A random sample of answers is read each week.',
    'Appeals are counted.',
    'Then 1 % of the traffic.',
  ],
  not: ['A router in front of replicas.', 'We use a large model.'],
};

/** Watched, without a word on whether the results are any good. */
export const WATCHED: Bank = {
  id: 'watched',
  words: [
    'monitor*',
    'dashboard|dashboards|alert|alerts|grafana|prometheus|telemetry',
    'histogram|histograms|trace|traces|tracing|log|logs',
  ],
  shows: ['Monitoring with Prometheus.', 'Logs go to a bucket.'],
  not: ['A login is needed.', 'We rate 500 answers.'],
};

/** Named. */
export const EVALUATION: Bank = {
  id: 'evaluation',
  words: [
    'eval|evals|evaluat*',
    'metric|metrics',
    'accuracy',
    'measur*',
    'monitor*|dashboard*|audit*|calibrat*',
    'prevalence',
    'error rate*',
    'sample of',
    'random sample*',
    'second person|reviewer',
  ],
  shows: ['Evaluation can be done with accuracy.', 'Some metrics.', 'A random sample is audited.'],
  not: ['The value is cached.', 'A retrieval step.'],
};

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
