import stringWidth from 'string-width';
import { budgetMs, type Phase, planMinutes } from '../../core/plan/plan.ts';
import { elapsedAt, spentAt } from '../../core/session/clock.ts';
import { countWords, type Session } from '../../core/session/session.ts';
import type { AnswerChrome, AnswerView } from '../answer-editor/answer.ts';
import { clip, ends, flow, pad, wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';
import { clockTime } from '../time.ts';
import { bar } from './bar.ts';

export interface PhaseScreen {
  session: Session;
  phase: Phase;
  /** Epoch milliseconds. */
  now: number;
  /** What the footer says about the disk: `saved`, `saving`, or why it could not. */
  saving: { text: string; trouble: boolean };
  /** A passing message above the footer. */
  notice: string | null;
  /** Facts learned so far, each in a few words. */
  learned: readonly string[];
  /** The requirement that has changed, once it has. */
  twist: string | null;
  /** A single question that the text answers; it stands in for the guiding questions. */
  asked?: string;
  /** Keys that work now, most useful first: `['^D', 'done']`. */
  keys: readonly (readonly [key: string, does: string])[];
}

/** Below this height the bars share a line and the guiding questions get one. */
const ROOMY_ROWS = 22;

/** What stands around the text while a phase runs. */
export function phaseChrome(screen: PhaseScreen, view: AnswerView, theme: Theme): AnswerChrome {
  const columns = view.columns;
  const rule = theme.quiet('─'.repeat(columns));
  const roomy = view.rows >= ROOMY_ROWS;
  const bars = roomy ? twoBars(screen, columns, theme) : [compactBar(screen, columns, theme)];
  const top = [...(roomy ? [titleLine(screen, columns, theme)] : []), ...bars, rule];
  const brief = briefing(screen, view, theme, roomy);
  return {
    top: brief.length > 0 ? [...top, ...brief, rule] : top,
    bottom: [
      noticeRule(screen.notice, columns, theme),
      ...conversation(screen, columns, theme, roomy ? 4 : 1),
      footer(screen, view, theme),
    ],
  };
}

/** A notice sits in the rule, so that nothing jumps when it comes and goes. */
export function noticeRule(notice: string | null, columns: number, theme: Theme): string {
  if (notice === null) return theme.quiet('─'.repeat(columns));
  const text = clip(` ${notice} `, columns - 4);
  return theme.quiet('──') + theme.strong(text) + theme.quiet('─'.repeat(columns - 2 - stringWidth(text)));
}

function titleLine({ session, phase }: PhaseScreen, columns: number, theme: Theme): string {
  const position = session.plan.phases.findIndex((candidate) => candidate.id === phase.id) + 1;
  const where = `${session.plan.title} plan · ${position} of ${session.plan.phases.length} `;
  return ends(theme.title(` ${session.scenario.title}`), theme.quiet(where), columns);
}

/** A budget of time and how much of it is gone, in milliseconds. */
export interface Gauge {
  label: string;
  spentMs: number;
  budgetMs: number;
}

function gauges({ session, phase, now }: PhaseScreen): [Gauge, Gauge] {
  return [
    { label: phase.title, spentMs: spentAt(session, phase.id, now), budgetMs: budgetMs(phase) },
    {
      label: 'Whole session',
      spentMs: elapsedAt(session, now),
      budgetMs: planMinutes(session.plan) * 60_000,
    },
  ];
}

function twoBars(screen: PhaseScreen, columns: number, theme: Theme): string[] {
  return gauges(screen).map((gauge) => gaugeLine(gauge, columns, theme));
}

/** A gauge as a bar between its name and the time that is left. */
export function gaugeLine(gauge: Gauge, columns: number, theme: Theme): string {
  const left = ` ${pad(gauge.label, 26)} `;
  const right = ` ${timeLeft(gauge).padStart(20)} `;
  const size = Math.max(4, columns - left.length - right.length);
  const paint = gaugeColour(gauge, theme);
  return left + paint(bar(gauge.spentMs / gauge.budgetMs, size)) + paint(right);
}

function compactBar(screen: PhaseScreen, columns: number, theme: Theme): string {
  const [phase, whole] = gauges(screen);
  const label = ` ${pad(phase.label, Math.min(18, columns - 36))} `;
  const times = ` ${timeLeft(phase)} · all ${clockTime(whole.budgetMs - whole.spentMs)} `;
  const size = Math.max(4, columns - label.length - times.length);
  const paint = gaugeColour(phase, theme);
  return label + paint(bar(phase.spentMs / phase.budgetMs, size)) + paint(times);
}

function timeLeft({ spentMs, budgetMs }: Gauge): string {
  const left = budgetMs - spentMs;
  return left >= 0
    ? `${clockTime(left)} left of ${clockTime(budgetMs)}`
    : `+${clockTime(-left)} over ${clockTime(budgetMs)}`;
}

function gaugeColour({ spentMs, budgetMs }: Gauge, theme: Theme): (text: string) => string {
  if (spentMs > budgetMs) return theme.bad;
  return nearEnd(spentMs, budgetMs) ? theme.partly : theme.accent;
}

/** The last fifth of a budget, at most its last two minutes. */
export const nearEnd = (spentMs: number, budgetMs: number): boolean =>
  budgetMs - spentMs <= Math.min(budgetMs / 5, 120_000);

/** The prompt while reading, what changed, the phase's guiding questions, and the facts learned so far. */
function briefing(screen: PhaseScreen, view: AnswerView, theme: Theme, roomy: boolean): string[] {
  const { phase, session } = screen;
  const room = view.columns - 2;
  const prompt =
    phase.role === 'clarify' ? wrap(session.scenario.prompt, room, ' ').slice(0, roomy ? 5 : 2) : [];
  const changed = screen.twist === null ? [] : wrap(`changed: ${screen.twist}`, room, ' ');
  const learned =
    screen.learned.length > 0
      ? [clip(theme.good(` learned: ${screen.learned.join(' · ')}`), view.columns)]
      : [];
  return [
    ...prompt,
    ...changed.slice(0, roomy ? 3 : 1).map((line) => theme.partly(line)),
    ...guidance(screen, room, theme, roomy),
    ...(roomy ? learned : []),
  ];
}

function guidance({ phase, asked }: PhaseScreen, room: number, theme: Theme, roomy: boolean): string[] {
  if (asked !== undefined) return wrap(asked, room, ' ').map((line) => theme.strong(line));
  const questions = flow(phase.questions, ' · ', room).map((line) => theme.quiet(` ${line}`));
  return roomy ? questions : questions.slice(0, 1);
}

/** What was asked last in this phase, all questions of its line, in about `most` lines of answers. */
function conversation(
  { session, phase }: PhaseScreen,
  columns: number,
  theme: Theme,
  most: number,
): string[] {
  const here = session.questions.filter((exchange) => exchange.phase === phase.id);
  if (here.length === 0 && phase.role === 'clarify') {
    return [theme.quiet(clip(' End a line with ? and the interviewer answers it here.', columns))];
  }
  const latest = here.filter(({ at }) => at === here.at(-1)?.at).slice(-2);
  return latest.flatMap(({ question, answer, at }) => {
    const room = Math.max(1, Math.floor(most / latest.length));
    const lines = wrap(answer, columns - 4, '   ');
    const shown = lines.slice(0, room);
    const last = clip(shown[room - 1] ?? '', columns - 8).replace(/…$/, '');
    if (lines.length > room) shown[room - 1] = `${last}… F2`;
    return [
      ends(theme.quiet(` > ${question}`), theme.quiet(`${clockTime(at)} `), columns),
      ...shown.map((line) => theme.accent(line)),
    ];
  });
}

export function footer(
  { keys, saving }: Pick<PhaseScreen, 'keys' | 'saving'>,
  view: AnswerView,
  theme: Theme,
): string {
  const words = countWords(view.text);
  const state = `${words} ${words === 1 ? 'word' : 'words'} · ${saving.text} `;
  const room = view.columns - stringWidth(state) - 2;
  const [hints = ''] = flow(
    keys.map(([key, does]) => `${theme.key(key)} ${does}`),
    '  ',
    room,
  );
  return ends(` ${hints}`, saving.trouble ? theme.bad(state) : theme.quiet(state), view.columns);
}
