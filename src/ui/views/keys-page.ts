import { pad, wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';

export interface KeyHelp {
  keys: readonly string[];
  does: string;
}

/** The page behind F1: what every key does, the session's first, then the editor's. */
export function keysPage(
  session: readonly KeyHelp[],
  editing: readonly KeyHelp[],
  columns: number,
  theme: Theme,
): string[] {
  const section = (title: string, rows: readonly KeyHelp[]) => [
    theme.heading(` ${title}`),
    ...rows.flatMap(({ keys, does }) => row(keys, does, columns, theme)),
    '',
  ];
  return [
    '',
    ...section('This session', session),
    theme.quiet('   Without function keys: press ^G, then the letter.'),
    '',
    ...section('Editing', editing),
  ];
}

const KEYS_WIDTH = 24;

function row(keys: readonly string[], does: string, columns: number, theme: Theme): string[] {
  const [first = '', ...rest] = wrap(does, columns - KEYS_WIDTH - 4);
  const hanging = ' '.repeat(KEYS_WIDTH + 3);
  return [` ${theme.key(pad(keys.join('  '), KEYS_WIDTH))}  ${first}`, ...rest.map((line) => hanging + line)];
}
