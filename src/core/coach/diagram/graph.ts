/** A drawing as data: what the parsers make of it, what lint and the terminal drawing work on. */
export interface Graph {
  /** In the order of first mention; ids are unique. */
  nodes: GraphNode[];
  /** In the order of the text. Both ends are ids of `nodes`. */
  edges: GraphEdge[];
  /** Frames around boxes; empty where the author drew none. */
  groups: GraphGroup[];
}

export interface GraphNode {
  id: string;
  /** One line, never empty; the id where the author gave no other. */
  label: string;
}

export interface GraphEdge {
  from: string;
  to: string;
  /** One line; empty for a bare arrow. */
  label: string;
  /** Where the arrow has a head: at `to`, at both ends, or nowhere (a plain link). */
  heads: 'end' | 'both' | 'none';
}

export interface GraphGroup {
  /** An arrow may lead to a group; then a node of the same id is in `nodes` too. */
  id: string;
  label: string;
  /** Ids of the nodes that were first mentioned inside. */
  members: string[];
}

/** Something in a drawing that cannot be read. */
export interface DiagramProblem {
  /** 1-based, in the text that was searched. */
  line: number;
  message: string;
}

/** Collects nodes and edges while a text is read. */
export class GraphBuilder {
  readonly graph: Graph = { nodes: [], edges: [], groups: [] };
  readonly #nodes = new Map<string, GraphNode>();
  readonly #open: GraphGroup[] = [];

  /** Mentions a node; the last label given counts, as in Mermaid. */
  node(id: string, label?: string): string {
    let node = this.#nodes.get(id);
    if (!node) {
      node = { id, label: label ?? id };
      this.#nodes.set(id, node);
      this.graph.nodes.push(node);
      this.#open.at(-1)?.members.push(id);
    } else if (label !== undefined) {
      node.label = label;
    }
    return id;
  }

  edge(from: string, to: string, label: string, heads: GraphEdge['heads']): void {
    this.graph.edges.push({ from, to, label, heads });
  }

  openGroup(id: string, label: string): void {
    const group = { id, label, members: [] };
    this.graph.groups.push(group);
    this.#open.push(group);
  }

  /** False when no group is open. */
  closeGroup(): boolean {
    return this.#open.pop() !== undefined;
  }

  /** The graph; a group that arrows lead to lends its label to its node. */
  finish(): { graph: Graph; unclosed: number } {
    for (const { id, label } of this.graph.groups) {
      const node = this.#nodes.get(id);
      if (node && node.label === id) node.label = label;
    }
    return { graph: this.graph, unclosed: this.#open.length };
  }
}
