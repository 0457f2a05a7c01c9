import { readDiagrams } from '../../core/coach/diagram/diagrams.ts';
import type { Phase } from '../../core/plan/plan.ts';
import { textOf } from '../../core/session/session.ts';
import type { AnswerEditor } from '../../ui/answer-editor/answer.ts';
import { diagramPage } from '../../ui/views/diagram.ts';
import type { Turn } from './action.ts';
import type { Attempt } from './attempt.ts';

/** Shows the drawings of this phase's text, then those of the other phases. */
export async function showDiagrams(
  { recorder, theme }: Attempt,
  phase: Phase,
  editor: AnswerEditor<Turn>,
): Promise<void> {
  const { session } = recorder;
  const sources = [phase, ...session.plan.phases.filter(({ id }) => id !== phase.id)].map(
    ({ id, title }) => ({
      title,
      diagrams: readDiagrams(id === phase.id ? editor.text : textOf(session, id)),
    }),
  );
  // The page is asked for its lines at every tick of the clock; drawing is only due when the width changes.
  let drawn: { columns: number; lines: string[] } | null = null;
  await editor.page({
    whole: true,
    lines: ({ columns }) => {
      if (drawn?.columns !== columns) drawn = { columns, lines: diagramPage(sources, { columns, theme }) };
      return drawn.lines;
    },
    keys: ['f4'],
  });
}
