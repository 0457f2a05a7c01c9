import { describe, expect, it } from 'vitest';
import { readDiagrams } from '../../../src/core/coach/diagram/diagrams.ts';
import type { Graph } from '../../../src/core/coach/diagram/graph.ts';
import { createTheme } from '../../../src/ui/theme.ts';
import { diagramLines, diagramPage } from '../../../src/ui/views/diagram.ts';

const theme = createTheme(false);
const graphOf = (...lines: string[]) => readDiagrams(lines.join('\n'))[0]!.graph;
const draw = (graph: Graph, columns = 80) => diagramLines(graph, { columns, theme });

const SMALL = graphOf(
  'User -> Gateway: request',
  'Gateway -> Cache',
  'Gateway -> Model: miss',
  'Model -> User: answer',
);

describe('a graph in the terminal', () => {
  it('is drawn from top to bottom, with numbers for arrows that lead back', () => {
    expect(draw(SMALL)).toEqual([
      '       ┌──────┐',
      '       │ User │ ◀1',
      '       └──┬───┘',
      '          │ request',
      '          ▼',
      '      ┌─────────┐',
      '      │ Gateway │',
      '      └┬────────┘',
      '       ├─────┐',
      '       │     │ miss',
      '       ▼     ▼',
      '┌───────┐   ┌───────┐',
      '│ Cache │   │ Model │ ▶1',
      '└───────┘   └───────┘',
      '',
      '  1  Model → User: answer',
    ]);
  });

  it('is a list of arrows in the plain form', () => {
    expect(diagramLines(SMALL, { columns: 80, theme, plain: true })).toEqual([
      'User',
      '  -> Gateway: request',
      'Gateway',
      '  -> Cache',
      '  -> Model: miss',
      'Model',
      '  -> User: answer',
    ]);
  });

  it('bridges lines that cross and breaks long labels', () => {
    const lines = draw(
      graphOf('a -> c', 'a -> d', 'b -> c', 'b -> d: a rather long label for so short an arrow'),
    );
    expect(lines.join('\n')).toMatch(/─│/);
    expect(lines.join('\n')).toContain('for so short an arrow');
  });

  it('shows the boxes that stand alone', () => {
    const lone = graphOf('```mermaid', 'graph LR', 'A --> B', 'C[Alone]', '```');
    expect(draw(lone).join('\n')).toContain('│ Alone │');
    expect(diagramLines(lone, { columns: 80, theme, plain: true })).toContain('Alone (no arrows)');
  });

  it('falls back to the list when there are too many boxes or too few columns', () => {
    const many = graphOf(...Array.from({ length: 45 }, (_, index) => `box${index} -> box${index + 1}`));
    expect(draw(many)).toContain('  → box45');
    expect(draw(many).join('')).not.toContain('┌');
    expect(draw(SMALL, 20).join('')).not.toContain('┌');
  });

  it('gives the terminal nothing but text', () => {
    const nasty = graphOf(
      '```mermaid',
      'graph LR',
      'A["red \x1b[31m"] -->|"\x07beep\x9b2J"| B["\u202eabc\u200b"]',
      '```',
    );
    for (const plain of [false, true]) {
      const shown = diagramLines(nasty, { columns: 60, theme, plain }).join('\n');
      expect(shown).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
      expect(shown).toContain('beep');
    }
  });

  it('counts the columns of wide characters', () => {
    const [top, middle] = draw(graphOf('検索 -> ランキング -> 回答'));
    expect(top!.trim()).toBe('┌──────┐');
    expect(middle!.trim()).toBe('│ 検索 │');
  });
});

describe('the page of diagrams', () => {
  const page = (text: string) =>
    diagramPage([{ title: 'Design and diagram', diagrams: readDiagrams(text) }], { columns: 80, theme }).join(
      '\n',
    );

  it('shows every drawing under its phase and line, with problems by line', () => {
    const shown = page('x\n```mermaid\ngraph LR\nA[Client] --> B\nB --\n```\nuser -> model -> user');
    expect(shown).toContain('Design and diagram line 3');
    expect(shown).toContain('│ Client │');
    expect(shown).toContain('line 5: `--` is no complete arrow');
    expect(shown).toContain('Design and diagram line 7');
  });

  it('says how to draw when there is nothing', () => {
    expect(page('only prose')).toContain('user -> gateway: request');
  });
});
