import { type Graph, GraphBuilder, type GraphEdge } from './graph.ts';

/** One `a -> b, c -> d: label` line, taken apart. */
interface ArrowLine {
  /** Boxes between the arrows; one more group than there are arrows. */
  groups: string[][];
  arrows: { label: string; heads: GraphEdge['heads'] }[];
}

const BULLET = /^\s*(?:[-*+]|\d+[.)])\s+/;
const ARROW = /\s*(?:(<-{1,2}>|↔|<=>|⇔)|(-{1,2}>|={1,2}>|→|⇒|⟶))(?:\s*\|([^|]*)\|)?\s*/gu;
const MOST_WORDS = 7;
const LONGEST_NAME = 48;
const LONGEST_LABEL = 120;
const QUOTES = /^["'`“[(]+|["'`”\])]+$/gu;

/** Whether a line can be part of a drawing: boxes with arrows between them, and not a sentence. */
export const isArrowLine = (line: string): boolean => readLine(line) !== null;

/**
 * Whether consecutive arrow lines are a drawing. `before -> after` stands in many a list, so at least one
 * line must be a chain of three boxes, or have a label, or two lines must share a box.
 */
export function startsRun(lines: readonly string[]): boolean {
  const read = lines.map(readLine).filter((line) => line !== null);
  if (read.some(({ groups, arrows }) => groups.length > 2 || arrows.some(({ label }) => label !== ''))) {
    return true;
  }
  const boxes = read.flatMap(({ groups }) => [...new Set(groups.flat().map((name) => name.toLowerCase()))]);
  return new Set(boxes).size < boxes.length;
}

/** The graph of lines that `isArrowLine` accepts. Boxes of the same name, whatever its case, are one. */
export function parseArrowLines(body: string): Graph {
  const builder = new GraphBuilder();
  for (const line of body.split('\n')) {
    const read = readLine(line);
    if (!read) continue;
    const groups = read.groups.map((names) => names.map((name) => mention(builder, name)));
    read.arrows.forEach(({ label, heads }, index) => {
      for (const from of groups[index]!)
        for (const to of groups[index + 1]!) builder.edge(from, to, label, heads);
    });
  }
  return builder.finish().graph;
}

function mention(builder: GraphBuilder, name: string): string {
  const id = name.toLowerCase();
  const known = builder.graph.nodes.some((node) => node.id === id);
  return known ? builder.node(id) : builder.node(id, name);
}

function readLine(line: string): ArrowLine | null {
  const { chain, label } = splitLabel(line.replace(BULLET, '').trim());
  const arrows: ArrowLine['arrows'] = [];
  const groups: string[][] = [];
  let at = 0;
  for (const match of chain.matchAll(ARROW)) {
    groups.push(namesOf(chain.slice(at, match.index)));
    arrows.push({ label: tidy(match[3] ?? ''), heads: match[1] ? 'both' : 'end' });
    at = match.index + match[0].length;
  }
  groups.push(namesOf(chain.slice(at)));
  if (arrows.length === 0 || groups.some((names) => names.length === 0 || !names.every(isName))) return null;
  if (label !== '') arrows.at(-1)!.label = label;
  return { groups, arrows };
}

/** The label is what follows the first `: ` behind the last arrow. */
function splitLabel(line: string): { chain: string; label: string } {
  const last = [...line.matchAll(ARROW)].at(-1);
  const colon = last ? line.indexOf(':', last.index + last[0].length) : -1;
  if (colon < 0 || !/^:(\s|$)/.test(line.slice(colon, colon + 2))) return { chain: line, label: '' };
  return { chain: line.slice(0, colon), label: tidy(line.slice(colon + 1)).slice(0, LONGEST_LABEL) };
}

const namesOf = (part: string): string[] =>
  part
    .split(/\s+&\s+|,\s+/)
    .map((name) => tidy(name).replace(QUOTES, '').trim())
    .filter((name) => name !== '');

const tidy = (text: string): string =>
  text
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** `gateway`, `8B writer`; not `8`, `60 ms`. */
const CALLED_SOMETHING = /^(?:\p{L}|\d\S*\s+\p{L}{3})/u;

/** A box is called something, in a few words, and is no sentence and no bare quantity. */
function isName(name: string): boolean {
  if (name.length > LONGEST_NAME || !CALLED_SOMETHING.test(name)) return false;
  return name.split(' ').length <= MOST_WORDS && !/[.;?!](?:\s|$)|[<>|=]/.test(name);
}
