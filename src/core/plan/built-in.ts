import type { Plan } from './plan.ts';

const APPROACH = {
  clarify: [
    "What's the goal?",
    'What are the constraints (latency, cost, scale)?',
    "What's the input/output?",
  ],
  design: ['Draw the main components', 'Explain data flow', 'Identify key decisions'],
  deepDive: [
    'Model architecture choices',
    'Training pipeline',
    'Serving infrastructure',
    'Evaluation and monitoring',
  ],
  tradeoffs: ['What could go wrong?', 'How would you scale?', 'Safety considerations'],
};

/** The 45 minutes of the guide's practice framework; its phases borrow the approach's questions. */
const practice: Plan = {
  id: 'practice',
  title: 'Practice',
  phases: [
    { id: 'clarify', title: 'Read and clarify', role: 'clarify', minutes: 5, questions: APPROACH.clarify },
    { id: 'design', title: 'Design and diagram', role: 'design', minutes: 20, questions: APPROACH.design },
    {
      id: 'explain',
      title: 'Write out your explanation',
      role: 'explain',
      minutes: 15,
      questions: APPROACH.deepDive,
    },
    {
      id: 'weak-points',
      title: 'Identify weak points',
      role: 'critique',
      minutes: 5,
      questions: APPROACH.tradeoffs,
    },
  ],
};

/** The guide's approach to an interview: ranges of minutes, the upper end being the budget. */
const interview: Plan = {
  id: 'interview',
  title: 'Interview',
  phases: [
    {
      id: 'clarify',
      title: 'Clarify requirements',
      role: 'clarify',
      atLeast: 2,
      minutes: 3,
      questions: APPROACH.clarify,
    },
    {
      id: 'design',
      title: 'High-level design',
      role: 'design',
      atLeast: 5,
      minutes: 10,
      questions: APPROACH.design,
    },
    {
      id: 'deep-dive',
      title: 'Deep dive on components',
      role: 'explain',
      atLeast: 15,
      minutes: 20,
      questions: APPROACH.deepDive,
    },
    {
      id: 'tradeoffs',
      title: 'Tradeoffs and edge cases',
      role: 'critique',
      atLeast: 5,
      minutes: 10,
      questions: APPROACH.tradeoffs,
    },
  ],
};

export const builtInPlans: readonly Plan[] = [practice, interview];

/** The guide's questions after a session, asked before the coach says anything. */
export const reviewQuestions = [
  { id: 'components', text: 'Did you cover all major components?' },
  { id: 'tradeoffs', text: 'Did you discuss tradeoffs?' },
  { id: 'safety', text: 'Did you consider safety?' },
  { id: 'interview', text: 'Could you explain this in an interview?' },
] as const;

/** The words of a review question; its id where a session holds one that is not asked any more. */
export const reviewQuestionText = (id: string): string =>
  reviewQuestions.find((question) => question.id === id)?.text ?? id;
