import { isFunctionWord } from '../../prose/function-words.ts';
import { type Lexeme, lexemes, wordAt } from '../../prose/lexemes.ts';
import { type Measure, measureNamed } from '../../prose/measures.ts';
import { behindName } from '../../prose/names.ts';
import { superscriptsAt } from '../../prose/numerals/powers.ts';
import { evaluate } from './arithmetic.ts';
import type { Asked } from './asked.ts';
import { NumberReader } from './number-reader.ts';
import { isUnitName, oneOf } from './quantity.ts';
import type { Piece, Token } from './token.ts';
import { PERIODS, type Role, roleAt } from './vocabulary.ts';
import type { Way } from './ways.ts';

/** An answer in pieces; hedges are left out. */
export const tokensOf = (answer: string, asked: Asked, way: Way): Token[] =>
  new Tokenizer(answer, asked, way).tokens;

class Tokenizer {
  readonly tokens: Token[] = [];
  readonly #answer: string;
  readonly #asked: Asked;
  readonly #all: readonly Lexeme[];
  readonly #numbers: NumberReader;

  constructor(answer: string, asked: Asked, way: Way) {
    this.#answer = answer;
    this.#asked = asked;
    this.#all = lexemes(answer);
    this.#numbers = new NumberReader(this.#all, way);
    for (let at = 0; at < this.#all.length; ) at = this.#take(at);
  }

  /** Adds what stands at an index; the index behind it. */
  #take(at: number): number {
    const named = behindName(this.#all, at);
    if (named > at) return this.#push({ kind: 'noun' }, at, named);
    return this.#exponent(at) ?? this.#number(at) ?? this.#measure(at) ?? this.#role(at) ?? this.#word(at);
  }

  #push(piece: Piece, at: number, next: number): number {
    const { gap, start } = this.#all[at]!;
    const text = this.#answer.slice(start, this.#all[next - 1]!.end);
    this.tokens.push({ ...piece, text, start, joined: gap === '' });
    return next;
  }

  #exponent(at: number): number | null {
    const found = superscriptsAt(this.#all, at);
    if (found === null) return null;
    this.#push({ kind: '^' }, at, at + 1);
    return this.#push({ kind: 'number', value: found.value, scale: 1, part: false }, at, found.next);
  }

  #number(at: number): number | null {
    const found = this.#numbers.read(at, this.tokens.at(-1)?.kind);
    return found && this.#push(found.piece, at, found.next);
  }

  #measure(at: number): number | null {
    const { text } = this.#all[at]!;
    if (roleAt(this.#all, at)?.role === 'function') return null;
    const measure = this.#measureNamed(text);
    if (measure !== undefined)
      return this.#push({ kind: 'measure', one: oneOf(measure), of: measure.of }, at, at + 1);
    const exotic = this.#asked.exotic && isUnitName(text) ? evaluate(`1 ${text}`) : null;
    return exotic === null ? null : this.#push({ kind: 'measure', one: exotic, of: null }, at, at + 1);
  }

  /** Short names mean some measures only where these are asked for: `15c`, `140G`, `140Gb`. */
  #measureNamed(word: string): Measure | undefined {
    const { base } = this.#asked;
    if (base === 'USD' && word === 'c') return measureNamed('ct');
    if (base === 'byte' && /^[kKMGTP]i?b?$/.test(word)) return measureNamed(`${word.replace('b', '')}B`);
    return measureNamed(word);
  }

  #role(at: number): number | null {
    const found = roleAt(this.#all, at);
    if (found === null) return null;
    const next = at + found.length;
    const role = this.#inPlace(found.role, at, next);
    return role === null ? next : this.#push({ kind: role }, at, next);
  }

  /** What a role comes to where it stands; null where it is to be left out. */
  #inPlace(role: Role, at: number, next: number): Role | null {
    const sign = wordAt(this.#all, at);
    const counts = this.#startsNumber(next);
    if (role === 'hedge') return /^[~≈]$/.test(sign) && this.#isComplete() ? 'equals' : null;
    // `4x`, `8× H100`
    if (role === '*' && sign !== '*') return counts ? role : null;
    if (role === '-' && this.#all[next]?.gap === '' && !counts) return null;
    // An operator at the end leaves something open; before words it is a dash, or the plus of `140 GB+`.
    const open = next === this.#all.length && this.#all[at]!.gap !== '';
    return /^(?:[-+±]|to)$/.test(role) && !counts && !open ? ',' : role;
  }

  /** Whether what came so far may stand by itself. */
  #isComplete(): boolean {
    const last = this.tokens.at(-1)?.kind ?? '';
    const ends = /^(?:number|measure|noun|prose|[)%])$/.test(last);
    return ends && this.tokens.some(({ kind }) => kind === 'number');
  }

  /** Whether a number, a parenthesis or a function begins at an index, hedges before it left aside. */
  #startsNumber(at: number): boolean {
    const role = roleAt(this.#all, at)?.role;
    if (role === 'hedge') return this.#startsNumber(at + 1);
    const sign = this.#all[at]?.kind === 'sign' && measureNamed(this.#all[at].text) !== undefined;
    return sign || role === '(' || role === 'function' || this.#numbers.numeralAt(at) !== null;
  }

  #word(at: number): number {
    const { kind, text } = this.#all[at]!;
    const period = PERIODS.get(text.toLowerCase());
    const noun = this.#all[at + 1]?.kind === 'word' && !isFunctionWord(wordAt(this.#all, at + 1));
    if (period !== undefined && !noun) {
      this.#push({ kind: 'per' }, at, at + 1);
      return this.#push({ kind: 'measure', one: oneOf(measureNamed(period)!), of: 's' }, at, at + 1);
    }
    const prose = kind === 'sign' || isFunctionWord(text.toLowerCase());
    return this.#push({ kind: prose ? 'prose' : 'noun' }, at, at + 1);
  }
}
