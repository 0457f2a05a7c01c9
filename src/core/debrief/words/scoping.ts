import type { Bank } from '../../prose/banks.ts';

export const ASSUMPTION: Bank = {
  id: 'assumption',
  words: [
    'assume|assumes|assumed|assuming|assumption|assumptions|suppose',
    "let's|lets say",
    'given that',
    "i'll treat|take",
    'i will treat|take',
    'out of scope',
  ],
  shows: ['I assume 20M users a day.', "Let's say 500 a second.", 'Ads are out of scope.'],
  not: ['Goal: a search page.', 'We use an index.'],
};

/** Somebody was asked after all, if not through this program. */
export const ASKED: Bank = {
  id: 'asked',
  words: [
    'interviewer|interviewers',
    'i asked',
    'i was told',
    "i'm told",
    'i am told',
    "i'd ask",
    'i would ask',
    '? ->|→|=|:',
  ],
  shows: ['Interviewer: 20M users.', 'how many users? -> 20M', 'I was told 300 ms.'],
  not: ['What could go wrong? The cache.', 'We ask the model.'],
};

/** Something is decided. */
export const COMMITMENT: Bank = {
  id: 'commitment',
  words: [
    'we|i [will|would] use|build|deploy|choose|store|train|serve|run',
    "we'll|i'll|we'd|i'd use|build|deploy|choose|store|train|serve|run",
  ],
  shows: ['We use an index.', 'I would train a ranker.', "We'll deploy it."],
  not: ['Users run queries.', 'Goal: a search page.'],
};
