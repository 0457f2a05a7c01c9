import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Graph, GraphEdge } from '../../../src/core/coach/diagram/graph.ts';
import { drawGraph } from '../../../src/ui/diagram/draw.ts';
import { createTheme } from '../../../src/ui/theme.ts';
import { trace } from './trace.ts';

const theme = createTheme(false);

/** Boxes of several widths, and arrows that mostly lead on, as in a design. */
const graphs: fc.Arbitrary<Graph> = fc
  .tuple(fc.integer({ min: 1, max: 18 }), fc.nat(30))
  .chain(([size, count]) => {
    const box = fc.integer({ min: 0, max: size - 1 });
    const heads = fc.constantFrom<GraphEdge['heads']>('end', 'end', 'end', 'end', 'both', 'none');
    const label = fc.constantFrom('', '', '', 'hit', 'top 100', 'labels and thresholds');
    const back = fc.nat(5).map((roll) => roll === 0);
    const edge = fc
      .record({ one: box, other: box, back, label, heads })
      .map(({ one, other, back, ...rest }) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        return { from: `b${back ? high : low}`, to: `b${back ? low : high}`, ...rest };
      });
    return fc.record({
      nodes: fc
        .array(fc.nat(14), { minLength: size, maxLength: size })
        .map((widths) =>
          widths.map((width, index) => ({ id: `b${index}`, label: `b${index}${'x'.repeat(width)}` })),
        ),
      edges: fc.array(edge, { minLength: count, maxLength: count }),
      groups: fc.constant([]),
    });
  });

const sorted = (arrows: readonly { from: string; to: string }[]) =>
  arrows.map(({ from, to }) => `${from}>${to}`).sort();

describe('a drawing', () => {
  it('shows every box, and every arrow as a line between its boxes or as a number at both', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 24, max: 130 }), (graph, columns) => {
        const drawing = drawGraph(graph, columns, theme);
        fc.pre(drawing !== null);
        const { boxes, arrows } = trace(drawing!.lines);
        expect(boxes.sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
        const marked = numbersBeside(drawing!.lines);
        const lines = graph.edges.filter((edge, index) => {
          const number = drawing!.numbers.get(index);
          const apart = number !== undefined && marked.leaving.get(number) === edge.from;
          if (apart) expect(marked.arriving.get(number)).toBe(edge.to);
          return !apart;
        });
        expect(sorted(arrows)).toEqual(sorted(lines));
      }),
      { numRuns: 300 },
    );
  });

  it('stays within its columns', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 24, max: 130 }), (graph, columns) => {
        for (const line of drawGraph(graph, columns, theme)?.lines ?? []) {
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });
});

/** The numbers at the boxes: `│ b1 │ ◀2 ▶1,3`. */
function numbersBeside(lines: readonly string[]) {
  const arriving = new Map<number, string>();
  const leaving = new Map<number, string>();
  for (const [, label, marks] of lines.join('\n').matchAll(/│ +(b\d+)x* +│((?: [◀▶][\d,]+)+)/g)) {
    for (const [, side, numbers] of marks!.matchAll(/([◀▶])([\d,]+)/g)) {
      for (const number of numbers!.split(','))
        (side === '◀' ? arriving : leaving).set(Number(number), label!);
    }
  }
  return { arriving, leaving };
}
