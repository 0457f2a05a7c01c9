import { type Evidence, type Judgement, judgeText } from '../core/coach/judgement.ts';
import type { World } from '../world.ts';

export interface ScoreOptions {
  /** A file, or `-` for standard input. */
  file: string;
  /** Part of a scenario's id or title. */
  scenario: string;
  json?: boolean;
}

/** `mlsd score`: grades any text against the rubric of a scenario. */
export async function score(
  { file, scenario: part, json }: ScoreOptions,
  { terminal, packs, files }: Pick<World, 'terminal' | 'packs' | 'files'>,
): Promise<void> {
  const { id, title } = await packs.find(part);
  const text = await files.read(file);
  const judgement = judgeText(text, await packs.grading(id));
  if (json) {
    terminal.output.write(`${JSON.stringify({ scenario: id, ...fields(judgement) }, null, 2)}\n`);
    return;
  }
  // What draws text measures it with tables that scripts need not wait for.
  const [{ createTheme }, { scoreText }] = await Promise.all([
    import('../ui/theme.ts'),
    import('../ui/views/score-text.ts'),
  ]);
  const theme = createTheme(terminal.colour);
  terminal.output.write(scoreText(judgement, title, text, terminal.columns, theme));
}

/** What `--json` tells of a judgement: the documented fields, nothing of how it came about. */
const fields = ({ judged, reason, points, emphases }: Judgement) => ({
  judged,
  reason,
  points: points.map((point) => ({
    ...point,
    evidence: point.evidence.map(bare),
    ruledOut: point.ruledOut.map(bare),
  })),
  emphases: emphases.map((emphasis) => ({ ...emphasis, evidence: emphasis.evidence.map(bare) })),
});

const bare = ({ quote, start, end }: Evidence) => ({ quote, start, end });
