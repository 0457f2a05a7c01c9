/** Longer answers are refused: an estimate is a line. In UTF-16 units. */
export const LONGEST_ANSWER = 1000;

/** Why an answer cannot be read. */
export interface Unread {
  /**
   * `long`: too long; `number`: there is none in it; `word`: a word behind its number is neither a unit nor a
   * thing known here; `expression`: it does not go on as arithmetic does; `units`: those that it adds differ.
   */
  why: 'long' | 'number' | 'word' | 'expression' | 'units';
  /** The piece of the answer at which reading ended, as written; empty at its end. */
  at: string;
  /** What could be read before it. */
  read: string;
}
