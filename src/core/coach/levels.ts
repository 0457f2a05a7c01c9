import type { Level } from '../level.ts';
import type { RubricPoint } from '../scenario/schema.ts';

/** How far a text covers each rubric point, by the point's id; what is absent counts as missing. */
export type Levels = ReadonlyMap<string, Level>;

export const levelIn = (levels: Levels, { id }: Pick<RubricPoint, 'id'>): Level =>
  levels.get(id) ?? 'missing';

/** Considerations and components in turn, each in the file's order: authors put the weightiest first. */
export function bySubject<Point extends Pick<RubricPoint, 'kind'>>(points: readonly Point[]): Point[] {
  const considerations = points.filter((point) => point.kind === 'consideration');
  const components = points.filter((point) => point.kind === 'component');
  const longer = Math.max(considerations.length, components.length);
  return Array.from({ length: longer }, (_, i) => [considerations[i], components[i]])
    .flat()
    .filter((point) => point !== undefined);
}
