import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, shownAt, widthAt } from '../../../src/ui/answer-editor/cells.ts';

const widths = (line: string) => cellsOf(line).map(({ width }) => width);
const clusters = (line: string) => cellsOf(line).map(({ text }) => text);

/** Pieces that join with their neighbours in every way that Unicode knows, and some that never do. */
const PIECES = [
  ...['a', ' ', '~', '\t', 'é', 'e\u0301', 'ß', '中', '한', 'ｶﾞ', '\u1112\u1161\u11ab', 'का', 'क्ष', 'ำ'],
  ...['😀', '👍🏽', '👩‍👩‍👧', '🇩🇪', '🇩', '❤️', '1️⃣', '\u200d', '\u200b', '\u0301', '\ufe0f', '\u{1f3fd}'],
  ...[
    '\u0600',
    '\u{110bd}',
    '\u0d4e',
    '\ud83d',
    '\udc00',
    '\x1b',
    '\x07',
    '\x7f',
    '\x9b',
    '\u202e',
    '\u2028',
  ],
];
const tricky = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
const line = fc
  .oneof(tricky, fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }))
  .map((text) => text.replace(/[\n\r]/g, ''));

describe('cells', () => {
  it('are the clusters that Unicode defines, whatever the text', () => {
    const segmenter = new Intl.Segmenter();
    fc.assert(
      fc.property(line, (text) => {
        expect(clusters(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
      }),
      { numRuns: 2000 },
    );
  });

  it('never show a control character or take no room', () => {
    fc.assert(
      fc.property(line, fc.nat(10), (text, column) => {
        for (const cell of cellsOf(text)) {
          expect(shownAt(cell, column)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
          expect(widthAt(cell, column)).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['plain', [1, 1, 1, 1, 1]],
    ['中文', [2, 2]],
    ['e\u0301x', [1, 1]],
    ['👩‍👩‍👧', [2]],
    ['🇩🇪', [2]],
    ['\x1b[2J', [1, 1, 1, 1]],
    ['\u200b', [1]],
  ])('measures %j', (text, expected) => {
    expect(widths(text)).toEqual(expected);
  });

  it('shows control characters as their pictures', () => {
    expect(
      cellsOf('\x00\x1b\x7f\x9b')
        .map(({ shown }) => shown)
        .join(''),
    ).toBe('␀␛␡\ufffd');
  });

  it('stretches a tab to the next stop', () => {
    const [tab] = cellsOf('\t');
    expect([0, 1, 3, 4].map((column) => widthAt(tab!, column))).toEqual([4, 3, 1, 4]);
    expect(shownAt(tab!, 2)).toBe('  ');
  });
});
