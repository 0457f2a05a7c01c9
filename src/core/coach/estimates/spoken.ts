const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER_WORD = new RegExp(`\\b(?:${NUMBER_WORDS.join('|')})\\b`, 'gi');

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100,
  thousandth: 1000,
};
const PART = new RegExp(
  `\\b(?:an?\\s+|one\\s+)?(${Object.keys(PARTS).join('|')})(?:\\s+of)?\\s+(?:an?\\s+)?(?=[a-z])`,
  'gi',
);

/** Numbers written out become figures: `half a million`, `a tenth of a cent`, `2 in 5`, `eight`. */
export const inFigures = (text: string): string =>
  text
    .replace(PART, (_whole, part: string) => `${1 / PARTS[part.toLowerCase()]!} `)
    .replace(/\ban?\s+(?=(?:thousand|million|billion|trillion)\b)/gi, '1 ')
    .replace(/\b(\d[\d.]*)\s+(?:in|out of)\s+(\d[\d.]*)\b/gi, '($1/$2)')
    .replace(NUMBER_WORD, (word) => String(NUMBER_WORDS.indexOf(word.toLowerCase())));

/** Marks between figures as mathjs reads them: `1,404`, `50 000`, `1,3` of the continent, `.15`. */
export const plainFigures = (text: string): string =>
  text
    .replace(/(\d)[,_'](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)[ \u202f](?=\d{3}(?!\d))/g, '$1')
    .replace(/(?<![\d,])(\d{1,3}),(?=\d{1,2}(?!\d))/g, '$1.')
    .replace(/(?<![\d.])\.(?=\d)/g, '0.');

/** `50.000` as those mean it who write thousands with a point; null when nothing is written so. */
export function pointedThousands(text: string): string | null {
  const plain = text.replace(/(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])/g, (figure) =>
    figure.replaceAll('.', ''),
  );
  return plain === text ? null : plain;
}
