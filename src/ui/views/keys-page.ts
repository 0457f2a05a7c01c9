import { pad } from '../layout.ts';
import type { Theme } from '../theme.ts';

export interface KeyHelp {
  keys: readonly string[];
  does: string;
}

/** The page behind F1: what every key does, the session's first, then the editor's. */
export function keysPage(session: readonly KeyHelp[], editing: readonly KeyHelp[], theme: Theme): string[] {
  const section = (title: string, rows: readonly KeyHelp[]) => [
    theme.heading(` ${title}`),
    ...rows.map(({ keys, does }) => `   ${theme.key(pad(keys.join('  '), 26))} ${does}`),
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
