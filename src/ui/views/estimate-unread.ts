import { LONGEST_ANSWER, type Unread } from '../../core/coach/estimates/unread.ts';
import { longMeasureNames } from '../../core/prose/measures.ts';
import { clean } from '../../core/scenario/clean.ts';
import { didYouMean } from '../../core/scenario/closest.ts';
import { clip } from '../layout.ts';

const ROOM = 24;

/** What could be read of an answer and what could not, without the end of a sentence. */
export function whyUnreadable({ why, at, read }: Unread): string {
  const clear = /\d/.test(read) ? `"${tail(clean(read))}" is clear, but ` : '';
  const word = clip(clean(at), ROOM);
  switch (why) {
    case 'long':
      return `it is longer than ${LONGEST_ANSWER.toLocaleString('en-US')} characters`;
    case 'number':
      return 'there is no number in it';
    case 'word':
      return `${clear}"${word}" is no unit known here.${didYouMean(at, longMeasureNames)}`.replace(/\.$/, '');
    case 'expression':
      return at === '' ? 'something is missing at its end' : `${clear}"${word}" does not go on with it`;
    case 'units':
      return 'it adds or subtracts numbers of different units';
  }
}

/** How an answer in a unit is written. The numbers are nobody's. */
export function howToWrite(unit: string): string {
  const behind = unit === '' ? '' : ` ${unit}`;
  return `Write "12${behind}", "10-15${behind}" or "3 * 4${behind}".`;
}

const tail = (text: string): string => (text.length > ROOM ? `…${text.slice(1 - ROOM)}` : text);
