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
  facts: string[];
}

/** The labelled questions on a scenario: `fact-id: question` a line, `-` for no fact, `|` between several. */
export const labelledQuestions = (scenarioId: string, folder = 'questions'): LabelledQuestion[] =>
  readFileSync(`tests/fixtures/${folder}/${scenarioId}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, ids = '', question = ''] = /^(\S+): (.*)$/.exec(line) ?? [];
      return { question, facts: ids === '-' ? [] : ids.split('|') };
    });
