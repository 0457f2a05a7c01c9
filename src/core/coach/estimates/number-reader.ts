import { isFunctionWord } from '../../prose/function-words.ts';
import { type Lexeme, wordAt } from '../../prose/lexemes.ts';
import { measureNamed } from '../../prose/measures.ts';
import { figureReadings } from '../../prose/numerals/figures.ts';
import { type Numeral, numeralAt } from '../../prose/numerals/numeral.ts';
import { scaleAt, scaleWordAt } from '../../prose/numerals/scales.ts';
import type { NumberPiece, Token } from './token.ts';
import type { Way } from './ways.ts';

/** Reads the numbers of an answer in one of the ways in which they may be meant. */
export class NumberReader {
  readonly #all: readonly Lexeme[];
  readonly #way: Way;
  /** Index of the B that counts bytes. */
  readonly #bytes: number | undefined;

  constructor(all: readonly Lexeme[], way: Way) {
    this.#all = all;
    this.#way = way;
    const capitals = all.flatMap(({ text, gap }, i) => (text === 'B' && gap === '' && i > 0 ? [i] : []));
    this.#bytes = capitals[way.bytes];
  }

  /** The number that begins at an index, whatever stands before it. */
  numeralAt(at: number): Numeral | null {
    const fraction = this.#way.fractions ? this.#fractionAt(at) : null;
    return fraction ?? numeralAt(this.#all, at, (figure) => this.#valueOf(figure));
  }

  /** @param before what stands before: behind `per` a scale is a number, behind a unit `a million` says for each of what */
  read(at: number, before: Token['kind'] | undefined): { piece: NumberPiece; next: number } | null {
    const divides = before === 'per' || before === '/';
    if (divides && scaleWordAt(this.#all, at) !== undefined) {
      const { value, next } = scaleAt(this.#all, at);
      return { piece: { kind: 'number', value, scale: value, part: false }, next };
    }
    const article = /^an?$/.test(wordAt(this.#all, at));
    if (this.#isOneOfThem(at)) return null;
    const found = article && /^(?:measure|noun|%)$/.test(before ?? '') ? null : this.numeralAt(at);
    if (found === null) return null;
    const { value, scale, part, next } = found;
    return next - 1 === this.#bytes
      ? { piece: { kind: 'number', value: value / scale, scale: 1, part }, next: next - 1 }
      : { piece: { kind: 'number', value, scale, part }, next };
  }

  /** `too big for one GPU` and `one replica holds 403` tell nobody's number; `one token every 5 ms` does. */
  #isOneOfThem(at: number): boolean {
    const next = this.#all[at + 1];
    if (wordAt(this.#all, at) !== 'one' || next?.kind !== 'word') return false;
    const counted = measureNamed(next.text) === undefined && !isFunctionWord(next.text.toLowerCase());
    const each = /^(?:every|per|an?|\/)$/.test(wordAt(this.#all, at + 2));
    return counted && !each && this.numeralAt(at)?.next === at + 1;
  }

  #valueOf(figure: string): number | null {
    const readings = figureReadings(figure);
    return (this.#way.otherMarks ? readings.at(-1) : readings[0]) ?? null;
  }

  /** `1/10`, smaller above than below and without a space. */
  #fractionAt(at: number): Numeral | null {
    const [above, slash, below] = this.#all.slice(at, at + 3);
    const joined = slash?.text === '/' && slash.gap === '' && below?.gap === '';
    if (!joined || !/^\d{1,2}$/.test(above!.text) || !/^\d{1,4}$/.test(below.text)) return null;
    const value = Number(above!.text) / Number(below.text);
    return value < 1 ? { value, scale: 1, part: true, next: at + 3 } : null;
  }
}
