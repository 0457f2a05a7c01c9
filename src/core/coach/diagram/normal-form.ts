import type { Graph, GraphEdge } from './graph.ts';

const ARROWS: Record<GraphEdge['heads'], string> = { end: '-->', both: '<-->', none: '---' };

/**
 * The graph as Mermaid text that every reader of Mermaid takes alike: each box once with a quoted label,
 * one arrow a line, safe ids in the order of the boxes. Groups are left out.
 */
export function toMermaid(graph: Graph): string {
  const ids = new Map(graph.nodes.map(({ id }, index) => [id, `n${index}`]));
  return [
    'flowchart TD',
    ...graph.nodes.map(({ id, label }) => `  ${ids.get(id)}["${escaped(label)}"]`),
    ...graph.edges.map(({ from, to, label, heads }) => {
      const middle = label === '' ? '' : `|"${escaped(label)}"|`;
      return `  ${ids.get(from)} ${ARROWS[heads]}${middle} ${ids.get(to)}`;
    }),
    '',
  ].join('\n');
}

/** Mermaid's own escapes for what would end a label or read as markup. */
const escaped = (label: string): string =>
  label.replace(/[#&"<>`\\|]/g, (character) => `#${character.codePointAt(0)};`);
