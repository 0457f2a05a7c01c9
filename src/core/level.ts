/** How far an answer goes on a rubric point or an emphasis. */
export type Level = 'covered' | 'touched' | 'missing' | 'unjudged';
/** How a person sees a rubric point. */
export type Mark = Exclude<Level, 'unjudged'>;

const RANK: Record<Level, number> = { unjudged: -1, missing: 0, touched: 1, covered: 2 };

/** Whether a level is at least another one. */
export const reaches = (level: Level, other: Level): boolean => RANK[level] >= RANK[other];
