import { DRIFT, FALLBACK, FEEDBACK_LOOP, ROLLBACK } from '../words/operations.ts';
import type { Bank } from '../words.ts';
import { type Detector, has, listed } from './material.ts';

/** What happens after launch. */
const OPERATIONS: readonly (readonly [name: string, bank: Bank])[] = [
  ['a fallback', FALLBACK],
  ['a rollback', ROLLBACK],
  ['drift', DRIFT],
  ['a feedback loop', FEEDBACK_LOOP],
];

/** Nothing on what happens after launch. */
export const noOperations: Detector = (material) => {
  const absent = OPERATIONS.filter(([, bank]) => !has(material, bank)).map(([name]) => name);
  if (absent.length < 3) return null;
  return {
    id: 'no-operations',
    weight: 56,
    says: `Nothing was found on ${listed(absent).replace(/ and ([^,]*)$/, ' or $1')}.`,
    evidence: [],
    thought: 'The design ends at launch: what happens on the day the model, the data or the users change?',
  };
};
