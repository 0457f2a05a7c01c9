import type { Problem } from '../../core/scenario/problem.ts';
import type { ScenarioSummary } from '../../core/scenario/summary.ts';
import { fileProblem } from './scan.ts';

/** A scenario that can be used, with the hash of the file that it stands in. */
export interface Known {
  summary: ScenarioSummary;
  hash: string;
}

/** Scenarios of all folders in one list: an id means one scenario, whichever folders are loaded. */
export class Catalogue {
  readonly problems: Problem[] = [];
  readonly #known = new Map<string, Known>();

  /** Adds one folder's scenarios; they win over those of earlier folders, which is said, not hidden. */
  addFolder(scenarios: readonly Known[]): void {
    const here = new Map<string, Known>();
    for (const scenario of scenarios) {
      const { id, file } = scenario.summary;
      const twin = here.get(id);
      if (twin === undefined) here.set(id, scenario);
      else
        this.problems.push(
          fileProblem(file, `has the id "${id}", which ${twin.summary.file} has already: skipped`),
        );
    }
    for (const [id, scenario] of here) {
      this.#announce(scenario, this.#known.get(id));
      this.#known.set(id, scenario);
    }
  }

  #announce({ summary }: Known, earlier: Known | undefined): void {
    if (earlier === undefined) return;
    const place = earlier.summary.source === 'built-in' ? 'the built-in scenario' : earlier.summary.file;
    this.problems.push(fileProblem(summary.file, `is used instead of ${place} "${summary.id}"`, 'warning'));
  }

  get(id: string): Known | undefined {
    return this.#known.get(id);
  }

  list(): ScenarioSummary[] {
    return [...this.#known.values()].map(({ summary }) => summary);
  }
}
