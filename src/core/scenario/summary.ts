import type { Difficulty } from './schema.ts';

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
