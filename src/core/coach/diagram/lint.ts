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
/** Boxes at which an answer comes to be or comes out: wide on purpose, each word only keeps a remark back. */
const YIELDS =
  /\b(?:out|respond\w*|suggest\w*|decode\w*|actions?|reports?|visible|block(?:ed)?|llms?|gpt\S*|models?|\d+b|writers?|generat\w*|inference|engines?|stream\w*|sse|tokens?|text|ui|screens?|pages?|links|render\w*|paint\w*|display|show\w*|ghost|returns?|deliver\w*|serv(?:e|ing))\b/i;
const ASKER =
  /\b(?:users?|clients?|customers?|requests?|quer(?:y|ies)|developers?|callers?|visitors?|browser)\b/i;
/** What users give beside their requests; a path from it to an answer is not to be expected. */
const ASIDE =
  /\b(?:feedback|reports?|logs?|events?|ratings?|clicks?|stud(?:y|ies)|data|history|profiles?)\b/i;
/** Boxes and arrows at which something is watched, judged or learned from; wide for the same reason. */
const CHECKING =
  /\b(?:eval\w*|monitor\w*|feedback|metrics?|telemetry|observ(?:ability|e|ed)|alert\w*|alarms?|dashboards?|a\/b|ab|experiments?|canary|shadow|rollback|rollout|audit\w*|rat(?:ers?|ings?)|label\w*|thumbs|acceptance|drift|judges?|golden|gold|benchmarks?|trac(?:ing|es?)|quality|tests?|testing|appeals?|counters?|counts?|stat(?:s|istics)|analy\w+|train\w*|re-?train\w*|fine-?tun\w*|reports?|spikes?|check\w*|verif\w*|gates?|guard\w*|logs?|logging|clicks?|usage|prometheus|grafana|live test|red team|disput\w*|complaints?|learn\w*|samples?|outcomes?|corrections?|moderators?|review\w*|failures?)\b/i;
const NAMED = 3;

/**
 * What a reader misses in the drawings of one answer, the most useful first; nothing without a drawing.
 * `covered` holds the ids of points that the text covers or touches, `text` all that was written.
 */
export function lintDiagrams(
  graphs: readonly Graph[],
  points: readonly RubricPoint[],
  covered: ReadonlySet<string>,
  text = '',
): DiagramFinding[] {
  const graph = mergeGraphs(graphs);
  if (graph.nodes.length === 0) return [];
  const absent = absentComponents(graph, points, covered, text);
  return [
    ...finding('no-path', pathSentence(graph)),
    ...finding('no-feedback', feedbackSentence(graph)),
    ...finding('unconnected', unconnectedSentence(graph)),
    ...finding('components', componentSentence(absent)),
  ];
}

/** The components of which neither the drawing nor the text holds a telling word. */
function absentComponents(
  graph: Graph,
  points: readonly RubricPoint[],
  covered: ReadonlySet<string>,
  text: string,
): RubricPoint[] {
  const labels = [...graph.nodes, ...graph.groups, ...graph.edges].map(({ label }) => label);
  const said = [...labels, text].join('\n');
  return points.filter(
    (point) => point.kind === 'component' && !covered.has(point.id) && !namesComponent(said, point.title),
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

/** An asker is answered when a path leads back to it, to a box that names or yields an answer, or to an asker at its end. */
function pathSentence(graph: Graph): string {
  const answers = graph.nodes.filter(({ label }) => ANSWER.test(label));
  const askers = graph.nodes.filter(
    (node) => ASKER.test(node.label) && !ASIDE.test(node.label) && !answers.includes(node),
  );
  const [asker] = askers;
  if (!asker) return '';
  const steps = stepsOf(graph);
  const yields = graph.nodes.filter((node) => YIELDS.test(node.label) && !askers.includes(node));
  const ends = [...answers, ...yields, ...askers.filter(({ id }) => steps.get(id)?.size === 0)];
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
  return shown || loopsBack(graph) ? '' : 'No arrow shows evaluation, monitoring or feedback.';
}

/** Whether something comes back to where it was, other than an answer to its asker. */
function loopsBack({ nodes, edges }: Graph): boolean {
  const askers = new Set(nodes.filter(({ label }) => ASKER.test(label)).map(({ id }) => id));
  const inner = edges.filter(
    ({ from, to, heads }) => heads === 'end' && !askers.has(from) && !askers.has(to),
  );
  const steps = stepsOf({ nodes, edges: inner, groups: [] });
  return nodes.some(({ id }) => reachedFrom(id, steps).has(id));
}

function componentSentence(absent: readonly RubricPoint[]): string {
  if (absent.length === 0) return '';
  const names = sentence(absent.map(({ title }) => title));
  return `Neither the drawing nor the text names ${names}.`;
}

const quoted = ({ label }: GraphNode): string => `“${label}”`;

const listed = (nodes: readonly GraphNode[]): string => {
  const named = nodes.slice(0, NAMED).map(quoted);
  return sentence(nodes.length > NAMED ? [...named, `${nodes.length - NAMED} more`] : named);
};

const sentence = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
