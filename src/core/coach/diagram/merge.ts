import type { Graph } from './graph.ts';

/** Several drawings as one: boxes of the same label (whatever its case) are the same box. */
export function mergeGraphs(graphs: readonly Graph[]): Graph {
  const merged: Graph = { nodes: [], edges: [], groups: [] };
  const seen = new Set<string>();
  for (const graph of graphs) {
    const idOf = new Map(graph.nodes.map(({ id, label }) => [id, label.toLowerCase()]));
    for (const { id, label } of graph.nodes) {
      const key = idOf.get(id)!;
      if (!seen.has(key)) merged.nodes.push({ id: key, label });
      seen.add(key);
    }
    for (const edge of graph.edges) {
      merged.edges.push({ ...edge, from: idOf.get(edge.from)!, to: idOf.get(edge.to)! });
    }
    for (const group of graph.groups) {
      const id = idOf.get(group.id) ?? group.label.toLowerCase();
      merged.groups.push({ ...group, id, members: group.members.map((member) => idOf.get(member)!) });
    }
  }
  return merged;
}

/**
 * For each box, the boxes one step on. Plain links and two-headed arrows lead both ways; an arrow at a group
 * is one at its members.
 */
export function stepsOf(graph: Graph): Map<string, Set<string>> {
  const steps = new Map(graph.nodes.map(({ id }) => [id, new Set<string>()]));
  const step = (from: string, to: string) => steps.get(from)?.add(to);
  for (const { from, to, heads } of graph.edges) {
    step(from, to);
    if (heads !== 'end') step(to, from);
  }
  for (const { id, members } of graph.groups) {
    if (!steps.get(id)) continue;
    for (const member of members) {
      step(id, member);
      step(member, id);
    }
  }
  return steps;
}

/** All boxes that can be reached by one step or more, so a box itself only when it stands on a loop. */
export function reachedFrom(start: string, steps: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of steps.get(id) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}
