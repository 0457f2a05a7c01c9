import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LayoutCache } from '../../../src/ui/answer-editor/layout.ts';
import { parseRow, rowWidth } from '../../../src/ui/answer-editor/styled-row.ts';
import { wrapLine } from '../../../src/ui/answer-editor/wrap.ts';

const wrapped = (line: string, width: number) =>
  wrapLine(line, width).map(({ start, end, indent }) => ' '.repeat(indent) + line.slice(start, end));
const text = fc
  .array(fc.constantFrom('a', 'word', ' ', '  ', '\n', '- ', '中文', '😀', 'e\u0301', '\t', '12. ', '👩‍👧'), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));
const width = fc.integer({ min: 1, max: 40 });

describe('wrapping', () => {
  it('breaks after white space, which hangs over the edge', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two ', 'three']);
    expect(wrapped('one   two', 4)).toEqual(['one   ', 'two']);
  });

  it('breaks a word that is longer than a row', () => {
    expect(wrapped('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrapped('x abcdefgh', 4)).toEqual(['x ', 'abcd', 'efgh']);
  });

  it('keeps wide characters whole and breaks between them', () => {
    expect(wrapped('中文字', 5)).toEqual(['中文', '字']);
    expect(wrapped('ab 中文字', 5)).toEqual(['ab 中', '文字']);
  });

  it('indents what follows under the text of its bullet', () => {
    expect(wrapped('- hybrid search wins', 10)).toEqual(['- hybrid ', '  search ', '  wins']);
    expect(wrapped('12. hybrid search', 16)).toEqual(['12. hybrid ', '    search']);
  });

  it('gives an empty line a row', () => {
    expect(wrapped('', 10)).toEqual(['']);
  });
});

describe('a layout', () => {
  it('has every character in a row, in order, and no row wider than allowed', () => {
    fc.assert(
      fc.property(text, width, (text, width) => {
        const layout = new LayoutCache().layout(text, width);
        let next = 0;
        layout.rows.forEach((row, index) => {
          expect(row.start).toBe(next);
          next = row.soft ? row.end : row.end + 1;
          const widest = Math.max(width, row.indent + 2);
          expect(rowWidth(parseRow(layout.shown(index), 1000))).toBeLessThanOrEqual(widest);
        });
        expect(next).toBe(text.length + 1);
      }),
    );
  });

  it('finds the way from offset to place and back', () => {
    fc.assert(
      fc.property(text, width, (text, width) => {
        const layout = new LayoutCache().layout(text, width);
        layout.rows.forEach((row, index) => {
          expect(layout.rowOf(row.start)).toBe(index);
          expect(layout.columnOf(row.start)).toBe(Math.min(row.indent, width));
          expect(layout.rowOf(layout.endOf(index))).toBe(index);
          const end = layout.endOf(index);
          if (layout.columnOf(end) < width) expect(layout.offsetAt(index, layout.columnOf(end))).toBe(end);
        });
      }),
    );
  });

  it('remembered is the same as fresh', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), width, (texts, width) => {
        const cache = new LayoutCache();
        for (const text of texts) {
          expect(cache.layout(text, width).rows).toEqual(new LayoutCache().layout(text, width).rows);
        }
      }),
    );
  });
});
