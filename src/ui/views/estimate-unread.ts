import { LONGEST_ANSWER, type Unread } from '../../core/coach/estimates/unread.ts';
import { longMeasureNames } from '../../core/prose/measures.ts';
import { didYouMean } from '../../core/scenario/closest.ts';
import { clip } from '../layout.ts';

const ROOM = 24;

/** What could be read of an answer and what could not, and how one in this unit is written. */
export const unreadableSentence = (unread: Unread, unit: string): string =>
  `Not readable: ${whyUnreadable(unread)} ${howToWrite(unit)}`;

/** What could be read and what could not, from behind `Not readable:` to the end of the sentence. */
export function whyUnreadable({ why, at, read }: Unread): string {
  const clear = /\d/.test(read) ? `"${tail(read)}" is clear, ` : '';
  const piece = clip(at, ROOM);
  switch (why) {
    case 'long':
      return `it is longer than ${LONGEST_ANSWER.toLocaleString('en-US')} characters.`;
    case 'number':
      return 'there is no number in it.';
    case 'word':
      return `${clear}"${piece}" is no unit known here.${didYouMean(at, longMeasureNames)}`;
    case 'expression':
      return at === ''
        ? 'something is missing at its end.'
        : `${clear}what comes from "${piece}" on is no expression.`;
    case 'units':
      return 'it adds or subtracts numbers of different units.';
  }
}

/** How an answer in a unit is written. The numbers are nobody's. */
function howToWrite(unit: string): string {
  const behind = unit === '' ? '' : ` ${unit}`;
  return `Write "12${behind}", "10-15${behind}" or "3 * 4${behind}".`;
}

const tail = (text: string): string => (text.length > ROOM ? `…${text.slice(1 - ROOM)}` : text);
