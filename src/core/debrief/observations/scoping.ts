import { shows } from '../../prose/banks.ts';
import { hasClock } from '../clock.ts';
import type { Sentence } from '../reader.ts';
import { ASKED, ASSUMPTION, COMMITMENT } from '../words/scoping.ts';
import { counted, type Detector, has, type Material, matching, pacesOf, show, wordsOf } from './material.ts';

/** A figure in the scoping phase shows that somebody scoped, whether by asking or by assuming. */
const hasFigure = ({ quote }: Sentence): boolean => /\d/.test(quote);

/** Designing without a question to the interviewer; only where there was one to be asked. */
export const noQuestions: Detector = (material) => {
  const { session, scenario } = material;
  const facts = scenario?.facts.length ?? 0;
  if (!hasClock(material) || session.questions.length > 0 || facts === 0 || wordsOf(material) === 0)
    return null;
  if (has(material, ASKED)) return null;
  const assumed = matching(material, ASSUMPTION);
  const stated = assumed.length > 0;
  const figures = scopingOf(material).filter(hasFigure);
  if (!stated && figures.length > 0) return unasked(show(figures, 1));
  return {
    id: 'no-questions',
    weight: stated ? 52 : 80,
    says: stated
      ? `You asked the interviewer nothing and assumed instead, ${counted(assumed.length, 'time')}.`
      : 'You asked the interviewer nothing and stated no assumption.',
    evidence: show(assumed, 1),
    thought: stated
      ? 'Assumptions are fine where asking fails; asked first, they would be requirements.'
      : 'This reads as designing before scoping: scale, latency and budget decide the design.',
  };
};

const unasked = (evidence: ReturnType<typeof show>) => ({
  id: 'no-questions',
  weight: 51,
  says: 'You asked the interviewer nothing; where your figures come from is not said.',
  evidence,
  thought: 'Ask for them, or call them assumptions: an interviewer may hold other numbers.',
});

const scopingOf = ({ reader }: Material): Sentence[] =>
  reader.sentences.filter(({ role, kind, drawn }) => role === 'clarify' && kind !== 'heading' && !drawn);

/** The scoping phase holds decisions, and neither a figure nor a question. */
export const designBeforeScoping: Detector = (material) => {
  const [phase] = pacesOf(material, 'clarify');
  const scoping = scopingOf(material);
  const built = scoping.filter(({ words }) => shows(COMMITMENT, words));
  if (material.session.questions.length > 0 || built.length < 2) return null;
  if (has(material, ASSUMPTION) || has(material, ASKED) || scoping.some(hasFigure)) return null;
  return {
    id: 'design-before-scoping',
    weight: 66,
    says: `${phase?.title ?? 'The scoping phase'} already decides, before a number or a limit is named.`,
    evidence: show(built),
    thought: 'An interviewer wants the goal, the numbers and the limits settled before the first box.',
  };
};
