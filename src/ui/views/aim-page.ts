import type { Aim } from '../../core/coach/probes.ts';
import { wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';

/** What a question was after, in lines: the point, what a good answer does, the author's example. */
export const aimLines = ({ title, description, strong }: Aim): string[] => [
  `It was after: ${title}.`,
  ...(description === null ? [] : [`A good answer: ${description}`]),
  ...(strong === null ? [] : [`For example: "${strong}"`]),
];

/** The same on a page, right after the answer. */
export const aimPage = (aim: Aim, columns: number, theme: Theme): string[] => [
  '',
  ...aimLines(aim).flatMap((line, i) => [
    ...wrap(line, columns - 2, ' ').map((row) => (i === 0 ? theme.strong(row) : row)),
    '',
  ]),
  theme.quiet(' The debrief says what was found in your answer. Enter goes on.'),
];
