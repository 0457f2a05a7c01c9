import type { RubricPoint } from '../../core/scenario/schema.ts';
import type { Happening, Mark } from '../../core/session/events.ts';
import type { Session } from '../../core/session/session.ts';
import type { Theme } from '../../ui/theme.ts';
import { markedSelf, type SelfMarks, selfMarksScreen } from '../../ui/views/self-marks-screen.ts';
import type { World } from '../../world.ts';

/** Lets the person mark every rubric point before they see the coach's view; each mark is optional. */
export async function markSelf(
  session: Session,
  points: readonly RubricPoint[],
  record: (happening: Happening) => void,
  theme: Theme,
  { prompter }: Pick<World, 'prompter'>,
): Promise<void> {
  if (points.length === 0) return;
  let shown: SelfMarks = { selected: 0, marks: session.selfMarks };
  await prompter.page<void>({
    message: 'Your own marks',
    rows: (size) => selfMarksScreen(shown, points, size, theme),
    key: ({ name }, page) => {
      const next = markedSelf(shown, name, points);
      if (next === null) return page.leave();
      for (const { pointId, mark } of newMarks(shown, next)) record({ type: 'self-marked', pointId, mark });
      shown = next;
    },
  });
}

function newMarks(before: SelfMarks, after: SelfMarks): { pointId: string; mark: Mark }[] {
  return Object.entries(after.marks)
    .filter(([pointId, mark]) => before.marks[pointId] !== mark)
    .map(([pointId, mark]) => ({ pointId, mark }));
}

const LETTERS: Record<string, Mark> = { y: 'covered', p: 'touched', n: 'missing' };

/**
 * The marks in a line such as `yyp-n`: a letter a point in the rubric's order, `-` where there is none;
 * spaces and commas between them do not matter.
 */
export function marksFromLine(
  line: string,
  points: readonly RubricPoint[],
): { pointId: string; mark: Mark }[] {
  const letters = line.toLowerCase().replace(/[\s,]/g, '');
  return points.flatMap(({ id }, index) => {
    const mark = LETTERS[letters[index] ?? ''];
    return mark ? [{ pointId: id, mark }] : [];
  });
}
