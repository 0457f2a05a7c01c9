import type { Level } from '../../level.ts';

/** A verbatim stretch of the person's answer. `quote === text.slice(start, end)`, offsets in UTF-16 units. */
export interface Evidence {
  quote: string;
  start: number;
  end: number;
  /** What it would come to if it were all that was written. */
  alone: Level;
}
