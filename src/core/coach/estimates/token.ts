import type { Base } from '../../prose/measures.ts';
import type { Quantity } from './mathjs.ts';
import type { Role } from './vocabulary.ts';

/** A piece of an answer, with what it does there. */
export type Token = Place & Piece;
export type Piece = NumberPiece | MeasurePiece | { kind: Role | 'noun' | 'prose' };

interface Place {
  /** As written, and its UTF-16 offset. */
  text: string;
  start: number;
  /** Whether it touches what comes before. */
  joined: boolean;
}

export interface NumberPiece {
  kind: 'number';
  value: number;
  /** What its scale multiplied by: 1e3 of `12k`. */
  scale: number;
  /** Whether it is a part of a whole: `half`, `a tenth`. */
  part: boolean;
}

interface MeasurePiece {
  kind: 'measure';
  one: Quantity;
  /** Null for units that only mathjs knows. */
  of: Base | null;
}
