/** How far an answer goes on a rubric point or an emphasis. */
export type Level = 'covered' | 'touched' | 'missing' | 'unjudged';
/** How a person sees a rubric point. */
export type Mark = Exclude<Level, 'unjudged'>;

/** A person's mark against the coach's, and the sentence of theirs that speaks for it, if they pointed at one. */
export interface Overrule {
  mark: Mark;
  sentence: string | null;
}

/**
 * The mark that counts: the person's word where they overruled the coach. What the coach cannot judge stands as
 * they marked it themselves.
 */
export const standing = ({
  level,
  overruled = null,
  self = null,
}: {
  level: Level;
  overruled?: Overrule | null;
  self?: Mark | null;
}): Level => overruled?.mark ?? (level === 'unjudged' ? (self ?? level) : level);

const RANK: Record<Level, number> = { unjudged: -1, missing: 0, touched: 1, covered: 2 };

/** Whether a level is at least another one. */
export const reaches = (level: Level, other: Level): boolean => RANK[level] >= RANK[other];
