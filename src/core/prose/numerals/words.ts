const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const numbered = (words: string, value: (place: number) => number): [string, number][] =>
  words.split(' ').map((word, place) => [word, value(place)]);

/** `zero` to `nineteen`, `twenty` to `ninety`. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered(SMALL, (place) => place),
  ...numbered(TENS, (place) => 10 * (place + 2)),
]);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  (
    [
      [12, 'dozen'],
      [1e2, 'hundred'],
      [1e3, 'thousand'],
      [1e6, 'million mn mio mil mln'],
      [1e9, 'billion bn bil'],
      [1e12, 'trillion tn'],
    ] as const
  ).flatMap(([value, words]) => numbered(words, () => value)),
);

/** Letters that do the same. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** `half` and `a tenth`: one over the value. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ...numbered('half third quarter fifth sixth seventh eighth ninth tenth', (place) => place + 2),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** The signs that stand for such parts. */
export const PART_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
]);
