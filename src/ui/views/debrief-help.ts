import { pad, wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';
import { WORTH_LINES } from './debrief-words.ts';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['↑ ↓ pgup pgdn home end', 'move'],
  ['e', 'the next quote of a point'],
  ['c', 'I explained this: on a touched point, or one that is yours to mark; then the sentence that does'],
  [
    'o',
    'overrule the coach on a point, an answer to a follow-up or the changed requirement; your word counts',
  ],
  ['n', 'a note on the session'],
  ['r, then l', 'the reference design, then what mid, senior and staff show: yours to mark'],
  ['t', 'your text'],
  ['q', 'close; everything is kept'],
];
const KEYS_WIDTH = 24;

/** The page behind `?`: what the coach's words are worth, and what each key does. */
export function debriefHelp(columns: number, theme: Theme): string[] {
  const rows = KEYS.flatMap(([keys, does]) => {
    const [first = '', ...others] = wrap(does, columns - KEYS_WIDTH - 2);
    return [
      ` ${theme.key(pad(keys, KEYS_WIDTH))} ${first}`,
      ...others.map((line) => ' '.repeat(KEYS_WIDTH + 2) + line),
    ];
  });
  return [
    '',
    theme.heading(' What the words are worth'),
    ...WORTH_LINES.flatMap((line) => wrap(line, columns - 1, '   ')),
    '',
    theme.heading(' Keys'),
    ...rows,
  ];
}
