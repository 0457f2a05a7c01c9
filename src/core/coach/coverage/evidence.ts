import type { Unit } from './segment.ts';

/** A verbatim stretch of the person's text. `quote === text.slice(start, end)`, offsets in UTF-16 units. */
export interface Evidence {
  quote: string;
  start: number;
  end: number;
}

export function quoteUnit(text: string, unit: Pick<Unit, 'start' | 'end'>): Evidence {
  return { quote: text.slice(unit.start, unit.end), start: unit.start, end: unit.end };
}
