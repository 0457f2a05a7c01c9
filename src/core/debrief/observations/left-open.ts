import { leftOpen } from '../left-open.ts';
import { counted, type Detector } from './material.ts';

/** What the person says is not there: honest, and the first thing an interviewer asks about. */
export const openHoles: Detector = ({ reader }) => {
  const open = leftOpen(reader);
  if (open.length === 0) return null;
  return {
    id: 'left-open',
    weight: 58,
    says: `You leave ${open.length === 1 ? 'one thing' : counted(open.length, 'thing')} open yourself.`,
    evidence: open.slice(0, 2),
    thought: 'Saying so is honest, and it is what gets asked next: have the first step ready.',
  };
};
