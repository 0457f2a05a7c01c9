import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/core/coach/facts/tokens.ts';
import { ASIDES, CONCEPTS, EMPTY, SHORT_FORMS, TOPICS } from '../../../../src/core/coach/facts/vocabulary.ts';

describe('the vocabulary', () => {
  it('joins in topics only concepts that it has', () => {
    expect(TOPICS.flat().filter((concept) => !CONCEPTS.has(concept))).toEqual([]);
  });

  it.each([...CONCEPTS])('holds under %s phrases with words, each once', (_concept, phrases) => {
    expect(phrases.filter((phrase) => wordsOf(phrase.replaceAll('|', ' ')).length === 0)).toEqual([]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it('writes out a short form at once', () => {
    expect([...SHORT_FORMS.values()].filter((meant) => SHORT_FORMS.has(meant))).toEqual([]);
  });

  it('says every aside in words that a question can hold', () => {
    for (const slot of ASIDES.flatMap((aside) => aside.split(' '))) expect(slot).toMatch(/^[a-z|]+\??$/);
  });

  it('knows words of grammar', () => {
    expect(['the', 'constructor'].map((word) => EMPTY.has(word))).toEqual([true, false]);
  });
});
