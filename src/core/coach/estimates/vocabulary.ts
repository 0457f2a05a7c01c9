import { type Lexeme, wordAt } from '../../prose/lexemes.ts';
import { isFunctionName } from './quantity.ts';

/** What words and signs of an answer do, beside those that name numbers, measures and things. */
export type Role =
  /** Says how sure somebody is: dropped. */
  | 'hedge'
  /** Ends a step, the next one says the same: `=`, `makes`. */
  | 'equals'
  /** Ends a step, the next one follows from it: `so`. */
  | 'so'
  /** For each of what stands behind it. */
  | 'per'
  /** Ties a number to the one before: `145 replicas of 4`. */
  | 'link'
  | 'to'
  | 'function'
  | '+'
  | '-'
  | '*'
  | '/'
  | '^'
  | '('
  | ')'
  | ','
  | '%'
  | '±';

const WORDS: readonly (readonly [Role, string])[] = [
  [
    'hedge',
    `about around approx approximately roughly circa ca some say maybe perhaps probably nearly almost just only
     up ~ < > ≤ ≥ ish total overall altogether max tops maximum minimum combined needed required`,
  ],
  ['equals', 'is are makes make gives give equals yields = → ⇒ ≅'],
  ['so', 'so hence thus therefore ie ;'],
  ['per', 'per a an each every'],
  ['link', 'of at @ with across in for and over'],
  ['to', 'to or – —'],
  ['+', '+ plus'],
  ['-', '- − minus'],
  ['*', '* × · ⋅ • x times'],
  ['/', '/ ÷'],
  ['^', '^'],
  ['(', '( ['],
  [')', ') ]'],
  [',', ', . ! ? :'],
  ['%', '% percent pct'],
  ['±', '±'],
];

const ROLES: ReadonlyMap<string, Role> = new Map(
  WORDS.flatMap(([role, words]) => words.split(/\s+/).map((word): [string, Role] => [word, role])),
);

/** Two words or signs that do one thing. */
const PAIRS: ReadonlyMap<string, Role> = new Map([
  ['* *', '^'],
  ['= =', 'equals'],
  ['= >', 'equals'],
  ['- >', 'equals'],
  ['. .', 'to'],
  ['per cent', '%'],
  ['out of', 'link'],
  ['multiplied by', '*'],
  ['divided by', '/'],
  ['more than', 'hedge'],
  ['less than', 'hedge'],
  ['or so', 'hedge'],
  ['a bit', 'hedge'],
]);

/** What the word or sign at an index does, and how many of them do it together; null when it does nothing by itself. */
export function roleAt(lexemes: readonly Lexeme[], at: number): { role: Role; length: number } | null {
  const word = wordAt(lexemes, at);
  const pair = PAIRS.get(`${word} ${wordAt(lexemes, at + 1)}`);
  const apart = lexemes[at + 1]?.kind === 'sign' && lexemes[at + 1]!.gap !== '';
  if (pair !== undefined && !apart) return { role: pair, length: 2 };
  if (isFunctionName(word) && wordAt(lexemes, at + 1) === '(' && lexemes[at + 1]!.gap === '')
    return { role: 'function', length: 1 };
  const role = ROLES.get(word);
  return role === undefined ? null : { role, length: 1 };
}

/** The period in which there is so much, by the word that stands behind it. */
export const PERIODS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);
