import type { Phase } from '../../core/plan/plan.ts';
import type { Action } from './action.ts';
import type { Attempt } from './attempt.ts';
import { editorAction } from './editor-action.ts';
import { hintAction } from './hint.ts';
import { abandonAction, backAction, doneAction } from './leave-actions.ts';
import type { Notice } from './notice.ts';
import { diagramAction, factsAction, keysAction, pauseAction, promptAction } from './page-actions.ts';
import { saveAction } from './save-action.ts';

/**
 * The keys of a phase, the most needed first.
 * @param textReturned is told the text when it comes back from the person's own editor
 */
export function actionsOf(
  attempt: Attempt,
  phase: Phase,
  notice: Notice,
  textReturned: (text: string) => void,
): Action[] {
  const tell = (sentence: string) => notice.show(sentence, attempt.world.clock.now());
  const first = attempt.recorder.session.plan.phases[0]?.id === phase.id;
  // The footer has room for six: while designing, the drawing takes the place of the facts, which stay in view.
  const designing = phase.role === 'design';
  const actions: Action[] = [
    doneAction,
    editorAction(attempt, tell, textReturned),
    keysAction(attempt, () => actions),
    pauseAction(attempt),
    inFooter(factsAction(attempt), !designing),
    hintAction(attempt, tell),
    promptAction(attempt),
    inFooter(diagramAction(attempt, phase), designing),
    ...(first ? [] : [backAction]),
    saveAction(attempt, tell),
    abandonAction(attempt),
  ];
  return actions;
}

const inFooter = ({ footer = '', ...action }: Action, shown: boolean): Action =>
  shown ? { ...action, footer } : action;
