import matter from 'gray-matter';
import { positionAt } from './decode.ts';
import type { Position } from './place.ts';

export interface Split {
  /** YAML text whose first line is the rest of the file's first line, so that line numbers agree. */
  yaml: string;
  body: string;
  /** The line of the file on which `body` begins, counted from 1. */
  bodyLine: number;
}

export interface SplitProblem {
  at: Position;
  message: string;
}

const LANGUAGES = ['', 'yaml', 'yml'];
const TOP: Position = { line: 1, column: 1 };

/**
 * Parts the front matter from the Markdown body of a text with `\n` line ends. Nothing of the text runs:
 * gray-matter would evaluate `---js`, so every engine is replaced and any language but YAML is refused.
 */
export function splitFrontMatter(text: string): Split | SplitProblem {
  const problem = missing(text) ?? foreignLanguage(text) ?? unterminated(text);
  if (problem !== undefined) return problem;
  // Options are always passed: without them gray-matter caches a text, and a bad one reads as empty next time.
  const file = matter(text, { engines: inertEngines });
  const end = text.length - file.content.length;
  const bodyLine = positionAt(text, end).line;
  const fence = closingFence(text, bodyLine);
  if (fence !== undefined) return fence;
  return { yaml: file.matter, body: file.content, bodyLine };
}

const nothing = () => ({});
const inertEngines = Object.fromEntries(
  ['yaml', 'yml', 'json', 'js', 'javascript', 'coffee', 'coffeescript', 'cson', 'toml'].map((name) => [
    name,
    nothing,
  ]),
);

function missing(text: string): SplitProblem | undefined {
  if (/^---(?!-)/.test(text)) return undefined;
  const start = text.trim() === '' ? 'the file is empty' : 'no front matter';
  return {
    at: TOP,
    message: `${start}: a scenario begins with a line \`---\`, then YAML, then a line \`---\``,
  };
}

function foreignLanguage(text: string): SplitProblem | undefined {
  const language = /^---([^\n]*)/.exec(text)?.[1]?.trim() ?? '';
  if (LANGUAGES.includes(language.toLowerCase())) return undefined;
  const name = language.length > 30 ? `${language.slice(0, 30)}…` : language;
  return {
    at: { line: 1, column: 4 },
    message: `front matter in "${name}" is refused: only YAML is read, and nothing in a scenario ever runs`,
  };
}

function unterminated(text: string): SplitProblem | undefined {
  if (text.slice(3).includes('\n---')) return undefined;
  return { at: TOP, message: 'the front matter has no end: close it with a line `---` before the prompt' };
}

/** gray-matter ends the front matter at any line that starts with three dashes; only a bare one is meant. */
function closingFence(text: string, bodyLine: number): SplitProblem | undefined {
  const close = text.indexOf('\n---', 3) + 1;
  const line = /[^\n]*/.exec(text.slice(close))?.[0] ?? '';
  if (/^---[ \t]*$/.test(line)) return undefined;
  const at = { line: positionAt(text, close).line, column: 1 };
  return at.line > bodyLine
    ? undefined
    : { at, message: 'the line that closes the front matter must be just `---`' };
}
