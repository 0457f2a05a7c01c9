import { figuresOf } from './coverage/figures.ts';
import { gradeAll } from './coverage/grade.ts';
import { readGradings, readLabelled } from './coverage/labelled.ts';
import { heading, lineOf } from './coverage/report.ts';

const FIXTURE = 'tests/fixtures/coverage';

/**
 * Prints the grader's figures for each labelled folder; for the project's own fixture when none is named.
 */
export function main(args: readonly string[]): number {
  const scenarios = readGradings('scenarios');
  for (const folder of args.length > 0 ? args : [FIXTURE]) {
    const passages = readLabelled(folder);
    const { rows, milliseconds, characters } = gradeAll(passages, scenarios);
    console.log(`\n${folder}: ${passages.length} texts, ${rows.length} labelled points\n\n${heading()}`);
    for (const id of new Set(rows.map((row) => row.scenario))) {
      console.log(lineOf(id, figuresOf(rows.filter((row) => row.scenario === id))));
    }
    console.log(lineOf('all', figuresOf(rows)));
    const perText = milliseconds / passages.length;
    const per20k = (milliseconds / characters) * 20_000;
    console.log(`\n${perText.toFixed(1)} ms a text, ${per20k.toFixed(1)} ms for 20,000 characters`);
  }
  return 0;
}
