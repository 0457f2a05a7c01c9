import type { Bank } from '../../prose/banks.ts';

/** Several ways are laid out. */
export const OPTIONS: Bank = {
  id: 'options',
  words: [
    'could|can|might|may [also] use|be|try|choose|go .. or',
    'either .. or',
    'option|options [are] :',
    'option|options .. include',
    'several options|ways|approaches',
    'something like .. or',
    'one option',
    'alternatively',
  ],
  shows: ['We could use Milvus or Qdrant.', 'There are several ways.', 'Options: a cache, a queue.'],
  not: ['We use Milvus.', 'It is on or off.'],
};

/** A reason or a refusal, in prose or notes: where one stands, somebody chose. Wide on purpose. */
export const CHOICE: Bank = {
  id: 'choice',
  words: [
    'choose*|chose*|decid*|prefer*|settle*',
    'pick|picked',
    'go|went with',
    'opt|opted for',
    'instead of',
    'rather than',
    'because|since|hence|therefore|why|bc',
    'my choice',
    'decision :',
    'win|wins',
    'so that',
    ', so',
    'not .. but',
  ],
  shows: ['We take HNSW because it is fast.', 'Milvus, so that shards move.', 'Decision: BM25.'],
  not: ['We could use Milvus or Qdrant.', 'An index.'],
};

/** Something is weighed against something else: a word of contrast will do, since a match keeps a reproach back. */
export const WEIGHED: Bank = {
  id: 'weighed',
  words: [
    'instead|rather|but|vs|versus|against|than|unlike|without|not|never|no|cannot|nor|why|hence',
    "wouldn't|won't|can't|couldn't|don't|doesn't|didn't|shouldn't|isn't|aren't",
    'w / o',
    'reject*|consider*|downside*|alternative*|drawback*|skip*|prefer*|avoid*|tradeoff*',
    'trade off|offs',
    'rule|ruled out',
    'turn|turned down',
    'at the cost|price|expense of',
    'in exchange',
    'too [much|many] #|expensive|slow|big|large|costly|much|many|late|weak|complex|dear|risky|heavy',
    'lose|loses|losing|worse|wrong|cheaper|slower|dearer',
  ],
  shows: [
    'Sparse only, not vectors only, as names get lost there.',
    'Why a small one: the large one loses the race on latency.',
    'The big model on each query: too expensive. Hence a funnel.',
    'Queue by harm, not FIFO.',
  ],
  not: ['We build an index and a cache.', 'The next part is described in a few words.'],
};

/** Something simpler that the design has to beat. */
export const BASELINE: Bank = {
  id: 'baseline',
  words: [
    'baseline*|heuristic*|regex*|distil*|cheap*|compar*|ngram*',
    'simple|simpler|simplest|plain|begin|mvp|pilot|prototype|rule|rules|keyword|keywords|existing|already|bm25',
    'start|starts|starting with|from|off|small',
    'first version|release',
    'v0|v1|current|currently|today|now|previous|prod|before|old|sft|dpo|logistic|vs',
    'few shot',
    'n gram*',
    'best of',
    'small|smaller model|encoder|classifier',
    'fixed script',
    'one percent',
    '1 %',
  ],
  shows: ['BM25 alone is what we have to beat.', 'We start with rules.', 'A small classifier first.'],
  not: ['We train a large transformer.', 'The next part is described in a few words.'],
};

/** Tradeoffs named outright. */
export const TRADEOFF: Bank = {
  id: 'tradeoff',
  words: [
    'tradeoff*|downside*|drawback*|alternative*',
    'trade off|offs',
    'instead of',
    'rather than',
    'versus|vs',
    'at the cost|expense|price of',
  ],
  shows: ['Recall at the cost of latency.', 'The trade-off is freshness.'],
  not: ['Replicas are added.', 'It trades in stocks.'],
};

/** Going on after the first version, named outright. */
export const ITERATION: Bank = {
  id: 'iteration',
  words: [
    'iterat*|feedback*|retrain*|version*|rollout*|rollback*',
    're train*',
    'roll|rolled|rolls|rolling out|back',
    'canary|weekly|monthly',
    'every day|week|month|wk|days|weeks|months',
    'every # day|days|week|weeks|month|months',
  ],
  shows: ['We retrain weekly.', 'A canary, then all.', 'Every 2 weeks a new one.'],
  not: ['An index of pages.', 'The replica is small.'],
};
