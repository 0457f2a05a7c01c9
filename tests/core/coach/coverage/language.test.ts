import { describe, expect, it } from 'vitest';
import { whyNotJudged } from '../../../../src/core/coach/coverage/language.ts';

describe('whyNotJudged', () => {
  it.each([
    [
      'German',
      'Wir speichern die Embeddings in einer Datenbank und sortieren die Treffer mit einem Modell neu.',
    ],
    [
      'French',
      'Nous stockons les documents dans un index et le modèle répond avec des citations pour chaque phrase.',
    ],
    [
      'Spanish',
      'El sistema busca los documentos y el modelo responde con una cita para cada frase que escribe.',
    ],
    [
      'Latin',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.',
    ],
    ['a script other than Latin', '检索系统先用向量数据库召回文档，然后用交叉编码器重新排序。'],
  ])('names %s', (language, text) => {
    expect(whyNotJudged(text)).toContain(language);
  });

  it.each([
    'We store embeddings in an index and rerank the hits.',
    'xenc rerank top100 -> 8, +60ms',
    'index: HNSW, bm25, RRF\nrerank: MiniLM, 55 ms\nsla p99 2 s',
    'We call it Zeitgeist: die Suche is what the German team says, and the index is what we say in the design.',
    '',
    '| a | b |\n|---|---|\n| 12 ms | 8 GB |',
  ])('judges %j', (text) => {
    expect(whyNotJudged(text)).toBeNull();
  });
});
