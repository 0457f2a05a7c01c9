import type { RubricPoint, Scenario } from '../scenario/schema.ts';
import { bySubject, type Levels, levelIn } from './levels.ts';

export interface Probe {
  pointId: string;
  question: string;
}

/**
 * Follow-up questions at what the answer lacks. They begin where the person has begun: a point that was
 * named but not worked out is the fair question, and the answer tells whether there is more behind it.
 * Then, in turn, what was left out altogether. A point whose hint was taken comes last, it had its nudge.
 *
 * @param most how many at the most; there are fewer when less is lacking, none when all is covered
 */
export function chooseProbes(
  scenario: Pick<Scenario, 'points'>,
  levels: Levels,
  hintsTaken: readonly string[],
  most = 3,
): Probe[] {
  const fresh = (point: RubricPoint) => (hintsTaken.includes(point.id) ? 1 : 0);
  const at = (level: 'touched' | 'missing') =>
    bySubject(scenario.points)
      .filter((point) => levelIn(levels, point) === level)
      .sort((a, b) => fresh(a) - fresh(b));
  const [touched, missing] = [at('touched'), at('missing')];
  const turns = Array.from({ length: Math.max(touched.length, missing.length) }, (_, i) => [
    touched[i] && { pointId: touched[i].id, question: touched[i].probe ?? deeper(touched[i]) },
    missing[i] && { pointId: missing[i].id, question: missing[i].probe ?? opener(missing[i]) },
  ]);
  return turns
    .flat()
    .filter((probe) => probe !== undefined)
    .slice(0, most);
}

const deeper = ({ title }: RubricPoint): string =>
  `You named this: ${title}. How does it work here, what does it cost, and how would you notice that it fails?`;

const opener = ({ title }: RubricPoint): string =>
  `You have not spoken of this: ${title}. What would you do about it, and what would you give up for it?`;
