import { wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';

/** The requirement that has just changed. */
export const twistPage = (twist: string, columns: number, theme: Theme): string[] => [
  '',
  theme.heading(' A requirement has changed'),
  '',
  ...wrap(twist, columns - 2, ' '),
  '',
  theme.quiet(' It stays in view above your text. Enter goes on.'),
];
