const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const DIGITS = /(?<![\p{L}\d.,])(\d[\d,]*(?:\.\d+)?)(?:\s?(k|m|mio|b|bn|thousand|million|billion)\b)?/giu;

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SPELLED: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, tens): [string, number] => [word, 10 * (tens + 2)]),
]);
const BIG: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

/** The numbers of a text, however they are written: `20M`, `20 million`, `twenty million`; `p95` is none. */
export const numbersIn = (text: string): ReadonlySet<number> =>
  new Set([...inDigits(text), ...inWords(text)]);

function inDigits(text: string): number[] {
  return [...text.matchAll(DIGITS)].map(
    ([, digits = '', scale = '']) => Number(digits.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1),
  );
}

function inWords(text: string): number[] {
  const found: number[] = [];
  let value: number | null = null;
  let before = '';
  for (const word of text.toLowerCase().match(/\p{L}+|[^\p{L}\s-]+/gu) ?? []) {
    const next = withWord(value, word, before);
    if (next === null && value !== null) found.push(value);
    value = next;
    before = word;
  }
  return value === null ? found : [...found, value];
}

/** The number so far with one more word; null when the word does not go on with it. `1.5 billion` is digits. */
function withWord(value: number | null, word: string, before: string): number | null {
  const small = SPELLED.get(word);
  if (small !== undefined) return (value ?? 0) + small;
  const big = BIG[word];
  if (big === undefined) return null;
  return value === null && before !== 'a' ? null : (value ?? 1) * big;
}
