import { readDiagrams } from '../../core/coach/diagram/diagrams.ts';
import { renderMarkdown } from '../markdown.ts';
import type { Theme } from '../theme.ts';
import { diagramLines } from './diagram.ts';

/** Markdown for the terminal with its diagrams drawn; one that cannot be read in full stays as it was written. */
export function drawnMarkdown(text: string, columns: number, theme: Theme): string[] {
  const lines: string[] = [];
  let from = 0;
  const write = (part: string) => {
    if (part.trim() !== '')
      lines.push(...renderMarkdown(part, columns, theme, { indent: ' ' }).split('\n'), '');
  };
  for (const { block, graph, problems } of readDiagrams(text)) {
    if (problems.length > 0) continue;
    write(text.slice(from, block.start));
    lines.push(...diagramLines(graph, { columns: columns - 2, theme }).map((line) => ` ${line}`), '');
    from = block.end;
  }
  write(text.slice(from));
  return lines;
}
