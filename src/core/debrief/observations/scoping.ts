import { counted, type Detector, has, matching, pacesOf, show, wordsOf } from './material.ts';

const ASSUMPTION = /\bassum(?:e|es|ed|ing|ption|ptions)\b|\bsuppose\b|\blet'?s say\b|\bgiven that\b/i;
const COMMITMENT =
  /\b(?:we|i)(?:'ll| will| would)? (?:use|build|deploy|choose|store|train|serve|run)\b|->|-->|→|\bpipeline\b|\barchitecture\b/i;

/** Designing without a question to the interviewer. */
export const noQuestions: Detector = (material) => {
  const { session, scenario } = material;
  const facts = scenario?.facts.length ?? 0;
  if (session.questions.length > 0 || facts === 0 || wordsOf(material) === 0) return null;
  const assumed = matching(material, ASSUMPTION);
  const stated = assumed.length > 0;
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

/** The scoping phase already holds the design. */
export const designBeforeScoping: Detector = (material) => {
  const scoping = pacesOf(material, 'clarify');
  const ids = new Set(scoping.map(({ id }) => id));
  const built = matching(material, COMMITMENT).filter(({ phase }) => ids.has(phase));
  if (material.session.questions.length > 1 || built.length < 2 || has(material, ASSUMPTION)) return null;
  return {
    id: 'design-before-scoping',
    weight: 66,
    says: `${scoping[0]?.title ?? 'The scoping phase'} already holds design.`,
    evidence: show(built),
    thought: 'An interviewer wants the goal, the numbers and the limits settled before the first box.',
  };
};
