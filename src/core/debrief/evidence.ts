import { type CompiledScenario, gradeCoverage, type Level } from '../coach/coverage/coverage.ts';
import type { Quote } from './debrief.ts';

/** More quotes than this are leafed through by nobody. */
const SHOWN = 2;

const RANK: Record<Level, number> = { unjudged: -1, missing: 0, touched: 1, covered: 2 };

export const reaches = (level: Level, other: Level): boolean => RANK[level] >= RANK[other];

/** Says which quotes of a point are worth showing. */
export class EvidenceFloor {
  readonly #scenario: CompiledScenario;
  readonly #graded = new Map<string, ReadonlyMap<string, Level>>();

  constructor(scenario: CompiledScenario) {
    this.#scenario = scenario;
  }

  /**
   * The quotes to show, at most two: those that stand by themselves before those that need their
   * neighbours, and of the latter one at most, because a weak quote makes a good one look chosen by chance.
   */
  shown(quotes: readonly Quote[], pointId: string, level: Level): Quote[] {
    const alone = quotes.filter(({ quote }) => this.standsAlone(quote, pointId, level));
    return alone.length > 0 ? alone.slice(0, SHOWN) : quotes.slice(0, 1);
  }

  /** Whether a quote would get this level if it were all that was written. */
  standsAlone(quote: string, pointId: string, level: Level): boolean {
    return reaches(this.#levelOf(quote, pointId), level);
  }

  #levelOf(quote: string, pointId: string): Level {
    let levels = this.#graded.get(quote);
    if (!levels) {
      const { points } = gradeCoverage(quote, this.#scenario);
      levels = new Map(points.map(({ id, level }) => [id, level]));
      this.#graded.set(quote, levels);
    }
    return levels.get(pointId) ?? 'missing';
  }
}
