import { type DiagramProblem, type Graph, GraphBuilder } from './graph.ts';
import { readEdge } from './mermaid-edge.ts';
import { before, type Cursor, plainLabel, readNode, take, Unreadable } from './mermaid-node.ts';

const HEADER = /^(?:flowchart|graph)(?:-elk)?(?:\s+(TD|TB|BT|LR|RL))?$/;
const IGNORED = /^(?:classDef|style|class|click|linkStyle|direction|accTitle|accDescr)(?:\s+[^\s<=-]|\s*:)/;
const SUBGRAPH = /^subgraph(?:\s+(.*))?$/;
const TITLED = /^([\p{L}\p{N}_-]+)\s*\[(.+)\]$/u;
const SPACE = /\s*/y;
const AND = /\s*&\s*/y;

/**
 * Reads a Mermaid flowchart. What cannot be read becomes a problem with its line (`firstLine` is the line of
 * the body's first line); everything else still ends up in the graph.
 */
export function parseMermaid(body: string, firstLine: number): { graph: Graph; problems: DiagramProblem[] } {
  const builder = new GraphBuilder();
  const problems: DiagramProblem[] = [];
  const statements = statementsOf(body, firstLine);
  const header = statements.shift();
  if (!header || !HEADER.test(header.text)) {
    return { graph: builder.graph, problems: [headerProblem(header, firstLine)] };
  }
  for (const { text, line } of statements) {
    try {
      readStatement(text, builder);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push({ line, message: error.message });
    }
  }
  const { graph, unclosed } = builder.finish();
  const lastLine = statements.at(-1)?.line ?? header.line;
  if (unclosed > 0) problems.push({ line: lastLine, message: 'a `subgraph` has no `end`' });
  return { graph, problems };
}

function headerProblem(header: Statement | undefined, firstLine: number): DiagramProblem {
  if (!header) return { line: firstLine, message: 'the diagram is empty: begin with `flowchart LR`' };
  const start = header.text.split(/\s/)[0];
  const message = /^(?:flowchart|graph)$/.test(start ?? '')
    ? `\`${header.text}\` is no direction: write \`flowchart\` with TD, TB, BT, LR or RL`
    : `only flowcharts are read: begin with \`flowchart LR\` instead of \`${start}\``;
  return { line: header.line, message };
}

interface Statement {
  text: string;
  line: number;
}

/** Lines without comments and blanks, split at `;` outside of quotes and brackets. */
function statementsOf(body: string, firstLine: number): Statement[] {
  return body.split('\n').flatMap((line, index) => {
    if (/^\s*%%/.test(line)) return [];
    return splitLine(line.replace(/\r$/, ''))
      .map((text) => ({ text: text.trim(), line: firstLine + index }))
      .filter(({ text }) => text !== '');
  });
}

function splitLine(line: string): string[] {
  const parts: string[] = [''];
  let quoted = false;
  let depth = 0;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && '[({'.includes(character)) depth++;
    else if (!quoted && '])}'.includes(character)) depth--;
    if (character === ';' && !quoted && depth <= 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function readStatement(text: string, builder: GraphBuilder): void {
  if (IGNORED.test(text)) return;
  if (text === 'end') {
    if (!builder.closeGroup()) throw new Unreadable('`end` without a `subgraph`');
    return;
  }
  const subgraph = SUBGRAPH.exec(text);
  if (subgraph) openGroup(subgraph[1] ?? '', builder);
  else readChain({ text, at: 0 }, builder);
}

function openGroup(name: string, builder: GraphBuilder): void {
  const titled = TITLED.exec(name.trim());
  const id = titled ? titled[1]! : plainLabel(name);
  builder.openGroup(id, titled ? plainLabel(titled[2]!) : id);
}

function readChain(cursor: Cursor, builder: GraphBuilder): void {
  let from = readGroup(cursor, builder);
  for (;;) {
    const edge = readEdge(cursor);
    if (!edge) break;
    take(cursor, SPACE);
    const to = readGroup(cursor, builder);
    for (const start of from) for (const end of to) builder.edge(start, end, edge.label, edge.heads);
    from = to;
  }
  if (cursor.at < cursor.text.length) throw new Unreadable(`expected an arrow${before(cursor)}`);
}

function readGroup(cursor: Cursor, builder: GraphBuilder): string[] {
  const ids: string[] = [];
  do {
    const { id, label } = readNode(cursor);
    ids.push(builder.node(id, label));
  } while (take(cursor, AND) !== null);
  return ids;
}
