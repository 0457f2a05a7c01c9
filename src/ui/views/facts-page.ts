import type { Session } from '../../core/session/session.ts';
import { wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';
import { clockTime } from '../time.ts';

/** Every question so far with the interviewer's answer and its minute. */
export function factsPage(session: Session, columns: number, theme: Theme): string[] {
  const title = ['', theme.heading(' What the interviewer has told you'), ''];
  if (session.questions.length === 0) {
    return [...title, ' Nothing yet. In the first phase, end a line with `?` to ask.'];
  }
  const exchanges = session.questions.flatMap(({ at, question, answer }) => [
    ...wrap(`${clockTime(at)}  ${question}`, columns - 2, ' ').map((line) => theme.quiet(line)),
    ...wrap(answer, columns - 2, '   '),
    '',
  ]);
  return [...title, ...exchanges];
}
