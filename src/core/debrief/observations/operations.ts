import { type Bank, cut, shows } from '../../prose/banks.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { DRIFT, FALLBACK, FEEDBACK_LOOP, ROLLBACK } from '../words/operations.ts';
import { type Detector, has, listed } from './material.ts';

/** What happens after launch. Only what learns from its use drifts or feeds back: a serving layer does neither. */
const OPERATIONS: readonly { name: string; bank: Bank; learns?: true }[] = [
  { name: 'a fallback', bank: FALLBACK },
  { name: 'a rollback', bank: ROLLBACK },
  { name: 'drift', bank: DRIFT, learns: true },
  { name: 'a feedback loop', bank: FEEDBACK_LOOP, learns: true },
];
const MOST_ABSENT = 3;

/** Nothing on what happens after launch. */
export const noOperations: Detector = (material) => {
  const absent = OPERATIONS.filter((one) => isAskedFor(one, material.scenario) && !has(material, one.bank));
  if (absent.length < MOST_ABSENT) return null;
  const names = listed(absent.map(({ name }) => name)).replace(/ and ([^,]*)$/, ' or $1');
  return {
    id: 'no-operations',
    weight: 56,
    says: `Nothing was found on ${names}.`,
    evidence: [],
    thought: 'The design ends at launch: what happens on the day the model, the data or the users change?',
  };
};

/** Whether this is to be said beside the rubric: no point is about it, for then that says it. */
function isAskedFor({ bank, learns }: (typeof OPERATIONS)[number], scenario: Scenario | null): boolean {
  if (scenario === null) return true;
  const speaks = scenario.facts.some(({ answer, matters = '' }) => shows(bank, cut(`${answer} ${matters}`)));
  return (speaks || !learns) && !scenario.points.some(({ title }) => shows(bank, cut(title)));
}
