import { type Lexeme, wordAt } from '../lexemes.ts';
import { type Read, scaleAt, scaleWordAt } from './scales.ts';
import { PART_SIGNS, PARTS, SMALL_NUMBERS } from './words.ts';

export const isArticle = (word: string): boolean => word === 'a' || word === 'an';

/** The number in words that begins at a lexeme: `two million three hundred thousand`, `a dozen`, `twenty-five`. */
export function spelledAt(lexemes: readonly Lexeme[], at: number): (Read & { scale: number }) | null {
  let group = groupAt(lexemes, at) ?? articleAt(lexemes, at);
  if (group === null) return null;
  let scale = scaleAt(lexemes, group.next);
  let value = group.value * scale.value;
  for (let below = scale.value; below >= 1e3; below = scale.value) {
    const and = wordAt(lexemes, scale.next) === 'and' ? 1 : 0;
    group = groupAt(lexemes, scale.next + and);
    const more = group && scaleAt(lexemes, group.next);
    if (group === null || more === null || more.value >= below) break;
    value += group.value * more.value;
    scale = more;
  }
  const hundred = wordAt(lexemes, scale.next - 1) === 'hundred';
  return { value, scale: scale.value === 1 && hundred ? 100 : scale.value, next: scale.next };
}

/** The `a` of `a million`. */
function articleAt(lexemes: readonly Lexeme[], at: number): Read | null {
  if (!isArticle(wordAt(lexemes, at)) || scaleWordAt(lexemes, at + 1) === undefined) return null;
  return wordAt(lexemes, at + 1) === 'hundred' ? hundreds(lexemes, 1, at + 1) : { value: 1, next: at + 1 };
}

/** What stands before a scale: `two hundred and fifty`, `twenty-five`, `two and a half`. */
function groupAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const small = smallAt(lexemes, at);
  if (small === null) return null;
  if (wordAt(lexemes, small.next) === 'hundred') return hundreds(lexemes, small.value, small.next);
  const part = partBehind(lexemes, small.next);
  return { value: small.value + part.value, next: part.next };
}

/** From the word `hundred` on. */
function hundreds(lexemes: readonly Lexeme[], count: number, at: number): Read {
  const rest = smallAt(lexemes, wordAt(lexemes, at + 1) === 'and' ? at + 2 : at + 1);
  return { value: count * 100 + (rest?.value ?? 0), next: rest?.next ?? at + 1 };
}

/** `seven`, `twenty`, `twenty-five`. */
export function smallAt(lexemes: readonly Lexeme[], at: number): Read | null {
  const value = SMALL_NUMBERS.get(wordAt(lexemes, at));
  if (value === undefined) return null;
  const behind = wordAt(lexemes, at + 1) === '-' ? at + 2 : at + 1;
  const unit = value < 20 ? 0 : (SMALL_NUMBERS.get(wordAt(lexemes, behind)) ?? 0);
  return unit > 0 && unit < 10 ? { value: value + unit, next: behind + 1 } : { value, next: at + 1 };
}

/** What is added behind a number: the half of `two and a half` and of `2½`; 0 where nothing is. */
export function partBehind(lexemes: readonly Lexeme[], at: number): Read {
  const sign = lexemes[at]?.gap === '' ? PART_SIGNS.get(lexemes[at].text) : undefined;
  if (sign !== undefined) return { value: sign, next: at + 1 };
  const added = wordAt(lexemes, at) === 'and' && isArticle(wordAt(lexemes, at + 1));
  const below = added ? PARTS.get(wordAt(lexemes, at + 2)) : undefined;
  return below === undefined ? { value: 0, next: at } : { value: 1 / below, next: at + 3 };
}
