/** What a measure says how much of; the size of a measure is in the named unit. Empty: of whatever is counted. */
export type Base = 's' | 'byte' | 'USD' | 'EUR' | 'GBP' | 'flop' | '';

/** A unit by what it is of: `ms` is 0.001 of the second. */
export interface Measure {
  of: Base;
  size: number;
  /** Whether it is so much a second: `qps`, `Gbps`, `TFLOPS`. */
  perSecond: boolean;
}

/** Lower-case names by size, a space between names. */
const NAMES: readonly (readonly [Base, number, string])[] = [
  ['s', 1e-9, 'ns nanosecond nanoseconds'],
  ['s', 1e-6, 'us µs μs microsecond microseconds'],
  ['s', 1e-3, 'ms msec msecs millis millisecond milliseconds'],
  ['s', 1, 's sec secs second seconds'],
  ['s', 60, 'min mins minute minutes'],
  ['s', 3600, 'h hr hrs hour hours'],
  ['s', 86_400, 'd day days'],
  ['s', 604_800, 'wk wks week weeks'],
  ['s', 2_629_800, 'mo month months'],
  ['s', 7_889_400, 'quarter quarters'],
  ['s', 31_557_600, 'y yr yrs year years'],
  ['byte', 1, 'byte bytes'],
  ['byte', 1 / 8, 'bit bits'],
  ['USD', 1, '$ usd dollar dollars buck bucks'],
  ['USD', 0.01, '¢ ct cts cent cents'],
  ['USD', 1e3, 'kusd grand'],
  ['USD', 1e6, 'musd'],
  ['EUR', 1, '€ eur euro euros'],
  ['GBP', 1, '£ gbp'],
  ['flop', 1, 'flop flops'],
];

const SHORT_PREFIXES: readonly (readonly [string, number])[] = [
  ['k', 1e3],
  ['m', 1e6],
  ['g', 1e9],
  ['t', 1e12],
  ['p', 1e15],
  ['e', 1e18],
];
const LONG_PREFIXES = ['kilo', 'mega', 'giga', 'tera', 'peta', 'exa'];

const measure = (of: Base, size: number, perSecond = false): Measure => ({ of, size, perSecond });

const entries = (names: string, made: Measure): [string, Measure][] =>
  names.split(' ').map((name) => [name, made]);

function prefixed(): [string, Measure][] {
  return SHORT_PREFIXES.flatMap(([p, size], i) => {
    const long = LONG_PREFIXES[i]!;
    return [
      ...entries(`${p}b ${p}byte ${p}bytes ${long}byte ${long}bytes`, measure('byte', size)),
      ...entries(`${p}ib`, measure('byte', 1024 ** (i + 1))),
      ...entries(`${p}bit ${p}bits ${long}bit ${long}bits`, measure('byte', size / 8)),
      ...entries(`${p}bps`, measure('byte', size / 8, true)),
      ...entries(`${p}flop ${long}flop`, measure('flop', size)),
      ...entries(`${p}flops ${long}flops`, measure('flop', size, true)),
    ];
  });
}

const LOWER: ReadonlyMap<string, Measure> = new Map([
  ...prefixed(),
  ...entries('gig gigs', measure('byte', 1e9)),
  ...entries('meg megs', measure('byte', 1e6)),
  ...entries('qps rps tps', measure('', 1, true)),
  ...entries('qpm rpm tpm', measure('', 1 / 60, true)),
  ...NAMES.flatMap(([of, size, names]) => entries(names, measure(of, size))),
]);

/** Where capitals tell: bytes or bits, operations or operations a second, bytes or billions. */
const CAPITAL: ReadonlyMap<string, Measure> = new Map([
  ['B', measure('byte', 1)],
  ['FLOPS', measure('flop', 1, true)],
  ...SHORT_PREFIXES.flatMap(([p, size]): [string, Measure][] => {
    const capital = p.toUpperCase();
    return [
      [`${capital}b`, measure('byte', size / 8)],
      [`${capital}Bps`, measure('byte', size, true)],
      [`${capital}FLOPs`, measure('flop', size)],
    ];
  }),
]);

/** The measure that a word behind a number names: `GB`, `ms`, `dollars`; undefined when it names none. */
export const measureNamed = (word: string): Measure | undefined =>
  CAPITAL.get(word) ?? LOWER.get(word.toLowerCase());

/** Names of measures that are long enough to be misspelt: for "did you mean". */
export const longMeasureNames: readonly string[] = [...LOWER.keys()].filter((name) => name.length > 4);

/** Whether a base is a currency. */
export const isMoney = (of: Base | null | undefined): boolean => of === 'USD' || of === 'EUR' || of === 'GBP';
