import { standing } from '../../level.ts';
import { shows } from '../../prose/banks.ts';
import { isAbout } from '../emphases.ts';
import { BASELINE, CHOICE, OPTIONS, WEIGHED } from '../words/choices.ts';
import { counted, type Detector, has, type Material, matching, show } from './material.ts';

/** Options without a choice. */
export const noChoice: Detector = (material) => {
  const options = matching(material, OPTIONS).filter(({ words }) => !shows(CHOICE, words));
  if (options.length < 2 || matching(material, CHOICE).length > 1) return null;
  return {
    id: 'no-choice',
    weight: 74,
    says: `Options are listed ${counted(options.length, 'time')}, and no choice with a reason was found.`,
    evidence: show(options),
    thought: 'An interviewer waits for a commitment: which one, why here, and when would you switch?',
  };
};

/** Choices without anything that was turned down; said only where no trace of a weighing is left. */
export const noRejected: Detector = (material) => {
  if (has(material, WEIGHED) || weighs(material)) return null;
  return {
    id: 'no-rejected',
    weight: 50,
    says: 'No alternative that was considered and turned down was found.',
    evidence: [],
    thought: 'A design without a rejected option looks remembered, not decided.',
  };
};

const weighs = ({ emphases, points }: Material): boolean =>
  emphases.some(({ id, level }) => id === 'tradeoffs' && level === 'covered') ||
  points.some((point) => isAbout('tradeoffs', point) && standing(point) === 'covered');

/** The large model first, nothing to beat. */
export const noBaseline: Detector = (material) => {
  if (has(material, BASELINE)) return null;
  return {
    id: 'no-baseline',
    weight: 48,
    says: 'No baseline was found: nothing simpler stands beside the design to be beaten.',
    evidence: [],
    thought: 'What would you ship in week one, and by how much must the rest be better?',
  };
};
