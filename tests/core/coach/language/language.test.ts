import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFrom } from '../../../../src/core/coach/answer.ts';
import { whyNotJudged } from '../../../../src/core/coach/language/language.ts';
import { readAnswer } from '../../../../src/core/coach/reading.ts';

const root = join(import.meta.dirname, '../../../..');
const folder = join(root, 'tests/fixtures/languages');
const read = (file: string): string => readFileSync(file, 'utf8');
const why = (text: string): string | null => whyNotJudged(readAnswer(answerFrom(text)));
const textsOf = (language: string): string[] => read(join(folder, `${language}.md`)).split('\n%%\n');
const filesIn = (path: string): string[] =>
  readdirSync(join(root, path))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(root, path, file));

/** Whether a text holds no code and no quotation, which a piece put into its marks would turn into prose. */
const isUnquoted = (text: string): boolean => !/^>|`/m.test(text);

const NOTES = textsOf('English');
/** One of the answers of the grader's fixture is lorem ipsum. */
const ENGLISH_FILES = [
  'scenarios',
  ...['coverage/texts', 'debrief', 'bare'].map((path) => `tests/fixtures/${path}`),
]
  .flatMap(filesIn)
  .filter((file) => !file.endsWith('serve-adv-lorem.md'));
const FOREIGN = readdirSync(folder)
  .map((file) => file.replace('.md', ''))
  .filter((language) => language !== 'English')
  .flatMap((language) => textsOf(language).map((text) => ({ language, text })));
const GERMAN = 'Wir speichern die Abschnitte in einem Index und ordnen die besten Treffer danach neu. ';
const ENGLISH = 'We store the passages in an index and then we put the best of them in a new order. ';

describe('an answer in another language', () => {
  it.each(FOREIGN)('is not judged, and the reason names the language: $language $#', ({ language, text }) => {
    expect(why(text)).toBe(`The text seems to be in ${language}; only English can be judged.`);
  });

  it('stays so below a quotation of the English task', () => {
    expect(why(`> ${ENGLISH.repeat(5)}\n\n${GERMAN}`)).toContain('German');
  });

  it('stays so whatever code and links stand between its paragraphs', () => {
    const between = fc.constantFrom(
      '```python\nfor the_hit in hits: keep(the_hit) # and then we return what is left of them\n```',
      'https://example.com/this-is-how-we-do-it/and/what/we/think/of/it',
      '`we are the ones who do what they want to do with this`',
    );
    fc.assert(
      fc.property(fc.constantFrom(...FOREIGN), fc.array(between, { maxLength: 4 }), ({ text }, pieces) => {
        expect(why([text, ...pieces, text].join('\n\n'))).not.toBeNull();
      }),
    );
  });
});

describe('an English answer', () => {
  it.each(NOTES.map((text) => ({ text })))('is judged, terse as it may be: $text', ({ text }) => {
    expect(why(text)).toBeNull();
  });

  it.each(ENGLISH_FILES)('is judged: %s', (file) => {
    expect(why(read(file))).toBeNull();
  });

  it('is judged with any code, abbreviations, names and links in it', () => {
    const inserted = fc.constantFrom(
      ...[
        'e.g.',
        'i.e.',
        'I/O',
        'A/B',
        'O(n)',
        'de-dup',
        'en-de',
        'la-1',
        'top_el',
        'el.los.las',
        "I'd",
        'DE',
      ],
      ...[
        '`der die das und nicht`',
        'https://es.example.org/el/la/los',
        '[x](../der/die/und.md)',
        '%E5%B9%B4',
      ],
      '\n```\nel la los las una por que para con\n```\n',
    );
    const places = fc.array(fc.tuple(inserted, fc.nat()), { maxLength: 40 });
    const texts = fc.constantFrom(...[...NOTES, ...ENGLISH_FILES.map(read)].filter(isUnquoted));
    fc.assert(
      fc.property(texts, places, (text, insertions) => {
        const words = text.split(/(?<=\s)/);
        for (const [piece, at] of insertions) words.splice(at % (words.length + 1), 0, ` ${piece} `);
        expect(why(words.join(''))).toBeNull();
      }),
    );
  });
});

describe('in doubt', () => {
  it.each([
    ['an empty text', ''],
    ['a short one', 'Wir speichern die Abschnitte in einem Index.'],
    ['one of a single foreign word', 'der '.repeat(20)],
    [
      'one with few words of another script',
      'Users type 北京 and we show maps of it with hotels near the centre',
    ],
    ['one of a name in another script', '北京 hotels'],
    [
      'one of a few foreign words among many terms',
      `${'dense sparse hybrid '.repeat(9)} der die das und nicht`,
    ],
    ['one that is half English', (GERMAN + ENGLISH).repeat(3)],
    ['one of which a third is English', (GERMAN + GERMAN + ENGLISH).repeat(3)],
    ['one of foreign code', '```\n' + GERMAN.repeat(9) + '```\ncache ids'],
    ['one of foreign quotations', `> ${GERMAN.repeat(9)}\n\nNice: keep, cite, rank`],
  ])('%s is judged', (_, text) => {
    expect(why(text)).toBeNull();
  });

  it('a text is not judged for a sentence of English in ten', () => {
    expect(why(GERMAN.repeat(9) + ENGLISH)).toContain('German');
  });
});

describe('a very long text', () => {
  const [statement] = readAnswer(answerFrom('x'));
  it.each([
    ['of one word', 'a'.repeat(1_000_000), null],
    ['of one-letter words', 'o '.repeat(500_000), null],
    ['of joined words', 'la-'.repeat(300_000), null],
    ['of one Chinese word', '检'.repeat(1_000_000), 'Chinese'],
    ['of foreign sentences', GERMAN.repeat(10_000), 'German'],
  ])('%s is answered', (_, text, language) => {
    const reason = whyNotJudged([{ ...statement!, text }]);
    expect(reason).toEqual(language === null ? null : expect.stringContaining(language));
  });
});
