import type { Phase } from '../../core/plan/plan.ts';
import { spentAt } from '../../core/session/clock.ts';
import type { AnswerEditor } from '../../ui/answer-editor/answer.ts';
import { clockTime } from '../../ui/time.ts';
import { nearEnd, phaseChrome } from '../../ui/views/phase-screen.ts';
import { type Action, actionsOf } from './actions.ts';
import type { Attempt } from './attempt.ts';
import { askInterviewer, factsLearned } from './interviewer.ts';
import { Notice } from './notice.ts';
import { announceTwist } from './twist.ts';

/** Where the person goes from a phase. */
export type Turn = 'next' | 'back' | 'abandon';

/** Runs one phase in the answer editor until the person, or a strict clock, leaves it. */
export async function runPhase(attempt: Attempt, phase: Phase): Promise<Turn> {
  const { recorder, theme, world } = attempt;
  const { clock } = world;
  const notice = new Notice();
  const actions = actionsOf(attempt, phase, notice);
  recorder.record({ type: 'phase-entered', phase: phase.id });
  const turn = await world.prompter.answer<Turn>({
    message: phase.title,
    text: textOf(attempt, phase),
    chrome: (view) =>
      phaseChrome(
        {
          session: recorder.session,
          phase,
          now: clock.now(),
          saving: savingOf(attempt),
          notice: notice.at(clock.now()),
          learned: factsLearned(attempt),
          twist: recorder.session.twist?.text ?? null,
          keys: actions.flatMap(({ footer, keys }) => (footer ? [[keys[0] ?? '', footer] as const] : [])),
        },
        view,
        theme,
      ),
    tick: watchClock(attempt, phase, notice),
    changed: (text) => recorder.textChanged(phase.id, text),
    lineEntered: (line) => {
      if (phase.role === 'clarify') askInterviewer(attempt, line);
    },
    keys: keyTable(actions),
  });
  recorder.flush();
  return turn;
}

const textOf = ({ recorder }: Attempt, phase: Phase): string =>
  recorder.session.phases.find((record) => record.id === phase.id)?.text ?? '';

export function savingOf({ recorder }: Attempt): { text: string; trouble: boolean } {
  const { trouble } = recorder.journal;
  if (trouble) return { text: `NOT SAVED: ${trouble.message}`, trouble: true };
  return { text: recorder.saved ? 'saved' : 'saving', trouble: false };
}

/** Warns near the end of the phase and at its end, once each; a strict plan ends the phase there. */
function watchClock(attempt: Attempt, phase: Phase, notice: Notice): (editor: AnswerEditor<Turn>) => void {
  const { recorder, world } = attempt;
  const budget = phase.minutes * 60_000;
  const spentNow = () => spentAt(recorder.session, phase.id, world.clock.now());
  let before = spentNow();
  return (editor) => {
    recorder.tick();
    announceTwist(attempt, phase, editor);
    const spent = spentNow();
    if (spent > budget && recorder.session.options.strict) return editor.leave('next');
    if (spent > budget && before <= budget) {
      notice.show('Time is up for this phase. Finish your thought, then ^D.', world.clock.now());
    } else if (nearEnd(spent, budget) && !nearEnd(before, budget)) {
      notice.show(`${clockTime(budget - spent)} left in this phase.`, world.clock.now());
    }
    before = spent;
  };
}

function keyTable(
  actions: readonly Action[],
): Record<string, (editor: AnswerEditor<Turn>) => void | Promise<void>> {
  const table: Record<string, (editor: AnswerEditor<Turn>) => void | Promise<void>> = {};
  for (const action of actions) for (const name of action.names) table[name] = action.run;
  return table;
}
