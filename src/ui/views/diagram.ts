import type { Diagram } from '../../core/coach/diagram/diagrams.ts';
import type { Graph, GraphEdge } from '../../core/coach/diagram/graph.ts';
import { type Drawing, drawGraph } from '../diagram/draw.ts';
import { ARROWS, PLAIN_ARROWS } from '../diagram/glyphs.ts';
import { wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';

export interface DiagramLook {
  columns: number;
  theme: Theme;
  /** No box drawing: a list of arrows, which a screen reader can follow. */
  plain?: boolean;
}

const MOST_BOXES = 40;
const NARROWEST = 24;

/** A graph as styled lines: drawn, with what has no room in the drawing listed below it; else a list of arrows. */
export function diagramLines(graph: Graph, look: DiagramLook): string[] {
  if (graph.nodes.length === 0) return ['Nothing to draw.'];
  const drawable = !look.plain && graph.nodes.length <= MOST_BOXES && look.columns >= NARROWEST;
  const drawing = drawable ? drawGraph(graph, look.columns, look.theme) : null;
  if (!drawing || !complete(drawing, graph)) return arrowList(graph, look);
  return [...drawing.lines, ...numberedArrows(graph, drawing.numbers, look)];
}

/** A drawing that left something out would be worse than none. */
const complete = (drawing: Drawing, graph: Graph): boolean =>
  drawing.boxes === graph.nodes.length && drawing.arrows === graph.edges.length;

function numberedArrows(graph: Graph, numbers: ReadonlyMap<number, number>, look: DiagramLook): string[] {
  if (numbers.size === 0) return [];
  const rows = [...numbers].flatMap(([arrow, number]) => {
    const lead = `${String(number).padStart(3)}  `;
    const lines = wrap(sentenceOf(graph, graph.edges[arrow]!), look.columns, ' '.repeat(lead.length));
    return lines.map((line, index) =>
      index === 0 ? look.theme.partly(lead) + line.slice(lead.length) : line,
    );
  });
  return ['', ...rows];
}

/** Each box that arrows leave with its arrows below it, then the boxes that stand alone. */
function arrowList(graph: Graph, { columns, plain }: DiagramLook): string[] {
  const touched = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const alone = graph.nodes.filter(({ id }) => !touched.has(id));
  return [
    ...graph.nodes.flatMap(({ id, label }) => {
      const leaving = graph.edges.filter(({ from }) => from === id);
      if (leaving.length === 0) return [];
      return [
        ...wrap(shown(label), columns),
        ...leaving.flatMap((edge) => {
          const [first = '', ...rest] = wrap(
            `${(plain ? PLAIN_ARROWS : ARROWS)[edge.heads]} ${labelOf(graph, edge.to)}${labelled(edge)}`,
            columns,
            '    ',
          );
          return [first.slice(2), ...rest];
        }),
      ];
    }),
    ...alone.flatMap(({ label }) => wrap(`${shown(label)} (no arrows)`, columns)),
  ];
}

const sentenceOf = (graph: Graph, edge: GraphEdge): string =>
  `${labelOf(graph, edge.from)} ${ARROWS[edge.heads]} ${labelOf(graph, edge.to)}${labelled(edge)}`;

const labelled = ({ label }: GraphEdge): string => (label === '' ? '' : `: ${shown(label)}`);

const labelOf = (graph: Graph, id: string): string =>
  shown(graph.nodes.find((node) => node.id === id)?.label ?? id);

/** Without anything that a terminal might obey. */
const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '');

export interface DiagramSource {
  /** Where the text comes from: the title of its phase. */
  title: string;
  diagrams: readonly Diagram[];
}

/** The page behind the diagram key: every drawing of the texts, and by line what could not be read. */
export function diagramPage(sources: readonly DiagramSource[], look: DiagramLook): string[] {
  const { theme } = look;
  const inner = { ...look, columns: look.columns - 2 };
  const parts = sources.flatMap(({ title, diagrams }) =>
    diagrams.flatMap(({ block, graph, problems }) => [
      '',
      ` ${theme.heading(title)} ${theme.quiet(`line ${block.line}`)}`,
      '',
      ...(graph.nodes.length > 0 || problems.length === 0 ? diagramLines(graph, inner) : []).map(
        (line) => ` ${line}`,
      ),
      ...(problems.length > 0 ? [''] : []),
      ...problems.flatMap(({ line, message }) =>
        wrap(`line ${line}: ${shown(message)}`, inner.columns, ' ').map((row) => theme.bad(row)),
      ),
    ]),
  );
  return parts.length > 0 ? parts : HOW_TO_DRAW(theme);
}

const HOW_TO_DRAW = (theme: Theme): string[] => [
  '',
  theme.heading(' No diagram yet'),
  '',
  ' Write one box and arrow after the other, a line each:',
  '',
  '   user -> gateway: request',
  '   gateway -> cache, model',
  '   model -> user: answer',
  '',
  ' or a Mermaid flowchart between ```mermaid and ```.',
];
