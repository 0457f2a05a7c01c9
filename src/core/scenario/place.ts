import type { Problem } from './problem.ts';

/** A place in a file; line and column count from 1. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Keys and list indexes from the top of the front matter. `prompt` and `referenceDesign` stand for the body; a
 * number behind them is a line of that text, counted from 0.
 */
export type Path = readonly (string | number)[];

/** Where a path of the scenario stands in its file (its key, if asked); the nearest place above when absent. */
export type Locate = (path: Path, what?: 'key' | 'value') => Position;

/** `['facts', 2, 'answer']` → `facts[2].answer`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/** `file:line:column: path: message`, the form that editors turn into links. */
export function problemLine(problem: Problem): string {
  const where = `${problem.file}:${problem.line}:${problem.column}`;
  return problem.path === ''
    ? `${where}: ${problem.message}`
    : `${where}: ${problem.path}: ${problem.message}`;
}

/** Order of reading: by file, then line, then column. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
