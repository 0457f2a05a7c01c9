import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../../../src/core/coach/language/vocabulary.ts';

describe('languagesOf', () => {
  it.each([
    ['by the word', 'nicht', ['German']],
    ['by its beginning', "qu'elle", ['French']],
    ['by its ending', 'beschikbaarheid', ['Dutch']],
    ['by a letter', 'żółw', ['Polish']],
    ['without its accents', 'busqueda', ['Spanish']],
    ['in several languages', 'para', ['Indonesian', 'Portuguese', 'Spanish']],
    ['as English', 'together', ['English']],
    ['as English, though another has it with an accent', 'saga', ['English']],
  ])('knows a word %s', (_, word, languages) => {
    expect([...languagesOf(word)].sort()).toEqual(languages);
  });

  it.each([
    ['English shares with another language', 'was'],
    ['engineers use in every language', 'embedding'],
    ['is only an ending', 'ung'],
    ['is short and would need its accent', 'fur'],
    ['is named like a property of every object', 'constructor'],
    ['is too long for one', 'ung'.repeat(50)],
  ])('hears nothing in a word that %s', (_, word) => {
    expect(languagesOf(word)).toEqual([]);
  });
});
