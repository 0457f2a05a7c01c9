import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph, GraphEdge } from '../../../../src/core/coach/diagram/graph.ts';
import { parseMermaid } from '../../../../src/core/coach/diagram/mermaid.ts';
import { toMermaid } from '../../../../src/core/coach/diagram/normal-form.ts';

const parse = (...lines: string[]) => parseMermaid(lines.join('\n'), 1);
const labels = (graph: Graph) => graph.nodes.map(({ label }) => label);
/** `User -ask-> Gateway` for each edge, by label. */
const edges = (graph: Graph) => {
  const labelOf = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const arrow = { end: '->', both: '<->', none: '--' };
  return graph.edges.map(
    ({ from, to, label, heads }) =>
      `${labelOf.get(from)} ${arrow[heads]}${label && `(${label})`} ${labelOf.get(to)}`,
  );
};

describe('a Mermaid flowchart', () => {
  it('is read with its boxes, arrows and labels', () => {
    const { graph, problems } = parse(
      'flowchart LR',
      '  U[User] -->|query| G[Gateway]',
      '  G --> M',
      '  M -.-> U',
    );
    expect(problems).toEqual([]);
    expect(labels(graph)).toEqual(['User', 'Gateway', 'M']);
    expect(edges(graph)).toEqual(['User ->(query) Gateway', 'Gateway -> M', 'M -> User']);
  });

  it.each([
    ['A[Label]', 'Label'],
    ['A(Label)', 'Label'],
    ['A([Label])', 'Label'],
    ['A[[Label]]', 'Label'],
    ['A[(Label)]', 'Label'],
    ['A((Label))', 'Label'],
    ['A(((Label)))', 'Label'],
    ['A{Label}', 'Label'],
    ['A{{Label}}', 'Label'],
    ['A>Label]', 'Label'],
    ['A[/Label/]', 'Label'],
    ['A["Quoted (with) [brackets]; and --> arrow"]', 'Quoted (with) [brackets]; and --> arrow'],
    ['A[Cache (LRU)]', 'Cache (LRU)'],
    ['A[two<br/>lines]', 'two lines'],
    ['A["say #quot;hi#quot; #35;1"]', 'say "hi" #1'],
    ['A[Label]:::hot', 'Label'],
    ['A', 'A'],
    ['kv-cache', 'kv-cache'],
    ['Überprüfung', 'Überprüfung'],
  ])('reads the box %s', (source, label) => {
    const { graph, problems } = parse('graph TD', source);
    expect(problems).toEqual([]);
    expect(labels(graph)).toEqual([label]);
  });

  it.each([
    ['A-->B', ['A -> B']],
    ['A --> B --> C', ['A -> B', 'B -> C']],
    ['A & B --> C & D', ['A -> C', 'A -> D', 'B -> C', 'B -> D']],
    ['A --- B', ['A -- B']],
    ['A ---|x| B', ['A --(x) B']],
    ['A -.-> B', ['A -> B']],
    ['A -. slow .-> B', ['A ->(slow) B']],
    ['A ==> B', ['A -> B']],
    ['A == thick ==> B', ['A ->(thick) B']],
    ['A -- top 100 --> B', ['A ->(top 100) B']],
    ['A -- x --- B', ['A --(x) B']],
    ['A ---> B', ['A -> B']],
    ['A <--> B', ['A <-> B']],
    ['A -->|"a | b"| B', ['A ->(a | b) B']],
    ['A --> B; B --> A', ['A -> B', 'B -> A']],
  ])('reads the arrow %s', (source, expected) => {
    const { graph, problems } = parse('graph TD', source);
    expect(problems).toEqual([]);
    expect(edges(graph)).toEqual(expected);
  });

  it('keeps frames with the boxes first mentioned inside, and arrows at a frame', () => {
    const { graph, problems } = parse(
      'graph TD',
      'subgraph s1 [Serving path]',
      'direction LR',
      'A --> B',
      'end',
      'B --> C',
      'M[Monitor] --> s1',
    );
    expect(problems).toEqual([]);
    expect(graph.groups).toEqual([{ id: 's1', label: 'Serving path', members: ['A', 'B'] }]);
    expect(edges(graph)).toContain('Monitor -> Serving path');
  });

  it('passes over comments and looks', () => {
    const { graph, problems } = parse(
      '%% my design',
      'graph TD;',
      'classDef hot fill:#f00;',
      'A-->B;',
      'style A fill:#fff',
      'class A hot',
      'linkStyle 0 stroke:red',
      'click A "https://example.org"',
    );
    expect(problems).toEqual([]);
    expect(edges(graph)).toEqual(['A -> B']);
  });

  it.each([
    [['graph TD', 'A --> B', 'A[open --> B'], 3, 'the label of A has no closing `]`'],
    [['graph TD', 'A -->'], 2, 'expected a box at the end of the line'],
    [['graph TD', 'A B'], 2, 'expected an arrow before `B`'],
    [['graph TD', 'A -> B'], 2, 'expected an arrow before `-> B`'],
    [['graph TD', 'A -- no end'], 2, '`--` is no complete arrow'],
    [['graph TD', 'A --o B'], 2, 'is no complete arrow'],
    [['graph TD', 'A -->|x B'], 2, 'no closing `|`'],
    [['graph TD', 'A["open] --> B'], 2, 'quote'],
    [['graph TD', 'A[] --> B'], 2, 'the label of A is empty'],
    [['graph TD', 'end'], 2, '`end` without a `subgraph`'],
    [['graph TD', 'subgraph x', 'A'], 3, 'has no `end`'],
    [['sequenceDiagram', 'A->>B: hi'], 1, 'only flowcharts are read'],
    [['flowchart XY', 'A --> B'], 1, 'no direction'],
    [[''], 1, 'empty'],
  ])('says what is wrong in %j', (lines, line, message) => {
    const { problems } = parse(...lines);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.line).toBe(line);
    expect(problems[0]!.message).toContain(message);
  });

  it('keeps what it can read beside a problem', () => {
    expect(edges(parse('graph TD', 'A --> B', '???', 'B --> C').graph)).toEqual(['A -> B', 'B -> C']);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      'A',
      'b1',
      '[',
      ']',
      '(',
      '{',
      '>',
      '"',
      '-->',
      '--',
      '-.',
      '==',
      '|',
      '&',
      ';',
      ' ',
      'end',
      'subgraph',
      '\\',
      '#',
      '\u0000',
      '🙂',
    );
    const line = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const { problems } = parse('graph TD', ...lines);
        for (const problem of problems)
          expect(problem.line).toBeLessThanOrEqual(lines.join('\n').split('\n').length + 1);
      }),
    );
  });
});

describe('the normal form', () => {
  const label = fc
    .string({ unit: fc.constantFrom(...'aZ9 "#&;<>|[](){}`\\-.=%é→🙂:/'), minLength: 1, maxLength: 14 })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const graph: fc.Arbitrary<Graph> = fc.array(label, { minLength: 1, maxLength: 10 }).chain((names) => {
    const box = fc.integer({ min: 0, max: names.length - 1 }).map((index) => `n${index}`);
    const heads = fc.constantFrom<GraphEdge['heads']>('end', 'both', 'none');
    const edge = fc.record({ from: box, to: box, label: fc.oneof(fc.constant(''), label), heads });
    const nodes = names.map((name, index) => ({ id: `n${index}`, label: name }));
    return fc.array(edge, { maxLength: 20 }).map((edges) => ({ nodes, edges, groups: [] }));
  });

  it('keeps every box, arrow and label', () => {
    fc.assert(
      fc.property(graph, (original) => {
        const { graph: read, problems } = parseMermaid(toMermaid(original), 1);
        expect(problems).toEqual([]);
        expect(read).toEqual(original);
      }),
    );
  });
});
