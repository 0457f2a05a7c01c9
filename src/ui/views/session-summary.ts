import { planMinutes } from '../../core/plan/plan.ts';
import { countWords, type Session, wordsOf } from '../../core/session/session.ts';
import { pad } from '../columns.ts';
import type { Theme } from '../theme.ts';
import { clockTime } from '../time.ts';

/** The close of a session: time a phase against plan, words, where it was saved, what to do next. */
export function sessionSummary(session: Session, savedAs: string, theme: Theme): string {
  const words = wordsOf(session);
  const abandoned = session.status === 'abandoned' ? ' (abandoned; kept as unfinished)' : '';
  return [
    '',
    theme.title(session.scenario.title) + abandoned,
    '',
    ...paceTable(session, theme),
    '',
    `${words} ${words === 1 ? 'word' : 'words'}. Saved as ${savedAs}`,
    '',
    ...(session.next === undefined ? [] : [`${theme.strong('Next:')} ${session.next}`, '']),
    `${theme.key('mlsd review last')}   read this session again`,
    `${theme.key(`mlsd practice ${session.scenario.id}`)}   try it again`,
    `${theme.key('mlsd list')}   all scenarios`,
    '',
  ].join('\n');
}

/** A row a phase and one for the whole: time against plan, words. */
export function paceTable(session: Session, theme: Theme): string[] {
  const rows = session.plan.phases.map((phase, index) => {
    const record = session.phases[index];
    return row(phase.title, record?.spentMs ?? 0, phase.minutes, countWords(record?.text ?? ''), theme);
  });
  const words = wordsOf(session);
  const whole = row('Whole session', session.elapsedMs, planMinutes(session.plan), words, theme);
  return [theme.quiet(`  ${pad('phase', 28)}    time    plan   words`), ...rows, theme.strong(whole)];
}

function row(title: string, spentMs: number, minutes: number, words: number, theme: Theme): string {
  const budgetMs = minutes * 60_000;
  const over = spentMs - budgetMs;
  const late = over >= 1000 ? theme.bad(`  +${clockTime(over)}`) : '';
  const cells = [clockTime(spentMs), clockTime(budgetMs), String(words)].map((text) => text.padStart(8));
  return `  ${pad(title, 28)}${cells.join('')}${late}`;
}
