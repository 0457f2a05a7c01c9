import { answerQuestions, type Reply } from '../../core/coach/facts/facts.ts';
import type { Attempt } from './attempt.ts';

/** Puts the questions of a line that ends in `?` to the interviewer and records them; other lines ask nothing. */
export function askInterviewer({ recorder, scenario }: Attempt, line: string): Reply[] {
  if (!isQuestion(line)) return [];
  const earlier = recorder.session.questions.flatMap(({ factId }) => (factId === null ? [] : [factId]));
  const replies = answerQuestions(line, scenario.facts, earlier);
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

/** A question ends in `?`; some write the mark in front. */
const isQuestion = (line: string): boolean => line.trimEnd().endsWith('?') || /^\s*\?\s*\p{L}/u.test(line);
