import { describe, expect, it } from 'vitest';
import { readDiagrams } from '../../../../src/core/coach/diagram/diagrams.ts';
import { lintDiagrams } from '../../../../src/core/coach/diagram/lint.ts';
import type { RubricPoint } from '../../../../src/core/scenario/schema.ts';

const component = (id: string, title: string): RubricPoint => ({ id, title, signals: [], kind: 'component' });
const lint = (lines: string[], points: RubricPoint[] = [], covered: string[] = []) => {
  const body = ['```mermaid', 'graph LR', ...lines, '```'].join('\n');
  return lintDiagrams(
    readDiagrams(body).map(({ graph }) => graph),
    points,
    new Set(covered),
  );
};
const kinds = (lines: string[]) => lint(lines).map(({ kind }) => kind);

const GOOD = ['U[User] --> G[Gateway] --> M[Model] --> U', 'M --> O[Monitoring]'];

describe('lint of a drawing', () => {
  it('has nothing to say about a complete one', () => {
    expect(lint(GOOD)).toEqual([]);
  });

  it('says nothing without a drawing', () => {
    expect(lintDiagrams([], [component('x', 'Reranking')], new Set())).toEqual([]);
  });

  it('names boxes that hang in the air', () => {
    expect(lint([...GOOD, 'C[Cache]'])).toEqual([
      { kind: 'unconnected', text: '“Cache” is not connected to anything.' },
    ]);
    expect(lint([...GOOD, 'A', 'B', 'C', 'D', 'E'])[0]!.text).toBe(
      '“A”, “B”, “C” and 2 more are not connected to anything.',
    );
  });

  it('counts boxes of a frame as connected by an arrow at the frame', () => {
    expect(lint([...GOOD, 'subgraph s', 'C', 'end', 'M --> s'])).toEqual([]);
  });

  it('wants a way from the asker to the answer', () => {
    expect(lint(['U[User] --> G[Gateway]', 'M[Model] --> A[Answer]', 'A --> E[Eval]'])[0]!.text).toBe(
      'No path of arrows leads from “User” to “Answer”.',
    );
    expect(lint(['U[User] --> G[Gateway] --> L[Logs and metrics]'])[0]!.text).toBe(
      'No arrow brings an answer back to “User”.',
    );
  });

  it.each([
    ['a loop back to the user', ['U[User] --> G[Gateway] --> U', 'G --> E[Evaluation]']],
    ['a box that names the answer', ['Q[User query] --> R[Retrieval] --> A[Final answer] --> E[Eval set]']],
    ['another client at the end', ['U[User request] --> M[Model] --> C[Client app]', 'M --> E[Eval]']],
    ['neither named', ['P[Prompts] --> T[Trainer] --> E[Evaluation]']],
    ['only feedback of users', ['F[User feedback] --> T[Trainer] --> E[Evaluation]']],
    ['a box that writes the answer', ['U[browser] --> R{router} --> G[8B writer] --> C[cutter]']],
    ['a two-headed arrow', ['U[User] <--> G[Gateway]', 'G --> E[Evaluation]']],
  ])('is content with %s', (_, lines) => {
    expect(kinds(lines)).not.toContain('no-path');
  });

  it('wants evaluation, monitoring or feedback on an arrow', () => {
    expect(kinds(['U[User] --> M[Model] --> U'])).toEqual(['no-feedback']);
    expect(kinds(['U[User] --> M[Model] --> U', 'E[Evaluation]'])).toContain('no-feedback');
    expect(kinds(['U[User] --> M[Model] --> U', 'U -->|thumbs| L[Store]'])).toEqual([]);
  });

  it.each([
    ['counters and training', ['ED[editor] --> CT[counters]', 'CT --> AN[analysis and training]']],
    ['reports on an arrow', ['V[visible] -->|user reports, view spikes| S[encoder]']],
    ['a way back into the middle', ['P[post] --> S[encoder] --> Q[queue] --> D[store] --> S']],
  ])('takes %s for feedback', (_, lines) => {
    expect(kinds(lines)).not.toContain('no-feedback');
  });

  it('joins drawings by the names of their boxes', () => {
    const one = readDiagrams('user -> gateway: ask\ngateway -> log')[0]!.graph;
    const two = readDiagrams('Log -> evaluation\nevaluation -> Gateway\ngateway -> user')[0]!.graph;
    expect(lintDiagrams([one, two], [], new Set())).toEqual([]);
    expect(lintDiagrams([one], [], new Set()).map(({ kind }) => kind)).toContain('no-path');
  });

  it('lists components that neither the drawing nor the text names', () => {
    const points = [
      component('reranking', 'Reranking'),
      component('caching-layers', 'Caching layers'),
      component('model-versioning', 'Model versioning'),
      { ...component('latency', 'Latency'), kind: 'consideration' as const },
    ];
    const drawing = ['U[User] --> C[Response cache] --> U', 'C --> O[Moderators, monitoring]'];
    expect(lint(drawing, points)).toEqual([
      {
        kind: 'components',
        text: 'Neither the drawing nor the text names Reranking and Model versioning.',
      },
    ]);
    expect(lint(drawing, points, ['reranking', 'model-versioning'])).toEqual([]);
  });
});
