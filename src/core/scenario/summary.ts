import type { Difficulty, Scenario } from './schema.ts';

/** What lists of scenarios show. */
export interface ScenarioSummary {
  id: string;
  title: string;
  difficulty: Difficulty;
  tags: string[];
  minutes: number;
  source: 'built-in' | 'own' | 'folder';
  /** Path of the file it was read from. */
  file: string;
}

/** The part of a summary that the scenario itself says, wherever its file lies. */
export type ScenarioHead = Omit<ScenarioSummary, 'source' | 'file'>;

export function headOf({ id, title, difficulty, tags, minutes }: Scenario): ScenarioHead {
  return { id, title, difficulty, tags, minutes };
}
