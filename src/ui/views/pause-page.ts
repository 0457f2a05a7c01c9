import type { Session } from '../../core/session/session.ts';
import type { AnswerView } from '../answer-editor/answer.ts';
import type { Theme } from '../theme.ts';
import { clockTime } from '../time.ts';

/** Hides the text while the clock stands still. */
export function pausePage(session: Session, view: AnswerView, theme: Theme): string[] {
  const above = Math.max(0, Math.floor(view.rows / 2) - 3);
  return [
    ...Array<string>(above).fill(''),
    `   ${theme.strong('Paused')} at ${clockTime(session.elapsedMs)}. The clock stands still.`,
    '',
    theme.quiet('   Enter goes on.'),
  ];
}
