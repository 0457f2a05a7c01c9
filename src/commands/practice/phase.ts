import { budgetMs, type Phase } from '../../core/plan/plan.ts';
import { hasRunOut, spentAt } from '../../core/session/clock.ts';
import { textOf } from '../../core/session/session.ts';
import type { AnswerEditor } from '../../ui/answer-editor/answer.ts';
import { clockTime } from '../../ui/time.ts';
import { nearEnd, phaseChrome } from '../../ui/views/phase-screen.ts';
import type { Action, Turn } from './action.ts';
import { actionsOf } from './actions.ts';
import type { Attempt } from './attempt.ts';
import { factsLearned, listensIn } from './interviewer.ts';
import { Listener } from './listener.ts';
import { Notice } from './notice.ts';
import { announceTwist } from './twist.ts';

/** Runs one phase in the answer editor until the person, or a strict clock, leaves it. */
export async function runPhase(attempt: Attempt, phase: Phase): Promise<Turn> {
  const { recorder, theme, world } = attempt;
  const { clock } = world;
  const notice = new Notice();
  const text = textOf(recorder.session, phase.id);
  const listener = listensIn(phase) ? new Listener(attempt, text) : null;
  const actions = actionsOf(attempt, phase, notice, (returned) => listener?.textReturned(returned));
  recorder.record({ type: 'phase-entered', phase: phase.id });
  const turn = await world.prompter.answer<Turn>({
    message: phase.title,
    text,
    chrome: (view) =>
      phaseChrome(
        {
          session: recorder.session,
          phase,
          now: clock.now(),
          saving: savingOf(attempt, view.columns),
          notice: notice.at(clock.now()),
          learned: factsLearned(attempt),
          twist: recorder.session.twist?.text ?? null,
          keys: actions.flatMap(({ footer, keys }) => (footer ? [[keys[0] ?? '', footer] as const] : [])),
        },
        view,
        theme,
      ),
    tick: watchClock(attempt, phase, notice),
    changed: (changed) => {
      recorder.textChanged(phase.id, changed);
      listener?.textChanged(changed);
    },
    lineEntered: (_line, { text: written, cursor }) => listener?.lineEnded(written.slice(0, cursor - 1)),
    keys: keyTable(actions),
  });
  recorder.flush();
  return turn;
}

/** Columns that the footer needs beside what it says of the disk: the count of words and a key or two. */
const BESIDE_SAVING = 24;

/** What the footer says of the disk. A whole error would crowd itself out of it: ^S tells the rest. */
export function savingOf({ recorder }: Attempt, columns: number): { text: string; trouble: boolean } {
  const { trouble } = recorder.journal;
  if (trouble) {
    // The sentence names a path first, and its reason last: "Cannot write /a/b: the disk is full."
    const reason = trouble.message.slice(trouble.message.lastIndexOf(': ') + 1).replace(/\.$/, '');
    const full = `NOT SAVED:${reason}`;
    return { text: full.length + BESIDE_SAVING <= columns ? full : 'NOT SAVED', trouble: true };
  }
  return { text: recorder.saved ? 'saved' : 'saving', trouble: false };
}

/** Warns near the end of the phase and at its end, once each; a strict plan ends the phase there. */
function watchClock(attempt: Attempt, phase: Phase, notice: Notice): (editor: AnswerEditor<Turn>) => void {
  const { recorder, world } = attempt;
  const budget = budgetMs(phase);
  const spentNow = () => spentAt(recorder.session, phase.id, world.clock.now());
  let before = spentNow();
  return (editor) => {
    recorder.tick();
    announceTwist(attempt, phase, editor);
    const spent = spentNow();
    if (hasRunOut(recorder.session, phase, world.clock.now())) return editor.leave('next');
    if (spent > budget && before <= budget) {
      notice.show('Time is up for this phase. Finish your thought, then ^D.', world.clock.now());
    } else if (nearEnd(spent, budget) && !nearEnd(before, budget)) {
      notice.show(`${clockTime(budget - spent)} left in this phase.`, world.clock.now());
    }
    before = spent;
  };
}

const keyTable = (actions: readonly Action[]): Record<string, Action['run']> =>
  Object.fromEntries(actions.flatMap(({ names, run }) => names.map((name) => [name, run])));
