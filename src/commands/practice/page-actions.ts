import type { Phase } from '../../core/plan/plan.ts';
import { EDITING_KEYS } from '../../ui/answer-editor/editing.ts';
import { factsPage } from '../../ui/views/facts-page.ts';
import { keysPage } from '../../ui/views/keys-page.ts';
import { pausePage } from '../../ui/views/pause-page.ts';
import { promptPage } from '../../ui/views/prompt-page.ts';
import type { Action } from './action.ts';
import type { Attempt } from './attempt.ts';

/** @param all asked for when the page opens, this one being among them */
export const keysAction = ({ theme }: Attempt, all: () => readonly Action[]): Action => ({
  names: ['f1', 'ctrl+g'],
  keys: ['F1', '^G'],
  letter: '?',
  footer: 'keys',
  does: 'this page',
  run: async (editor) => {
    const actions = all();
    const rows = actions.map(({ letter, keys, does }) => ({ keys: [letter, ...keys], does }));
    const leave = { keys: ['^C'], does: 'leave; `mlsd practice --resume` goes on from here' };
    const closedBy = await editor.page({
      whole: true,
      lines: ({ columns }) => keysPage([...rows, leave], EDITING_KEYS, columns, theme),
      keys: ['f1', 'ctrl+g', ...actions.map((action) => action.letter)],
    });
    await actions.find((action) => action.letter === closedBy && action.letter !== '?')?.run(editor);
  },
});

export const pauseAction = ({ recorder, theme }: Attempt): Action => ({
  names: ['ctrl+p'],
  keys: ['^P'],
  letter: 'p',
  footer: 'pause',
  does: 'stop the clock and hide the text',
  run: async (editor) => {
    recorder.record({ type: 'paused' });
    const { session } = recorder;
    await editor.page({
      whole: true,
      lines: (view) => pausePage(session, view, theme),
      keys: ['space', 'ctrl+p'],
    });
    recorder.record({ type: 'resumed' });
  },
});

export const factsAction = ({ recorder, theme }: Attempt): Action => ({
  names: ['f2'],
  keys: ['F2'],
  letter: 'f',
  footer: 'facts',
  does: 'what the interviewer has told you so far',
  run: async (editor) => {
    const { session } = recorder;
    await editor.page({
      whole: true,
      lines: ({ columns }) => factsPage(session, columns, theme),
      keys: ['f2'],
    });
  },
});

export const promptAction = ({ recorder, theme }: Attempt): Action => ({
  names: ['f6'],
  keys: ['F6'],
  letter: 's',
  does: 'the scenario: its prompt and this plan',
  run: async (editor) => {
    const { session } = recorder;
    await editor.page({
      whole: true,
      lines: ({ columns }) => promptPage(session, columns, theme),
      keys: ['f6'],
    });
  },
});

export const diagramAction = (attempt: Attempt, phase: Phase): Action => ({
  names: ['f4'],
  keys: ['F4'],
  letter: 'g',
  footer: 'diagram',
  does: 'draw the diagrams of the text so far',
  run: async (editor) => {
    // Reading and drawing graphs is code that the first frame need not wait for.
    const { showDiagrams } = await import('./diagram-page.ts');
    await showDiagrams(attempt, phase, editor);
  },
});
