import { standing } from '../../level.ts';
import type { Detector } from './material.ts';

/** A requirement changed, and the text went on as if it had not. */
export const ignoredTwist: Detector = ({ twist }) => {
  const taken = twist && standing(twist);
  if (twist === null || (taken !== 'missing' && taken !== 'touched')) return null;
  const named = taken === 'touched';
  return {
    id: 'ignored-twist',
    weight: named ? 68 : 92,
    says: named
      ? 'The changed requirement is named in what you wrote after it, and no change of the design was found.'
      : 'Nothing that you wrote after the requirement changed takes it up.',
    evidence: twist.evidence.slice(0, 1),
    thought: 'A change in the middle tests whether you can tell which of your decisions it undoes.',
  };
};
