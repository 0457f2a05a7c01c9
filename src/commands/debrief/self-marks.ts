import type { Mark } from '../../core/level.ts';
import { own } from '../../core/own.ts';
import type { RubricPoint } from '../../core/scenario/schema.ts';
import { markedSelf, type SelfMarks, selfMarksScreen } from '../../ui/views/self-marks-screen.ts';
import type { Attempt } from '../practice/attempt.ts';

/** Lets the person mark every rubric point before they see the coach's view; each mark is optional. */
export async function markSelf({ recorder, scenario, theme, world }: Attempt): Promise<void> {
  const { points } = scenario;
  if (points.length === 0) return;
  const ids = points.map(({ id }) => id);
  let shown: SelfMarks = { selected: 0, marks: recorder.session.selfMarks };
  await world.prompter.page<void>({
    message: 'Your own marks',
    rows: (size) => selfMarksScreen(shown, points, size, theme),
    key: ({ name }, page) => {
      const next = markedSelf(shown, name, ids);
      if (next === null) return page.leave();
      for (const [pointId, mark] of newMarks(shown, next))
        recorder.record({ type: 'self-marked', pointId, mark });
      shown = next;
    },
  });
}

/** What a key has marked anew: names and marks. */
export const newMarks = (before: SelfMarks, after: SelfMarks): [name: string, mark: Mark][] =>
  Object.entries(after.marks).filter(([name, mark]) => own(before.marks, name) !== mark);

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
    const mark = own(LETTERS, letters[index] ?? '');
    return mark ? [{ pointId: id, mark }] : [];
  });
}
