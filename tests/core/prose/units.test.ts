import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/core/prose/units.ts';

const units = (text: string) => unitsOf(text).map((unit) => [unit.kind, text.slice(unit.start, unit.end)]);

describe('unitsOf', () => {
  it('splits prose into sentences, not at abbreviations or decimals', () => {
    expect(units('We keep 0.5 s, e.g. for search. Then Dr. Who ranks! Done')).toEqual([
      ['sentence', 'We keep 0.5 s, e.g. for search.'],
      ['sentence', 'Then Dr. Who ranks!'],
      ['sentence', 'Done'],
    ]);
  });

  it('joins hand-wrapped lines and keeps notes apart', () => {
    const wrapped =
      'The ranker reads the question and the passage together, which\ncosts sixty milliseconds.';
    expect(units(wrapped)).toHaveLength(1);
    expect(units('cache: 5 min\nretry: twice, then give up')).toHaveLength(2);
  });

  it('begins anew where a line has room or a label, and the next one a capital', () => {
    const labelled =
      'Availability: two regions, each able to carry the peak alone, 99.9 % a month\nCost is looked at weekly';
    expect(units(labelled)).toHaveLength(2);
    const short = 'One region is kept warm and takes over within two minutes\n';
    expect(
      units(`${short}Spend is reported to each team by the week, and the cap is a hard one`),
    ).toHaveLength(2);
  });

  it('knows bullets, rows, headings, diagrams and code', () => {
    const text =
      '# Design\n- a point\n1. first\n| a | b |\n|---|---|\n| c | d |\nuser -> api\n```\nx = 1\n```\n';
    expect(units(text)).toEqual([
      ['heading', '# Design'],
      ['bullet', 'a point'],
      ['bullet', 'first'],
      ['row', '| a | b |'],
      ['row', '| c | d |'],
      ['diagram', 'user -> api'],
      ['code', 'x = 1'],
    ]);
  });

  it('tells what a unit stands under', () => {
    const text = '# Serving\n## Cache\nTwo layers:\n- prefix\n';
    expect(unitsOf(text).at(-1)?.context).toEqual(['Serving', 'Cache', 'Two layers:']);
  });

  it('quotes verbatim, in order, without overlap, whatever the text', () => {
    const markdown = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\n', '\r\n', '- ', '# ', '```', '|', '. ', 'Ab ', '->'),
      ),
    );
    fc.assert(
      fc.property(markdown, (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const unit of unitsOf(text)) {
          expect(unit.start).toBeGreaterThanOrEqual(end);
          expect(unit.end).toBeGreaterThan(unit.start);
          expect(text.slice(unit.start, unit.end).trim()).toBe(text.slice(unit.start, unit.end));
          end = unit.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
