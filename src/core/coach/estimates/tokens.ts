import { figureReadings } from '../../prose/figures.ts';
import { isFunctionWord } from '../../prose/function-words.ts';
import { type Lexeme, lexemes, wordAt } from '../../prose/lexemes.ts';
import { type Base, type Measure, measureNamed } from '../../prose/measures.ts';
import { behindName } from '../../prose/names.ts';
import { type FigureReader, numeralAt } from '../../prose/numerals.ts';
import { superscriptsAt } from '../../prose/powers.ts';
import { scaleWordAt } from '../../prose/scales.ts';
import { evaluate, isUnitName, oneOf, type Quantity } from './arithmetic.ts';
import type { Asked } from './asked.ts';
import { PERIODS, type Role, roleAt } from './vocabulary.ts';
import type { Way } from './ways.ts';

/** A piece of an answer. */
export type Token = Place & (NumberToken | MeasureToken | { kind: Role | 'noun' | 'prose' });

interface Place {
  /** As written, and its UTF-16 offset. */
  text: string;
  start: number;
  /** Whether it touches what comes before. */
  joined: boolean;
}

export interface NumberToken {
  kind: 'number';
  value: number;
  /** What its scale multiplied by: 1e3 of `12k`. */
  scale: number;
  /** Whether it is a part of a whole: `half`, `a tenth`. */
  part: boolean;
}

export interface MeasureToken {
  kind: 'measure';
  one: Quantity;
  /** Null for units that only mathjs knows. */
  of: Base | null;
}

/** An answer in pieces; hedges are left out. */
export function tokensOf(answer: string, asked: Asked, way: Way): Token[] {
  return new Tokenizer(answer, asked, way).tokens;
}

class Tokenizer {
  readonly tokens: Token[] = [];
  readonly #answer: string;
  readonly #all: readonly Lexeme[];
  readonly #asked: Asked;
  readonly #way: Way;
  readonly #read: FigureReader;
  #capitalBs = 0;

  constructor(answer: string, asked: Asked, way: Way) {
    this.#answer = answer;
    this.#all = lexemes(answer);
    this.#asked = asked;
    this.#way = way;
    this.#read = (figure) => {
      const readings = figureReadings(figure);
      return (way.otherMarks ? readings.at(-1) : readings[0]) ?? null;
    };
    for (let at = 0; at < this.#all.length; ) at = this.#take(at);
  }

  /** Adds what stands at an index; the index behind it. */
  #take(at: number): number {
    const named = behindName(this.#all, at);
    if (named > at) return this.#push({ kind: 'noun' }, at, named);
    return this.#exponent(at) ?? this.#number(at) ?? this.#measure(at) ?? this.#role(at) ?? this.#word(at);
  }

  #push(
    token: NumberToken | MeasureToken | { kind: Role | 'noun' | 'prose' },
    at: number,
    next: number,
  ): number {
    const { gap, start } = this.#all[at]!;
    const text = this.#answer.slice(start, this.#all[next - 1]!.end);
    this.tokens.push({ ...token, text, start, joined: gap === '' });
    return next;
  }

  #exponent(at: number): number | null {
    const found = superscriptsAt(this.#all, at);
    if (found === null) return null;
    this.#push({ kind: '^' }, at, at + 1);
    return this.#push({ kind: 'number', value: found.value, scale: 1, part: false }, at, found.next);
  }

  #number(at: number): number | null {
    const before = this.tokens.at(-1)?.kind;
    const bare = before === 'per' || before === '/' ? scaleWordAt(this.#all, at) : undefined;
    if (bare !== undefined)
      return this.#push({ kind: 'number', value: bare, scale: bare, part: false }, at, at + 1);
    // The article of `3 USD a million tokens` says for each of what.
    const article = /^an?$/.test(wordAt(this.#all, at));
    if (article && (before === 'measure' || before === 'noun' || before === '%')) return null;
    const fraction = this.#way.fractions ? this.#fraction(at) : null;
    const found = fraction ?? numeralAt(this.#all, at, this.#read);
    if (found === null) return null;
    const { value, scale, part, next } = found;
    if (!this.#isBytes(next - 1)) return this.#push({ kind: 'number', value, scale, part }, at, next);
    return this.#push({ kind: 'number', value: value / scale, scale: 1, part }, at, next - 1);
  }

  /** Whether the scale at an index is one B after the other, and this time means bytes. */
  #isBytes(at: number): boolean {
    const lexeme = this.#all[at]!;
    if (lexeme.text !== 'B' || lexeme.gap !== '' || this.#asked.base !== 'byte') return false;
    this.#capitalBs += 1;
    return this.#capitalBs - 1 === this.#way.bytes;
  }

  /** `1/10`, smaller above than below and without a space. */
  #fraction(at: number) {
    const [above, slash, below] = this.#all.slice(at, at + 3);
    const joined = slash?.text === '/' && slash.gap === '' && below?.gap === '';
    if (!joined || !/^\d{1,2}$/.test(above!.text) || !/^\d{1,4}$/.test(below.text)) return null;
    const value = Number(above!.text) / Number(below.text);
    return value < 1 ? { value, scale: 1, part: true, next: at + 3 } : null;
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

  /** Short names that mean a measure only where it is asked for: `15c`, `140G`, `140Gb`. */
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
    if (role === null) return next;
    return role === 'noun' ? null : this.#push({ kind: role }, at, next);
  }

  /** What a role comes to where it stands; null where it is to be left out, `noun` where it does nothing. */
  #inPlace(role: Role, at: number, next: number): Role | 'noun' | null {
    const counts = this.#startsNumber(next);
    if (role === 'hedge') return /^[~≈]$/.test(wordAt(this.#all, at)) && this.#isComplete() ? 'equals' : null;
    if (role === '*' && this.#all[at]!.kind === 'word') return counts ? role : null;
    if (role === '-' && this.#all[next]?.gap === '' && !counts) return null;
    // An operator at the end leaves something open; before words it is a dash, or the plus of `140 GB+`.
    if (/^(?:[-+±]|to)$/.test(role)) return counts || this.#isOpenEnd(at, next) ? role : ',';
    return role;
  }

  #isOpenEnd = (at: number, next: number): boolean => next === this.#all.length && this.#all[at]!.gap !== '';

  /** Whether what came so far may stand by itself. */
  #isComplete(): boolean {
    const last = this.tokens.at(-1)?.kind ?? '';
    return (
      /^(?:number|measure|noun|prose|[)%])$/.test(last) && this.tokens.some(({ kind }) => kind === 'number')
    );
  }

  /** Whether a number, a parenthesis or a function begins at an index, hedges before it left aside. */
  #startsNumber(at: number): boolean {
    const role = roleAt(this.#all, at)?.role;
    if (role === 'hedge') return this.#startsNumber(at + 1);
    const sign = this.#all[at]?.kind === 'sign' && measureNamed(this.#all[at].text) !== undefined;
    return sign || role === '(' || role === 'function' || numeralAt(this.#all, at, this.#read) !== null;
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
