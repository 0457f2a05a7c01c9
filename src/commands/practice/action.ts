import type { AnswerEditor } from '../../ui/answer-editor/answer.ts';

/** Where the person goes from a phase. */
export type Turn = 'next' | 'back' | 'abandon';

/** Something that a key does while a phase runs. */
export interface Action {
  /** Names of the keys, as the editor reports them. */
  names: string[];
  /** The same keys as people write them: `^D`. */
  keys: string[];
  /** The letter that does it on the page of keys, for terminals without function keys. */
  letter: string;
  /** A word or two for the footer; absent when it has no room there. */
  footer?: string;
  does: string;
  run(editor: AnswerEditor<Turn>): void | Promise<void>;
}

/** Shows a sentence for a while below the text. */
export type Tell = (sentence: string) => void;
