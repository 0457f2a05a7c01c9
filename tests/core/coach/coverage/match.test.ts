import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../../src/core/coach/coverage/lexicon.ts';
import { matchUnit, slotFinder } from '../../../../src/core/coach/coverage/match.ts';
import { parseSignal } from '../../../../src/core/coach/coverage/signal.ts';
import { tokenize } from '../../../../src/core/prose/tokens.ts';

function fires(signal: string, text: string): boolean {
  const lexicon = buildLexicon([parseSignal(signal)!]);
  return matchUnit(tokenize(text), lexicon, slotFinder(lexicon)).length > 0;
}

describe('a signal', () => {
  it.each([
    ['rerank* passage', 'the passages are re-ranked', 'any order, stems, compounds'],
    ['vector|embedding index', 'an index of embeddings', 'alternatives'],
    ['kv cache', 'KVCache is full', 'camel case'],
    ['top 100', 'xenc rerank top100 -> 8', 'digits glued to letters'],
    ['128k context', 'a context of 128k tokens', 'digits with a unit'],
    ['recall@k', 'recall@k on 500 queries', 'signs inside a word'],
    ['1000 users', '1,000 users', 'thousands'],
    ['$ month', '$300 a month', 'signs alone'],
  ])('%s is found in "%s" (%s)', (signal, text) => {
    expect(fires(signal, text)).toBe(true);
  });

  it.each([
    [
      'stream token',
      'tokens are counted one by one and written to the table, and much later we stream',
      'far apart',
    ],
    ['cache cache', 'a cache', 'one word cannot fill two places'],
    ['rank', 'frankly', 'no part of a word'],
  ])('%s is not found in "%s" (%s)', (signal, text) => {
    expect(fires(signal, text)).toBe(false);
  });

  it('is found just where some words of its own fill its places within the window', () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.array(word, { maxLength: 30 }),
        (slots, text) => {
          const window = slots.length + 6;
          const placed = (slot: number, at: readonly number[]): boolean =>
            slot === slots.length ||
            text.some(
              (written, i) =>
                written === slots[slot] &&
                at.every((other) => other !== i && Math.abs(other - i) < window) &&
                placed(slot + 1, [...at, i]),
            );
          expect(fires(slots.join(' '), text.join(' '))).toBe(placed(0, []));
        },
      ),
    );
  });

  it('that can never match is no signal', () => {
    expect(parseSignal(' * | ')).toBeNull();
  });
});
