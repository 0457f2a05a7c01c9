import { parseText } from '../../../src/core/scenario/parse.ts';

/** A sound scenario file; `front` replaces or adds front matter lines, `body` the prompt. */
export function scenarioText(front: Record<string, string> = {}, body = 'Design a thing.'): string {
  const lines: Record<string, string> = {
    format: '1',
    id: 'thing',
    title: 'A Thing',
    considerations: '[Cost at scale]',
    components: '[Cache layer]',
    ...front,
  };
  const yaml = Object.entries(lines).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...yaml, '---', '', body, ''].join('\n');
}

/** `line:column path: message` for each problem of a text; empty when it is sound. */
export function problemsOf(text: string): string[] {
  const parsed = parseText(text, 'x.md');
  if (!('problems' in parsed)) return [];
  return parsed.problems.map((p) => `${p.line}:${p.column} ${p.path}: ${p.message}`);
}

/** The scenario of a text that must be sound. */
export function scenarioOf(text: string) {
  const parsed = parseText(text, 'x.md');
  if ('problems' in parsed) throw new Error(problemsOf(text).join('\n'));
  return parsed.scenario;
}
