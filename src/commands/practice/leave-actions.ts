import type { Action } from './action.ts';
import type { Attempt } from './attempt.ts';

export const doneAction: Action = {
  names: ['ctrl+d'],
  keys: ['^D'],
  letter: 'd',
  footer: 'done',
  does: 'finish this phase and go on to the next',
  run: (editor) => editor.leave('next'),
};

export const backAction: Action = {
  names: ['f5'],
  keys: ['F5'],
  letter: 'b',
  footer: 'back',
  does: 'go back to the text of the phase before',
  run: (editor) => editor.leave('back'),
};

export const abandonAction = ({ theme }: Attempt): Action => ({
  names: ['ctrl+x'],
  keys: ['^X'],
  letter: 'x',
  does: 'abandon the session; it is kept as unfinished',
  run: async (editor) => {
    const lines = [
      '',
      theme.strong(' Abandon this session?'),
      '',
      ' It is kept as unfinished.',
      '',
      ' y  yes    n  no, go on',
    ];
    const answer = await editor.page({ whole: true, lines: () => lines, keys: ['y', 'n'] });
    if (answer === 'y') editor.leave('abandon');
  },
});
