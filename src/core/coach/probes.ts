import type { RubricPoint, Scenario } from '../scenario/schema.ts';
import { bySubject, type Levels, levelIn } from './levels.ts';

export interface Probe {
  pointId: string;
  question: string;
}

/** The follow-ups of earlier sessions at the scenario, the newest session first. */
export type AskedBefore = readonly (readonly Probe[])[];

/** What the choice of follow-ups looks at. */
export interface Asking {
  levels: Levels;
  /** Ids of points whose hint was taken. */
  hinted: readonly string[];
  before: AskedBefore;
}

/** A full session of this many minutes has room for the most follow-ups, and for the longest. */
const FULL_MINUTES = 45;
const MOST = 3;
const LONGEST_MS = 120_000;
/** Nobody reads and answers in less. */
const SHORTEST_MS = 30_000;
/** A session shorter than this is a warm-up. */
const LEAST_MINUTES = 5;

/** How many follow-ups a plan of so many minutes has room for, and the time for each in milliseconds. */
export function probeRoom(minutes: number): { most: number; budgetMs: number } {
  const share = minutes / FULL_MINUTES;
  const most = minutes < LEAST_MINUTES ? 0 : Math.min(MOST, Math.max(1, Math.round(share * MOST)));
  return { most, budgetMs: Math.max(SHORTEST_MS, Math.min(LONGEST_MS, Math.round(share * LONGEST_MS))) };
}

/**
 * Follow-up questions at what the answer lacks. They begin where the person has begun: a point that was
 * named but not worked out is the fair question, and the answer tells whether there is more behind it.
 * Then, in turn, what was left out altogether; then what cannot be judged. A point whose hint was taken comes
 * later, it had its nudge; and what was asked in earlier sessions comes after what was not, last time's last.
 *
 * @param most how many at the most; there are fewer when less is lacking, none when all is covered
 */
export function chooseProbes(
  { points }: Pick<Scenario, 'points'>,
  { levels, hinted, before }: Asking,
  most: number,
): Probe[] {
  const at = (level: 'touched' | 'missing' | 'unjudged') =>
    bySubject(points)
      .filter((point) => levelIn(levels, point) === level)
      .sort((a, b) => Number(hinted.includes(a.id)) - Number(hinted.includes(b.id)));
  return [...inTurn(at('touched'), at('missing')), ...at('unjudged')]
    .sort((a, b) => recency(a.id, before) - recency(b.id, before))
    .slice(0, most)
    .map((point) => ({ pointId: point.id, question: questionFor(point, levels, before) }));
}

const inTurn = <Item>(one: readonly Item[], other: readonly Item[]): Item[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, i) => [one[i], other[i]])
    .flat()
    .filter((item) => item !== undefined);

/** How lately a point was asked about: 0 never, the more the later. */
function recency(pointId: string, before: AskedBefore): number {
  const session = before.findIndex((probes) => probes.some((probe) => probe.pointId === pointId));
  return session < 0 ? 0 : before.length - session;
}

/** The one of the point's questions that was not asked for the longest time. */
function questionFor(point: RubricPoint, levels: Levels, before: AskedBefore): string {
  const asked = before.flat().map(({ question }) => question);
  const age = (question: string) => (asked.includes(question) ? asked.indexOf(question) : asked.length);
  const [oldest] = questionsOn(point, levels).toSorted((a, b) => age(b) - age(a));
  return oldest!;
}

/** The author's questions, else some that fit how far the answer went; at least one. */
function questionsOn(point: RubricPoint, levels: Levels): string[] {
  const own = authorsProbes(point);
  if (own.length > 0) return own;
  const { title } = point;
  switch (levelIn(levels, point)) {
    case 'touched':
      return [
        `You named this: ${title}. How does it work here, what does it cost, and how would you notice that it fails?`,
        `You named this: ${title}. What breaks first when the load is ten times as high, and what then?`,
      ];
    case 'missing':
      return [
        `I have heard nothing on this yet: ${title}. What would you do about it, and what would you give up for it?`,
        `I have heard nothing on this yet: ${title}. What happens to your design without it?`,
      ];
    default:
      return [`How does your design deal with this: ${title}? One decision, and what it costs.`];
  }
}

/** An author gives none, one or several. */
export const authorsProbes = ({ probe }: Pick<RubricPoint, 'probe'>): string[] =>
  probe === undefined ? [] : [probe].flat();

/** What a follow-up was after, to be seen once it was answered. */
export interface Aim {
  title: string;
  /** What a good answer does; null where the author says nothing. */
  description: string | null;
  /** An example of the author's that covers the point; null where there is none. */
  strong: string | null;
}

/** Null when the scenario does not have the point any more. */
export function aimOf({ points }: Pick<Scenario, 'points'>, pointId: string): Aim | null {
  const point = points.find(({ id }) => id === pointId);
  return (
    (point && { title: point.title, description: point.description ?? null, strong: point.strong ?? null }) ??
    null
  );
}
