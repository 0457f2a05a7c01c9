import { stripVTControlCharacters } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';

/**
 * The same words as in `layout.ts`, for lists that must be on the screen at once: string-width and its kin,
 * which that uses, take 20 ms to load, most of it for emoji sequences that titles hardly hold.
 */
const INVISIBLE = /[\p{M}\p{Cf}]/u;

/** Columns that the text takes; styles take none. */
export function displayWidth(text: string): number {
  const plain = stripVTControlCharacters(text);
  if (/^[\x20-\x7e]*$/.test(plain)) return plain.length;
  return [...plain].reduce((sum, character) => sum + widthOf(character), 0);
}

const widthOf = (character: string): number =>
  INVISIBLE.test(character) ? 0 : eastAsianWidth(character.codePointAt(0)!);

/** The text cut to `columns`, with an ellipsis where something is gone. Not for styled text. */
export function clip(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The text in lines of at most `columns`, broken at spaces. Not for styled text. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && displayWidth(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(clip(word, columns));
  }
  return lines;
}

/** Padded with spaces to `columns`; longer text is cut. */
export function pad(text: string, columns: number): string {
  const fitted = clip(text, columns);
  return fitted + ' '.repeat(Math.max(0, columns - displayWidth(fitted)));
}
