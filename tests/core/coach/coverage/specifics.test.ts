import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFrom } from '../../../../src/core/coach/answer.ts';
import model from '../../../../src/core/coach/coverage/model.json' with { type: 'json' };
import { specificFeatures, specificsOf } from '../../../../src/core/coach/coverage/specifics.ts';
import { titleStems } from '../../../../src/core/coach/coverage/titles.ts';
import { readAnswer } from '../../../../src/core/coach/reading.ts';

const cache = titleStems('Caching layers');
const said = (text: string) => specificsOf(readAnswer(answerFrom(text))[0]!)(cache);

describe('how much a statement says', () => {
  it('is more for a mechanism than for a name, a wish or a promise', () => {
    const mechanism = said(
      'A hit on the same prompt hash skips the model, and entries go after ten minutes.',
    );
    for (const text of [
      'Caching layers: exact, semantic, prefix.',
      'We should also consider caching layers.',
      'Caching layers will be added later.',
    ]) {
      expect(said(text)).toBeLessThan(mechanism);
    }
  });

  it('is the sum of what the model was learned from, whatever the words', () => {
    const weights: Record<string, number> = model.specifics.weights;
    const word = fc.constantFrom(
      'caching',
      'layer',
      'the',
      'hit',
      '40',
      'prompts',
      '->',
      'x:',
      'will',
      'be',
      '(a)',
      ',',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const [statement] = readAnswer(answerFrom(words.join(' ')));
        if (statement === undefined) return;
        const sum = specificFeatures(statement, cache).reduce(
          (total, [name, value]) => total + value * (Object.hasOwn(weights, name) ? weights[name]! : 0),
          model.specifics.offset,
        );
        expect(specificsOf(statement)(cache)).toBeCloseTo(sum, 9);
      }),
    );
  });
});
