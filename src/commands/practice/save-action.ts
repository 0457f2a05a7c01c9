import type { AnswerEditor } from '../../ui/answer-editor/answer.ts';
import type { Action, Tell, Turn } from './action.ts';
import type { Attempt } from './attempt.ts';

/** The key that saves now, into another folder when the disk refuses. */
export const saveAction = (attempt: Attempt, tell: Tell): Action => ({
  names: ['ctrl+s'],
  keys: ['^S'],
  letter: 'w',
  does: 'write to disk now; when the disk refuses, save elsewhere',
  run: async (editor) => {
    const { recorder } = attempt;
    recorder.flush();
    await recorder.journal.checkpoint();
    const { trouble } = recorder.journal;
    if (trouble) await saveElsewhere(attempt, trouble.message, editor, tell);
    else tell('Written to disk.');
    editor.repaint();
  },
});

async function saveElsewhere(
  { recorder, world }: Attempt,
  why: string,
  editor: AnswerEditor<Turn>,
  tell: Tell,
): Promise<void> {
  const message = `${why}\nSave a copy in which folder? (empty: go on without)`;
  const folder = (await editor.suspend(() => world.prompter.input({ message }))).trim();
  if (folder === '') return;
  try {
    tell(`Saved as ${await recorder.journal.rescue(folder)}.`);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
  }
}
