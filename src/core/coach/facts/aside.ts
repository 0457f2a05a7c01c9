import { lengthAt, readPattern } from './pattern.ts';
import { ASIDES } from './vocabulary.ts';

const patterns = ASIDES.map(readPattern);

/** Whether a question is to the interviewer as a person, or asks for the solution. */
export const isAside = (words: readonly string[]): boolean =>
  words.some((_, at) => patterns.some((pattern) => lengthAt(at, words, pattern) > 0));
