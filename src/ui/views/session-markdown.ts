import { reviewQuestionText } from '../../core/plan/built-in.ts';
import { budgetMs } from '../../core/plan/plan.ts';
import type { Session } from '../../core/session/session.ts';
import { clockTime } from '../time.ts';

/** A session as a Markdown document, for pipes and files. */
export function sessionMarkdown(session: Session): string {
  const answers = session.plan.phases.map(
    (phase, index) => `## ${phase.title}\n\n${session.phases[index]?.text ?? ''}`,
  );
  const asked = session.questions.map(({ question, answer }) => `- ${question} ${answer}`);
  const review = session.review.map(({ question, answer, note }) => {
    return `- ${reviewQuestionText(question)} ${answer}${note === '' ? '' : `: ${note}`}`;
  });
  const pace = session.plan.phases.map((phase, index) => {
    const spent = clockTime(session.phases[index]?.spentMs ?? 0);
    return `- ${phase.title}: ${spent} of ${clockTime(budgetMs(phase))}`;
  });
  return [
    `# ${session.scenario.title}`,
    `${session.id} · ${session.plan.title} plan · ${session.status}`,
    session.scenario.prompt,
    ...answers,
    ...(asked.length === 0 ? [] : [`## Asked\n\n${asked.join('\n')}`]),
    `## Pace\n\n${pace.join('\n')}`,
    ...(review.length === 0 ? [] : [`## Review\n\n${review.join('\n')}`]),
    ...(session.note === '' ? [] : [`## Note\n\n${session.note}`]),
    '',
  ].join('\n\n');
}
