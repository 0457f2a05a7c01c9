import type { Bank } from '../../prose/banks.ts';

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
