import { reviewQuestionText } from '../../core/plan/built-in.ts';
import type { Session } from '../../core/session/session.ts';
import { wrap } from '../layout.ts';
import { renderMarkdown } from '../markdown.ts';
import type { Theme } from '../theme.ts';
import { clockTime, dayOf } from '../time.ts';
import { paceTable } from './session-summary.ts';

/** A past session to read in the terminal: prompt, times, every answer, what was asked, how it was judged. */
export function sessionPage(session: Session, now: number, columns: number, theme: Theme): string {
  const width = Math.min(columns, 100);
  return [
    theme.title(session.scenario.title),
    ...wrap(headline(session, now), width).map(theme.quiet),
    '',
    ...wrap(session.scenario.prompt, width),
    '',
    ...paceTable(session, theme),
    ...session.plan.phases.flatMap((phase, index) => [
      '',
      theme.heading(`── ${phase.title}`),
      '',
      renderMarkdown(session.phases[index]?.text || '_nothing written_', width, theme, {
        indent: '  ',
        breaks: true,
      }),
    ]),
    ...section('Asked', questionLines(session, width, theme), theme),
    ...section('Your review', reviewLines(session, width, theme), theme),
    ...(session.note === '' ? [] : section('Note', wrap(session.note, width, '  '), theme)),
    '',
  ].join('\n');
}

function headline(session: Session, now: number): string {
  const status = session.status === 'finished' ? [] : [session.status];
  return [
    `${session.plan.title} plan`,
    dayOf(session.startedAt, now),
    clockTime(session.elapsedMs),
    ...status,
    session.id,
  ].join(' · ');
}

const section = (title: string, lines: string[], theme: Theme): string[] =>
  lines.length === 0 ? [] : ['', theme.heading(`── ${title}`), '', ...lines];

const questionLines = (session: Session, width: number, theme: Theme): string[] =>
  session.questions.flatMap(({ at, question, answer }) => [
    theme.quiet(`  ${clockTime(at)}  ${question}`),
    ...wrap(answer, width, '         '),
  ]);

const reviewLines = (session: Session, width: number, theme: Theme): string[] =>
  session.review.flatMap(({ question, answer, note }) => [
    `  ${reviewQuestionText(question)} ${theme.strong(answer)}`,
    ...(note === '' ? [] : wrap(note, width, '    ')),
  ]);
