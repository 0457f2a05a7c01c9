import { readdirSync, readFileSync } from 'node:fs';
import { parseBytes } from '../../../../src/core/scenario/parse.ts';
import type { Scenario } from '../../../../src/core/scenario/schema.ts';

/** The scenarios that come with the program. @throws Error when one cannot be used */
export function builtInScenarios(): Scenario[] {
  return readdirSync('scenarios')
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => {
      const parsed = parseBytes(readFileSync(`scenarios/${file}`), file);
      if ('problems' in parsed) throw new Error(`${file}: ${parsed.problems[0]?.message}`);
      return parsed.scenario;
    });
}

/** A line that somebody may ask. */
export interface LabelledLine {
  line: string;
  /** Lines put before it, which are not judged. */
  before: string[];
  /** For each part of the line the facts that answer it, and `-` where it is right that none does. */
  parts: string[][];
}

export const ROUNDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
export type Round = (typeof ROUNDS)[number];

/** A round of labelled questions on a scenario; tests/fixtures/questions-1/README.md says how they came about. */
export const labelledLines = (scenarioId: string, round: Round): LabelledLine[] =>
  readFileSync(`tests/fixtures/questions-${round}/${scenarioId}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, labels = '', asked = ''] = /^(\S+): (.*)$/.exec(line) ?? [];
      const lines = asked.split(' >> ');
      return {
        line: lines.at(-1)!,
        before: lines.slice(0, -1),
        parts: labels.split(',').map((part) => part.split('|')),
      };
    });
