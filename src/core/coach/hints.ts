import type { RubricPoint, Scenario } from '../scenario/schema.ts';
import { bySubject, type Levels, levelIn } from './levels.ts';

export interface Hint {
  pointId: string;
  text: string;
}

/**
 * A nudge toward the most important point that the text so far lacks: missing points before touched ones, and
 * last those that cannot be judged; considerations and components taking turns in the file's order.
 *
 * @param taken ids of points whose hint was taken before
 * @returns null when every point is covered or was hinted at
 */
export function nextHint(
  scenario: Pick<Scenario, 'points'>,
  levels: Levels,
  taken: readonly string[],
): Hint | null {
  const open = bySubject(scenario.points).filter((point) => !taken.includes(point.id));
  const [wanted] = (['missing', 'touched', 'unjudged'] as const).flatMap((level) =>
    open.filter((point) => levelIn(levels, point) === level),
  );
  return wanted ? { pointId: wanted.id, text: hintFor(wanted) } : null;
}

/** The author's hint, else a question made of what the author says about the point. */
function hintFor({ hint, description, title }: RubricPoint): string {
  if (hint !== undefined) return hint;
  if (description !== undefined) return `What in your design does this: ${sentence(description)}`;
  return `What does your design do about this: ${title}?`;
}

/** The first sentence; the rest of a description may give the answer away. */
const sentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
