import type { Action, Tell } from './action.ts';
import type { Attempt } from './attempt.ts';

/**
 * The key that takes the text to the person's own editor and back.
 * @param returned is told the text when it is back
 */
export const editorAction = ({ world }: Attempt, tell: Tell, returned: (text: string) => void): Action => ({
  names: ['ctrl+o'],
  keys: ['^O'],
  letter: 'o',
  footer: 'editor',
  does: 'go on writing in $EDITOR; the clock runs on',
  run: async (editor) => {
    try {
      editor.replace(await editor.suspend(() => world.editor.edit(editor.text)));
      returned(editor.text);
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
    editor.repaint();
  },
});
