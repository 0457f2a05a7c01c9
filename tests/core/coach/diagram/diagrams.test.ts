import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagramProblems, readDiagrams } from '../../../../src/core/coach/diagram/diagrams.ts';

const text = (...lines: string[]) => lines.join('\n');

describe('the diagrams of a text', () => {
  it('are found with lines and offsets', () => {
    const answer = text(
      'Intro.',
      '',
      '```mermaid',
      'graph LR',
      'A --> B',
      '```',
      'Then:',
      'user -> api: ask',
      'api -> user',
    );
    const [drawn, lines] = readDiagrams(answer);
    expect(drawn!.block).toMatchObject({ kind: 'mermaid', line: 4, body: 'graph LR\nA --> B', closed: true });
    expect(answer.slice(drawn!.block.start, drawn!.block.end)).toBe('```mermaid\ngraph LR\nA --> B\n```\n');
    expect(lines!.block).toMatchObject({ kind: 'arrows', line: 8 });
    expect(answer.slice(lines!.block.start, lines!.block.end)).toBe('user -> api: ask\napi -> user');
    expect(lines!.graph.edges).toEqual([
      { from: 'user', to: 'api', label: 'ask', heads: 'end' },
      { from: 'api', to: 'user', label: '', heads: 'end' },
    ]);
  });

  it('report problems by the line of the text', () => {
    const answer = text(
      '# Design',
      '```mermaid',
      'graph LR',
      'A --> ',
      '```',
      '',
      '```mermaid',
      'graph LR',
      'A --> B',
    );
    expect(diagramProblems(answer)).toEqual([
      { line: 4, message: 'expected a box at the end of the line' },
      { line: 7, message: 'the ```mermaid block has no closing ```' },
    ]);
  });

  it.each([
    ['a chain', ['User → Gateway → Model'], ['User>Gateway', 'Gateway>Model']],
    ['a list', ['- user -> cache: key', '- cache --> user'], ['user>cache', 'cache>user']],
    ['names in any case as one box', ['User -> API', 'api -> user'], ['User>API', 'API>User']],
    [
      'several boxes at once',
      ['router -> small model, large model: by length'],
      ['router>small model', 'router>large model'],
    ],
    ['both ways', ['client <-> gateway: stream'], ['client>gateway']],
    ['a plain fence', ['```', 'user -> db -> user', '```'], ['user>db', 'db>user']],
  ])('reads %s of plain arrows', (_, lines, expected) => {
    const [diagram] = readDiagrams(text(...lines));
    const labelOf = new Map(diagram!.graph.nodes.map(({ id, label }) => [id, label]));
    expect(diagram!.graph.edges.map(({ from, to }) => `${labelOf.get(from)}>${labelOf.get(to)}`)).toEqual(
      expected,
    );
  });

  it.each([
    ['one arrow in a sentence', ['We cut p95 from 2 s -> 1.2 s by caching.']],
    ['one bare arrow', ['cache -> cheaper']],
    ['numbers', ['- 400 ms -> 60 ms', '- 60 ms -> 20 ms']],
    ['shorthand', ['xenc rerank top100 -> 8, +60ms', 'hybrid -> 200 cands']],
    ['causes and effects', ['- low threshold -> more false alarms', '- high threshold -> missed harm']],
    ['code', ['```python', 'def f(x) -> int: pass', 'a -> b -> c', '```']],
    ['sentences', ['We retrieve first. Then rerank -> the rest follows. It works -> good.']],
    ['a table', ['| a -> b -> c | d |']],
  ])('takes %s for text', (_, lines) => {
    expect(readDiagrams(text(...lines))).toEqual([]);
  });

  it('never throw, whatever the text, and stay inside it', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '```mermaid',
        '```',
        '~~~',
        'graph TD',
        'a -> b',
        'A --> B',
        'b -> c: d',
        '',
        'a → b ↔ c',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 15 }), fc.constantFrom('\n', '\r\n'), (lines, lineBreak) => {
        const answer = lines.join(lineBreak);
        let behind = 0;
        for (const { block, graph } of readDiagrams(answer)) {
          expect(block.start).toBeGreaterThanOrEqual(behind);
          expect(block.end).toBeLessThanOrEqual(answer.length);
          behind = block.end;
          const ids = new Set(graph.nodes.map(({ id }) => id));
          for (const { from, to } of graph.edges) expect(ids.has(from) && ids.has(to)).toBe(true);
        }
      }),
    );
  });
});
