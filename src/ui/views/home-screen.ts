import { clean } from '../../core/scenario/clean.ts';
import type { ScenarioSummary } from '../../core/scenario/summary.ts';
import type { Session } from '../../core/session/session.ts';
import type { SessionSummary } from '../../core/session/summary.ts';
import { pad, wrapped } from '../columns.ts';
import type { Theme } from '../theme.ts';
import { clockTime, dayOf } from '../time.ts';
import { coverageDots } from './session-rows.ts';

export interface Home {
  unfinished: readonly Session[];
  /** The step that the last finished session ended on, and the scenario it is to be done at; null when none is open. */
  step: { scenario: ScenarioSummary; text: string } | null;
  /** What else to practise and why; null when there is nothing else. */
  other: { scenario: ScenarioSummary; why: string } | null;
  /** Newest first. */
  recent: readonly SessionSummary[];
  /** Days with a session among the last seven. */
  daysThisWeek: number;
  /** Epoch milliseconds. */
  now: number;
}

const RECENT = 4;
const REST = 'mlsd list: all scenarios · mlsd review: past sessions · mlsd --help: everything';
const WIDEST = 100;
const MARGIN = ' '.repeat(12);

/** What `mlsd` alone shows: what to resume, what to practise next and why, the last sessions, the commands. */
export function homeScreen(home: Home, columns: number, theme: Theme): string {
  const days = home.daysThisWeek;
  const week = days === 0 ? '' : `${days} ${days === 1 ? 'day' : 'days'} this week`;
  return [
    theme.title('mlsd') + theme.quiet(week.padStart(Math.min(columns, 80) - 5)),
    '',
    ...home.unfinished.map((session) =>
      row(
        'Unfinished',
        `${session.scenario.title}, ${whereabouts(session)}`,
        home.unfinished.length === 1 ? 'mlsd practice --resume' : `mlsd practice --resume ${session.id}`,
        columns,
        theme,
      ),
    ),
    ...stepRows(home, columns, theme),
    ...otherRows(home, columns, theme),
    ...home.recent.slice(0, RECENT).map((session, index) => {
      const when = `${dayOf(session.startedAt, home.now)}, ${clockTime(session.elapsedMs)}, ${session.words} words`;
      const done = [coverageDots(session), session.scenarioTitle, when].filter(Boolean).join(' · ');
      return row(index === 0 ? 'Lately' : '', done, index === 0 ? 'mlsd review last' : '', columns, theme);
    }),
    '',
    ...wrapped(REST, columns).map(theme.quiet),
    '',
  ].join('\n');
}

function stepRows({ step }: Home, columns: number, theme: Theme): string[] {
  if (step === null) return [];
  const { scenario, text } = step;
  return [row('Next', `${scenario.title}: ${clean(text)}`, `mlsd practice ${scenario.id}`, columns, theme)];
}

function otherRows({ step, other }: Home, columns: number, theme: Theme): string[] {
  if (other === null) return [];
  const { scenario, why } = other;
  const label = step === null ? 'Next' : 'Or';
  return [row(label, `${scenario.title}: ${why}`, `mlsd practice ${scenario.id}`, columns, theme)];
}

function row(label: string, text: string, command: string, columns: number, theme: Theme): string {
  const lines = wrapped(text, Math.min(columns, WIDEST) - MARGIN.length);
  const line = `${theme.strong(pad(label, 11))} ${lines.join(`\n${MARGIN}`)}`;
  return command === '' ? line : `${line}\n${MARGIN}${theme.key(command)}`;
}

/** `12:40 in, at Design and diagram`. */
export function whereabouts(session: Session): string {
  const phase = session.plan.phases.find(({ id }) => id === session.phase)?.title;
  return `${clockTime(session.elapsedMs)} in${phase === undefined ? '' : `, at ${phase}`}`;
}
