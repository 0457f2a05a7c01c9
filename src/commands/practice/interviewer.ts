import { answerQuestions, type Reply } from '../../core/coach/facts/facts.ts';
import type { Phase } from '../../core/plan/plan.ts';
import { isQuestion } from '../../core/prose/questions.ts';
import type { Attempt } from './attempt.ts';

/** The interviewer is there while a person reads and while they design. */
export const listensIn = ({ role }: Phase): boolean => role === 'clarify' || role === 'design';

/** Puts the questions of a line that ends in `?` to the interviewer and records them; other lines ask nothing. */
export function askInterviewer({ recorder, scenario }: Attempt, line: string): Reply[] {
  if (!isQuestion(line)) return [];
  const replies = answerQuestions(line, scenario.facts, recorder.session.questions);
  recorder.record(
    ...replies.map(
      ({ question, factId, answer }) => ({ type: 'question-asked', question, factId, answer }) as const,
    ),
  );
  return replies;
}

/**
 * The facts told so far, each in a few words, in the scenario's order. An offer ("If you mean ...") stands in
 * the transcript but may be beside the question, so it counts only when the person asks on and is told.
 */
export function factsLearned({ recorder, scenario }: Attempt): string[] {
  const { questions } = recorder.session;
  return scenario.facts
    .filter(({ id, answer }) => questions.some((told) => told.factId === id && told.answer === answer))
    .map((fact) => fact.short ?? fact.answer);
}
