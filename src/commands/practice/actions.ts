import type { Phase } from '../../core/plan/plan.ts';
import type { AnswerEditor } from '../../ui/answer-editor/answer.ts';
import { EDITING_KEYS } from '../../ui/answer-editor/editing.ts';
import { factsPage } from '../../ui/views/facts-page.ts';
import { keysPage } from '../../ui/views/keys-page.ts';
import { pausePage } from '../../ui/views/pause-page.ts';
import { promptPage } from '../../ui/views/prompt-page.ts';
import type { Attempt } from './attempt.ts';
import { hintAction } from './hint.ts';
import type { Notice } from './notice.ts';
import type { Turn } from './phase.ts';

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

/** The keys of a phase, the most needed first. */
export function actionsOf(attempt: Attempt, phase: Phase, notice: Notice): Action[] {
  const say = (text: string) => notice.show(text, attempt.world.clock.now());
  const first = attempt.recorder.session.plan.phases[0]?.id === phase.id;
  // The footer has room for six: while designing, the drawing takes the place of the facts, which stay in view.
  const designing = phase.role === 'design';
  const actions: Action[] = [
    {
      names: ['ctrl+d'],
      keys: ['^D'],
      letter: 'd',
      footer: 'done',
      does: 'finish this phase and go on to the next',
      run: (editor) => editor.leave('next'),
    },
    {
      names: ['ctrl+o'],
      keys: ['^O'],
      letter: 'o',
      footer: 'editor',
      does: 'go on writing in $EDITOR; the clock runs on',
      run: (editor) => writeElsewhere(attempt, editor, say),
    },
    {
      names: ['f1', 'ctrl+g'],
      keys: ['F1', '^G'],
      letter: '?',
      footer: 'keys',
      does: 'this page',
      run: (editor) => showKeys(attempt, editor, actions),
    },
    {
      names: ['ctrl+p'],
      keys: ['^P'],
      letter: 'p',
      footer: 'pause',
      does: 'stop the clock and hide the text',
      run: (editor) => pause(attempt, editor),
    },
    {
      names: ['f2'],
      keys: ['F2'],
      letter: 'f',
      ...(designing ? {} : { footer: 'facts' }),
      does: 'what the interviewer has told you so far',
      run: async (editor) => {
        const { session } = attempt.recorder;
        await editor.page({
          whole: true,
          lines: (view) => factsPage(session, view.columns, attempt.theme),
          keys: ['f2'],
        });
      },
    },
    hintAction(attempt, say),
    {
      names: ['f6'],
      keys: ['F6'],
      letter: 's',
      does: 'the scenario: its prompt and this plan',
      run: async (editor) => {
        const { session } = attempt.recorder;
        await editor.page({ whole: true, lines: (view) => promptPage(session, view.columns, attempt.theme) });
      },
    },
    {
      names: ['f4'],
      keys: ['F4'],
      letter: 'g',
      ...(designing ? { footer: 'diagram' } : {}),
      does: 'draw the diagrams of the text so far',
      run: async (editor) => {
        const { showDiagrams } = await import('./diagram-page.ts');
        await showDiagrams(attempt, phase, editor);
      },
    },
    ...(first ? [] : [goBack]),
    {
      names: ['ctrl+s'],
      keys: ['^S'],
      letter: 'w',
      does: 'write to disk now; when the disk refuses, save elsewhere',
      run: (editor) => saveNow(attempt, editor, say),
    },
    {
      names: ['ctrl+x'],
      keys: ['^X'],
      letter: 'x',
      does: 'abandon the session; it is kept as unfinished',
      run: (editor) => abandon(attempt, editor),
    },
  ];
  return actions;
}

const goBack: Action = {
  names: ['f5'],
  keys: ['F5'],
  letter: 'b',
  footer: 'back',
  does: 'go back to the text of the phase before',
  run: (editor) => editor.leave('back'),
};

async function showKeys(attempt: Attempt, editor: AnswerEditor<Turn>, actions: Action[]): Promise<void> {
  const rows = actions.map(({ letter, keys, does }) => ({ keys: [letter, ...keys], does }));
  const leave = { keys: ['^C'], does: 'leave; `mlsd practice --resume` goes on from here' };
  const closedBy = await editor.page({
    whole: true,
    lines: ({ columns }) => keysPage([...rows, leave], EDITING_KEYS, columns, attempt.theme),
    keys: ['f1', 'ctrl+g', ...actions.map((action) => action.letter)],
  });
  await actions.find((action) => action.letter === closedBy && action.letter !== '?')?.run(editor);
}

async function writeElsewhere(
  { world }: Attempt,
  editor: AnswerEditor<Turn>,
  say: (text: string) => void,
): Promise<void> {
  try {
    editor.replace(await editor.suspend(() => world.editor.edit(editor.text)));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
  editor.repaint();
}

async function pause({ recorder, theme }: Attempt, editor: AnswerEditor<Turn>): Promise<void> {
  recorder.record({ type: 'paused' });
  const { session } = recorder;
  await editor.page({
    whole: true,
    lines: (view) => pausePage(session, view, theme),
    keys: ['space', 'ctrl+p'],
  });
  recorder.record({ type: 'resumed' });
}

async function saveNow(
  { recorder, world }: Attempt,
  editor: AnswerEditor<Turn>,
  say: (text: string) => void,
): Promise<void> {
  recorder.flush();
  await recorder.journal.checkpoint();
  if (!recorder.journal.trouble) {
    say('Written to disk.');
    return editor.repaint();
  }
  const { message } = recorder.journal.trouble;
  const folder = await editor.suspend(() =>
    world.prompter.input({ message: `${message}\nSave a copy in which folder? (empty: go on without)` }),
  );
  if (folder.trim() === '') return;
  try {
    say(`Saved as ${await recorder.journal.rescue(folder.trim())}.`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
  editor.repaint();
}

async function abandon({ theme }: Attempt, editor: AnswerEditor<Turn>): Promise<void> {
  const answer = await editor.page({
    whole: true,
    lines: () => [
      '',
      theme.strong(' Abandon this session?'),
      '',
      ' It is kept as unfinished.',
      '',
      ' y  yes    n  no, go on',
    ],
    keys: ['y', 'n'],
  });
  if (answer === 'y') editor.leave('abandon');
}
