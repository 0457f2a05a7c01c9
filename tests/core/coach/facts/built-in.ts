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

/** A question somebody may ask, and the facts that answer it; none when the scenario does not say. */
export interface LabelledQuestion {
  question: string;
  /** Lines put before it, for which `facts` says nothing. */
  before: string[];
  facts: string[];
}

export type Round = 1 | 2 | 3 | 4 | 5 | 6;

/** A round of labelled questions on a scenario; tests/fixtures/questions-1/README.md says how they came about. */
export const labelledQuestions = (scenarioId: string, round: Round): LabelledQuestion[] =>
  readFileSync(`tests/fixtures/questions-${round}/${scenarioId}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, ids = '', asked = ''] = /^(\S+): (.*)$/.exec(line) ?? [];
      const lines = asked.split(' >> ');
      return {
        question: lines.at(-1)!,
        before: lines.slice(0, -1),
        facts: ids === '-' ? [] : ids.split('|'),
      };
    });
