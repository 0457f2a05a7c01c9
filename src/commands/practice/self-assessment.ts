import { reviewQuestions } from '../../core/plan/built-in.ts';
import type { ReviewAnswer } from '../../core/session/events.ts';
import type { Choice } from '../../ui/prompter.ts';
import type { Attempt } from './attempt.ts';

const answers: Choice<ReviewAnswer>[] = [
  { value: 'yes', name: 'Yes' },
  { value: 'partly', name: 'Partly' },
  { value: 'no', name: 'No' },
];

/** The guide's four review questions, each with room for a note; those already answered are not asked again. */
export async function assessSelf({ recorder, world }: Attempt): Promise<void> {
  const answered = new Set(recorder.session.review.map((given) => given.question));
  for (const { id, text } of reviewQuestions.filter((question) => !answered.has(question.id))) {
    const answer = await world.prompter.select({ message: text, choices: answers });
    const keep = (note: string) =>
      recorder.record({ type: 'self-assessed', question: id, answer, note: note.trim() });
    keep('');
    keep(await world.prompter.input({ message: 'A note on that (enter for none)', changed: keep }));
  }
}
