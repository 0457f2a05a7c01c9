import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/core/coach/language/words.ts';

describe('wordsOf', () => {
  it('takes whole words in lower case, without what stands around them', () => {
    expect(wordsOf('Wir (fast) **immer**; “nie”, oft.')).toEqual(['wir', 'fast', 'immer', 'nie', 'oft']);
  });

  it.each([
    ['halves of compounds', 'de-dup and cross-encoder-la', ['and']],
    ['what a slash joins', 'I/O, A/B, us/eu or/and la', ['la']],
    ['abbreviations with stops', 'e.g. la, i.e. el', ['la', 'el']],
    ['single letters', 'O a e o i y', []],
    ['names within a phrase', 'la El los, Las 5 Los: La', ['la', 'los', 'la']],
    ['names in capitals or of two cases', 'vLLM LLMs GET topK la', ['la']],
    ['identifiers', 'top_k el.la.los la2 8xla la', ['la']],
    ['links', 'https://el.example/la/los?un=una www.la.el el', ['el']],
    ['links that are percent-encoded', '[la](../el/2025%E5%B9%B4la.md)', ['la']],
    ['inline code', 'la `el los` un', ['la', 'un']],
  ])('leaves out %s', (_, prose, words) => {
    expect(wordsOf(prose)).toEqual(words);
  });

  it('keeps an apostrophe within a word, however it is typed', () => {
    expect(wordsOf("I'd l’index")).toEqual(["i'd", "l'index"]);
  });

  it('reads an accent alike, whether it is a mark of its own or not', () => {
    expect(wordsOf('a\u0301rbol')).toEqual(['\u00e1rbol']);
  });

  it('takes letters of other scripts in a row, also beside Latin ones and figures', () => {
    expect(wordsOf('用BM25检索 के')).toEqual(['用', '检索', 'के']);
  });

  it('writes the Turkish capital with a dot as a plain letter', () => {
    expect(wordsOf('İstek')).toEqual(['istek']);
  });
});
