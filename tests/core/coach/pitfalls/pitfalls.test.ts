import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFrom } from '../../../../src/core/coach/answer.ts';
import { findFalls as findIn } from '../../../../src/core/coach/pitfalls/pitfalls.ts';
import { readAnswer } from '../../../../src/core/coach/reading.ts';
import type { Pitfall } from '../../../../src/core/scenario/schema.ts';
import { builtIn } from '../../debrief/attempts.ts';

const fallsIn = (text: string, pitfalls: Parameters<typeof findIn>[1]) =>
  findIn(readAnswer(answerFrom(text)), pitfalls);

const pitfall = (more: Partial<Pitfall> = {}): Pitfall => ({
  id: 'random-split',
  says: 'Splits at random what has an order in time.',
  signals: ['random* split|shuffle*'],
  unless: [],
  ...more,
});

const quotes = (text: string, more: Partial<Pitfall> = {}) =>
  fallsIn(text, [pitfall(more)]).map(({ said }) => said.text);

describe('a pitfall', () => {
  it('is seen in the sentence that makes the mistake, and quoted from there', () => {
    const text = 'We log clicks for a year. Then the logs are split at random. The model is small.';
    expect(fallsIn(text, [pitfall()])).toMatchObject([
      { pitfall: pitfall(), said: { text: 'Then the logs are split at random.', start: 26, end: 60 } },
    ]);
  });

  it.each([
    ['a denial', 'The logs are not split at random.'],
    ['a denial in short', "The logs aren't split at random."],
    ['a denial in front', 'We never use a random split for logs.'],
    ['a preference', 'We take the last month instead of a random split.'],
    ['what turns against it', 'A random split is the default, but it leaks the future.'],
    ['a criticism', 'To split such logs at random is a mistake.'],
    ['a weighing', 'We considered a random split of the logs.'],
    ['a trial', 'We tried a random split of the logs.'],
    ['a choice', 'I chose a split by time over a random split.'],
    ['the next sentence', 'The logs are split at random. However, that leaks the future.'],
    ['a question', 'Should the logs be split at random?'],
    ['a heading', '## Rejected\n\nThe logs are split at random.'],
    ['a drawing', '```mermaid\nflowchart LR\nA[the logs are split at random]\n```'],
    ['being no more than a name', 'A random split.'],
    ['being a heading itself', '## The logs are split at random'],
  ])('is taken back by %s', (_, text) => {
    expect(quotes(text)).toEqual([]);
  });

  it.each([
    ['a denial far from it', 'We never lose a click, and each month of logs is split at random.'],
    ['a denial in another clause', 'There is no label delay, random split of the logs.'],
    ['what it turns against', 'Labels are late, but the logs are split at random.'],
    ['another paragraph', 'The logs are split at random.\n\nHowever, labels are late.'],
  ])('stands beside %s', (_, text) => {
    expect(quotes(text)).toHaveLength(1);
  });

  it('may hold a denial itself, which then takes nothing back', () => {
    const signals = ['no|without baseline need*'];
    expect(quotes('With a model of this size no baseline is needed.', { signals })).toHaveLength(1);
    expect(quotes('It is not true that no baseline is needed.', { signals })).toEqual([]);
  });

  it('is taken back by what stands anywhere else, in a drawing too', () => {
    const unless = ['split time'];
    const text = 'The logs are split at random.';
    expect(quotes(text, { unless })).toHaveLength(1);
    expect(quotes(`${text}\n\n## Split by time`, { unless })).toEqual([]);
    expect(
      quotes(`${text}\n\n\`\`\`mermaid\nflowchart LR\nA[split by time] --> B\n\`\`\``, { unless }),
    ).toEqual([]);
  });

  it('without signals is never seen', () => {
    expect(quotes('The logs are split at random.', { signals: [] })).toEqual([]);
  });

  it('is quoted verbatim and by the same offsets whatever the text', () => {
    const words = fc.constantFrom(
      'random',
      'split',
      'not',
      'but',
      '.',
      '\n',
      '# ',
      '- ',
      '| ',
      'logs',
      '?',
      ' ',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        for (const { said } of fallsIn(text, [pitfall()]))
          expect(text.slice(said.start, said.end)).toBe(said.text);
      }),
    );
  });
});

interface Sentences {
  made: string[];
  not: string[];
}
const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures');
const sentences: Record<string, Record<string, Sentences>> = JSON.parse(
  readFileSync(join(fixtures, 'pitfalls', 'sentences.json'), 'utf8'),
);

describe.each(Object.keys(sentences))('the pitfalls of %s', (id) => {
  const { pitfalls } = builtIn(id);

  it('have sentences here, all of them', () => {
    expect(Object.keys(sentences[id]!)).toEqual(pitfalls.map((one) => one.id));
  });

  it.each(pitfalls)('$id is seen in other words than the author’s', (one) => {
    const missed = sentences[id]![one.id]!.made.filter((text) => fallsIn(text, [one]).length === 0);
    expect(missed).toEqual([]);
  });

  it.each(pitfalls)('$id is not seen in what is said well about it, nor is any other', (one) => {
    expect(sentences[id]![one.id]!.not.flatMap((text) => fallsIn(text, pitfalls))).toEqual([]);
  });
});

describe('good answers', () => {
  const folder = join(fixtures, 'coverage');
  const { passages }: { passages: { text: string; scenario: string }[] } = JSON.parse(
    readFileSync(join(folder, 'labels.json'), 'utf8'),
  );
  const strong = passages.filter(({ text }) => text.includes('strong'));

  it('are accused of nothing', () => {
    expect(strong.length).toBeGreaterThan(10);
    const accused = strong.flatMap(({ text, scenario }) =>
      fallsIn(readFileSync(join(folder, 'texts', text), 'utf8'), builtIn(scenario).pitfalls),
    );
    expect(accused).toEqual([]);
  });

  it('of other problems are accused of nothing either', () => {
    const scenarios = Object.keys(sentences).map(builtIn);
    const designs = scenarios.map(({ referenceDesign }) => referenceDesign);
    expect(scenarios.flatMap(({ pitfalls }) => designs.flatMap((text) => fallsIn(text, pitfalls)))).toEqual(
      [],
    );
  });

  it('are there for every scenario', () => {
    const ids = readdirSync('scenarios').filter((file) => file !== 'README.md' && file.endsWith('.md'));
    expect(ids.map((file) => file.replace('.md', ''))).toEqual(Object.keys(sentences).sort());
  });
});
