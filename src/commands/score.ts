import { gradeCoverage } from '../core/coach/coverage/coverage.ts';
import { createTheme } from '../ui/theme.ts';
import { scoreText } from '../ui/views/score-text.ts';
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
  const { id } = await packs.find(part);
  const [scenario, text] = await Promise.all([packs.load(id), files.read(file)]);
  const coverage = gradeCoverage(text, scenario);
  terminal.output.write(
    json
      ? `${JSON.stringify({ scenario: id, ...coverage }, null, 2)}\n`
      : scoreText(coverage, scenario.title, text, terminal.columns, createTheme(terminal.colour)),
  );
}
