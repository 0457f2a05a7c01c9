import { nextHint } from '../../core/coach/hints.ts';
import { hintPage } from '../../ui/views/hint-page.ts';
import type { Action, Tell } from './action.ts';
import type { Attempt } from './attempt.ts';

const NONE_LEFT = 'No hint left: every point is covered or was hinted at.';

/** The key for a hint: shows it on a page, or says that there is none left. */
export const hintAction = (attempt: Attempt, tell: Tell): Action => ({
  names: ['f3'],
  keys: ['F3'],
  letter: 'h',
  footer: 'hint',
  does: 'a nudge toward something that is missing; it is noted',
  run: async (editor) => {
    if ((await takeHint(attempt)) === null) return tell(NONE_LEFT);
    const { session } = attempt.recorder;
    await editor.page({ lines: (view) => hintPage(session, view.columns, attempt.theme), keys: ['f3'] });
  },
});

/** The hint as a line of text, for where there are no pages. */
export const giveHint = async (attempt: Attempt): Promise<string> => (await takeHint(attempt)) ?? NONE_LEFT;

/** Records the next hint. @returns its text, null when there is none left */
async function takeHint({ recorder, scenario, coach }: Attempt): Promise<string | null> {
  recorder.flush();
  const taken = recorder.session.hints.map((hint) => hint.pointId);
  const hint = nextHint(scenario, await coach.levels(recorder.session), taken);
  if (hint === null) return null;
  recorder.record({ type: 'hint-taken', ...hint });
  return hint.text;
}
