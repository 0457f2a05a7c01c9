import type { Phase } from '../../core/plan/plan.ts';
import type { Session } from '../../core/session/session.ts';
import { pad, wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';

/** The scenario's prompt and the plan, the open phase marked. */
export function promptPage(session: Session, columns: number, theme: Theme): string[] {
  return [
    '',
    theme.title(` ${session.scenario.title}`),
    '',
    ...wrap(session.scenario.prompt, columns - 2, ' '),
    '',
    ...session.plan.phases.map((phase) => {
      const row = ` ${phase.id === session.phase ? '▸' : ' '} ${pad(phase.title, 28)} ${minutesOf(phase)} min`;
      return phase.id === session.phase ? theme.strong(row) : row;
    }),
  ];
}

/** `5`, `2-3`, `0.7`: the phase's budget in minutes as a person would write it. */
export function minutesOf(phase: Phase): string {
  const round = (minutes: number) => String(Math.round(minutes * 10) / 10);
  return phase.atLeast === undefined
    ? round(phase.minutes)
    : `${round(phase.atLeast)}-${round(phase.minutes)}`;
}
