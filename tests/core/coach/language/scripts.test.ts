import { describe, expect, it } from 'vitest';
import { scriptOf } from '../../../../src/core/coach/language/scripts.ts';

describe('scriptOf', () => {
  it('leaves Latin words, with and without accents, to the vocabulary', () => {
    expect([scriptOf('word'), scriptOf('été')]).toEqual([null, null]);
  });

  it.each([
    ['שלום', ['Hebrew']],
    ['สวัสดี', ['Thai']],
    ['検索する', ['Japanese']],
    ['检索', ['Chinese', 'Japanese']],
    ['გამარჯობა', ['a script other than Latin']],
  ])('names the languages of %s', (word, languages) => {
    expect(scriptOf(word)?.languages).toEqual(languages);
  });

  it('counts the words of a run that no spaces part by its letters', () => {
    expect(scriptOf('检索系统')?.words).toBe(2);
  });

  it('takes a single letter for a symbol', () => {
    expect(scriptOf('λ')?.words).toBe(0);
  });
});
