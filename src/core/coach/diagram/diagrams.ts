import { parseArrowLines } from './arrow-lines.ts';
import { type DiagramBlock, findDiagrams } from './find.ts';
import type { DiagramProblem, Graph } from './graph.ts';
import { parseMermaid } from './mermaid.ts';

/** A drawing of a text: where it stands, what it says, what of it cannot be read. */
export interface Diagram {
  block: DiagramBlock;
  graph: Graph;
  problems: DiagramProblem[];
}

/** All drawings of a Markdown text, in its order. Never throws; offsets and lines are those of the text. */
export const readDiagrams = (text: string): Diagram[] => findDiagrams(text).map(readDiagram);

/** What cannot be read in the drawings of a Markdown text, by line. */
export const diagramProblems = (text: string): DiagramProblem[] =>
  readDiagrams(text).flatMap(({ problems }) => problems);

function readDiagram(block: DiagramBlock): Diagram {
  if (block.kind === 'arrows') return { block, graph: parseArrowLines(block.body), problems: [] };
  const { graph, problems } = parseMermaid(block.body, block.line);
  const unclosed = { line: block.line - 1, message: 'the ```mermaid block has no closing ```' };
  return { block, graph, problems: block.closed ? problems : [unclosed, ...problems] };
}
