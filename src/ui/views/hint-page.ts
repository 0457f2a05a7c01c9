import type { Session } from '../../core/session/session.ts';
import { wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';
import { clockTime } from '../time.ts';

/** The hint just taken and, below it, those before. */
export function hintPage(session: Session, columns: number, theme: Theme): string[] {
  const [newest, ...before] = [...session.hints].reverse();
  if (!newest) return ['', ' No hint was taken.'];
  return [
    '',
    theme.heading(` Hint ${session.hints.length}`),
    '',
    ...wrap(newest.text, columns - 2, ' '),
    '',
    theme.quiet(' Noted: the debrief shows it beside the point. Enter goes on.'),
    ...before.flatMap(({ at, text }) => [
      '',
      ...wrap(`${clockTime(at)}  ${text}`, columns - 2, ' ').map(theme.quiet),
    ]),
  ];
}
