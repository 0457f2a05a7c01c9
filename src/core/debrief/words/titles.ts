import type { Bank } from '../../prose/banks.ts';
import type { EmphasisId } from '../../scenario/schema.ts';

/** Words in the title of a rubric point that make it one about an emphasis. */
export const ABOUT: ReadonlyMap<EmphasisId, Bank> = new Map([
  [
    'safety',
    {
      id: 'about-safety',
      words: ['safe*|harm*|adversar*|secur*|hallucinat*|privacy'],
      shows: ['Code safety', 'Hallucination mitigation', 'Adversarial attacks'],
      not: ['Cost at scale', 'Reranking'],
    },
  ],
  [
    'evaluation',
    {
      id: 'about-evaluation',
      words: ['evaluat*|metric|metrics', 'a / b test*'],
      shows: ['Evaluation metrics', 'Evaluation and iteration', 'A/B testing'],
      not: ['Latency requirements', 'Retrieval system'],
    },
  ],
  [
    'tradeoffs',
    {
      id: 'about-tradeoffs',
      words: ['tradeoff*|vs|versus', 'trade off|offs'],
      shows: ['Retrieval vs generation tradeoff', 'Precision/recall trade-offs'],
      not: ['Reranking', 'Cost at scale'],
    },
  ],
  [
    'iteration',
    {
      id: 'about-iteration',
      words: ['iterat*|feedback|versioning|update|updates'],
      shows: ['Evaluation and iteration', 'Feedback loop', 'Model versioning'],
      not: ['Reranking', 'Latency requirements'],
    },
  ],
]);
