import type { RubricPoint } from '../../scenario/schema.ts';
import type { Graph, GraphNode } from './graph.ts';
import { mergeGraphs, reachedFrom, stepsOf } from './merge.ts';
import { namesComponent } from './names-component.ts';

export interface DiagramFinding {
  kind: 'unconnected' | 'no-path' | 'no-feedback' | 'components';
  /** A sentence for the author of the drawing. */
  text: string;
}

const ANSWER =
  /\b(?:answer(?:s|ed)?|responses?|repl(?:y|ies)|results?|outputs?|suggestions?|completions?|verdicts?|decisions?)\b/i;
const ASKER =
  /\b(?:users?|clients?|customers?|requests?|quer(?:y|ies)|developers?|callers?|visitors?|browser)\b/i;
/** What users give beside their requests; a path from it to an answer is not to be expected. */
const ASIDE =
  /\b(?:feedback|reports?|logs?|events?|ratings?|clicks?|stud(?:y|ies)|data|history|profiles?)\b/i;
const CHECKING =
  /\b(?:eval\w*|monitor\w*|feedback|metrics?|telemetry|observ(?:ability|e|ed)|alert\w*|alarms?|dashboards?|a\/b|experiments?|canary|rollback|audits?|raters?|labels?|label(?:l)?ing|thumbs|ratings?|acceptance|drift|judge|golden|benchmarks?|tracing|traces|quality|tests?|testing|appeals?)\b/i;
const NAMED = 3;

/**
 * What a reader misses in the drawings of one answer, the most useful first; nothing without a drawing.
 * `covered` holds the ids of points that the text covers or touches.
 */
export function lintDiagrams(
  graphs: readonly Graph[],
  points: readonly RubricPoint[],
  covered: ReadonlySet<string>,
): DiagramFinding[] {
  const graph = mergeGraphs(graphs);
  if (graph.nodes.length === 0) return [];
  const absent = absentComponents(graph, points, covered);
  return [
    ...finding('no-path', pathSentence(graph)),
    ...finding('no-feedback', feedbackSentence(graph)),
    ...finding('unconnected', unconnectedSentence(graph)),
    ...finding('components', componentSentence(absent)),
  ];
}

/** The components that neither the drawing names nor the text covers. */
export function absentComponents(
  graph: Graph,
  points: readonly RubricPoint[],
  covered: ReadonlySet<string>,
): RubricPoint[] {
  const drawn = [...graph.nodes, ...graph.groups, ...graph.edges].map(({ label }) => label).join('\n');
  return points.filter(
    (point) => point.kind === 'component' && !covered.has(point.id) && !namesComponent(drawn, point.title),
  );
}

const finding = (kind: DiagramFinding['kind'], text: string): DiagramFinding[] =>
  text === '' ? [] : [{ kind, text }];

function unconnectedSentence(graph: Graph): string {
  const steps = stepsOf(graph);
  const touched = new Set([...steps].flatMap(([id, next]) => (next.size > 0 ? [id, ...next] : [])));
  const alone = graph.nodes.filter(({ id }) => !touched.has(id));
  if (alone.length === 0) return '';
  return `${listed(alone)} ${alone.length === 1 ? 'is' : 'are'} not connected to anything.`;
}

/** An asker is answered when a path leads back to it, to a box that names an answer, or to an asker at its end. */
function pathSentence(graph: Graph): string {
  const answers = graph.nodes.filter(({ label }) => ANSWER.test(label));
  const askers = graph.nodes.filter(
    (node) => ASKER.test(node.label) && !ASIDE.test(node.label) && !answers.includes(node),
  );
  const [asker] = askers;
  if (!asker) return '';
  const steps = stepsOf(graph);
  const ends = [...answers, ...askers.filter(({ id }) => steps.get(id)?.size === 0)];
  const answered = askers.some(({ id }) => {
    const reached = reachedFrom(id, steps);
    return reached.has(id) || ends.some((end) => reached.has(end.id));
  });
  if (answered) return '';
  return answers.length > 0
    ? `No path of arrows leads from ${quoted(asker)} to ${quoted(answers[0]!)}.`
    : `No arrow brings an answer back to ${quoted(asker)}.`;
}

function feedbackSentence(graph: Graph): string {
  const checking = new Set(graph.nodes.filter(({ label }) => CHECKING.test(label)).map(({ id }) => id));
  const shown = graph.edges.some(
    ({ from, to, label }) => checking.has(from) || checking.has(to) || CHECKING.test(label),
  );
  return shown ? '' : 'No arrow shows evaluation, monitoring or feedback.';
}

function componentSentence(absent: readonly RubricPoint[]): string {
  if (absent.length === 0) return '';
  const names = sentence(absent.map(({ title }) => title));
  return `Neither the drawing nor the text takes up: ${names}.`;
}

const quoted = ({ label }: GraphNode): string => `“${label}”`;

const listed = (nodes: readonly GraphNode[]): string => {
  const named = nodes.slice(0, NAMED).map(quoted);
  return sentence(nodes.length > NAMED ? [...named, `${nodes.length - NAMED} more`] : named);
};

const sentence = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
