import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tools } from '../../../src/commands/check/tools.ts';
import { lint } from '../../../src/core/scenario/lint/lint.ts';
import { parseText } from '../../../src/core/scenario/parse.ts';
import { scenarioText } from './scenario-text.ts';

// The examples of the authors' guide are what people copy: they must be sound.

const guide = readFileSync('scenarios/README.md', 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((block) => block[1]!);

function errorsOf(text: string): string[] {
  const parsed = parseText(text, 'x.md');
  if ('problems' in parsed) return parsed.problems.map(({ line, message }) => `${line}: ${message}`);
  const context = { others: [], tools: tools(() => null) };
  const problems = lint(parsed.scenario, 'x.md', parsed.locate, context);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ line, message }) => `${line}: ${message}`);
}

describe('the authors’ guide', () => {
  it.each(blocks('md'))('shows a whole scenario that passes the check', (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  it.each(blocks('yaml'))('shows front matter that passes the check', (yaml) => {
    const text = scenarioText().replace('\n---\n\n', `\n${yaml}---\n\n`);
    expect(text).toContain(yaml);
    expect(errorsOf(text)).toEqual([]);
  });

  it('has examples of both kinds', () => {
    expect([blocks('md').length, blocks('yaml').length]).toEqual([2, 3]);
  });
});
