import { evaluate, isUnitName, type Quantity } from './arithmetic.ts';
import { inFigures, plainFigures, pointedThousands } from './spoken.ts';

/** Things that are counted: they say what a number is of, and have no dimension. */
const COUNTED =
  /^(quer(y|ies)|requests?|reqs?|tokens?|toks?|users?|gpus?|cards?|nodes?|machines?|servers?|replicas?|labels?|labell?ers?|annotators?|pairs?|comparisons?|posts?|items?|documents?|docs?|chunks?|vectors?|passages?|images?|videos?|messages?|reviews?|reviewers?|moderators?|people|persons?|tasks?|steps?|calls?|sessions?|completions?|suggestions?|samples?|prompts?|events?|appeals?|decisions?|errors?|failures?|layers?|heads?|params?|parameters?|judg(e)?ments?|conversations?|episodes?|rollouts?|batches|batch|developers?|devs?|engineers?|answers?|repl(y|ies)|arms?|views?|writes?|sequences?|streams?|times?|entries|runs?|x)$/i;

const MAGNITUDES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};

const SPELLINGS: Record<string, string> = {
  qps: '/s',
  rps: '/s',
  tps: '/s',
  kb: 'kB',
  KB: 'kB',
  Kb: 'kb',
  mb: 'MB',
  gb: 'GB',
  tb: 'TB',
  pb: 'PB',
  gig: 'GB',
  gigs: 'GB',
  sec: 's',
  secs: 's',
  msec: 'ms',
  msecs: 'ms',
  // To mathjs this is the function.
  min: 'minutes',
  mins: 'minutes',
  gbyte: 'GB',
  gbytes: 'GB',
  mbyte: 'MB',
  mbytes: 'MB',
  tbyte: 'TB',
  tbytes: 'TB',
  hr: 'hour',
  hrs: 'hours',
  h: 'hour',
  yr: 'year',
  µs: 'us',
  dollars: 'USD',
  dollar: 'USD',
  usd: 'USD',
  bucks: 'USD',
  buck: 'USD',
  ct: 'cents',
  cts: 'cents',
};

/**
 * Every way in which the text can be read as one quantity, the likeliest first; empty when there is none.
 *
 * @param unit what the number should be in: its nouns count things, its bytes may be left out (`140G`)
 * @param nouns further words that only say what is counted: those of the question
 */
export function readings(text: string, unit = '', nouns: ReadonlySet<string> = NO_NOUNS): Quantity[] {
  const ways = [text, pointedThousands(text)].filter((way) => way !== null);
  const spelt = isBytes(unit) ? ways.flatMap(asBytes) : ways;
  return spelt.flatMap((way) => readingsOf(way, unit, nouns));
}

const NO_NOUNS: ReadonlySet<string> = new Set();

/** What letters behind a number mean where memory is asked for: `140G`, `140Gb`, the B of `120M * 256B`. */
function asBytes(text: string): string[] {
  const bytes = text.replace(/(\d\s*[kKMGTP]i?)\s*$/, '$1B');
  // Of memory nobody gives bits, but many write Gb.
  const spelt = bytes.replace(/(?<=\d\s*[kKMGTP])b\b/g, 'B');
  const factor = spelt.replace(/(?<=[*x×·⋅]\s*)(\d[\d.,]*)\s*B\b/g, '$1 bytes');
  return [...new Set([factor, spelt, bytes])];
}

/** Words in which a question says what is counted or what it is for: in an answer they add nothing. */
export const nounsIn = (question: string): ReadonlySet<string> =>
  new Set(
    (question.toLowerCase().match(/[a-z]{3,}/g) ?? [])
      .flatMap((word) => [word, word.replace(/s$/, ''), `${word}s`])
      .filter((word) => !isUnitName(word) && !(word in MAGNITUDES) && !(word in SPELLINGS)),
  );

/** Whether a unit is one of memory: `GB`, `MiB`. */
export const isBytes = (unit: string): boolean => /^[kKMGTP]i?B$/.test(unit);

function readingsOf(text: string, unit: string, nouns: ReadonlySet<string>): Quantity[] {
  const expression = normalize(text, unit, nouns);
  if (expression === null) return [];
  // mathjs reads `a / 86400 s` as (a / 86400) s and `a / b TB/s` as (a / b TB) / s; people mostly mean the other.
  const rates = expression.replace(
    new RegExp(`/\\s*(${NUMBER}\\s*[A-Za-z]+)\\s*/\\s*(s|seconds?|hours?|days?|minutes)\\b`, 'g'),
    '/ ($1 / $2)',
  );
  const divisors = expression.replace(new RegExp(`/\\s*(${NUMBER})\\s*([A-Za-z]+)`, 'g'), '/ ($1 $2)');
  const ways = rates === expression ? [divisors, expression] : [rates, divisors, expression];
  return [...new Set(ways)].map((candidate) => evaluate(candidate)).filter((value) => value !== null);
}

const NUMBER = '(?:\\([\\d.e+* ]+\\)|\\d[\\d.]*(?:e[+-]?\\d+)?)';

/** The text without the unit that was asked for, where that unit is words and not one to compute with. */
function withoutWords(text: string, unit: string): string {
  const last = /[a-z]{3,}[- ]([a-z]+?)s?$/i.exec(unit)?.[1];
  if (last === undefined) return text;
  return text.replace(new RegExp(`(?:\\b[a-z]+[- ])?\\b${last}s?\\b\\s*$`, 'i'), '');
}

/** The text as an expression of numbers, operators and units; null when a word in it is neither. */
export function normalize(text: string, unit = '', nouns: ReadonlySet<string> = NO_NOUNS): string | null {
  const plain = plainFigures(inFigures(withoutWords(text, unit).normalize('NFKC')))
    .replace(/\b(?:working|business|productive)[- ](?=days?\b|hours?\b)/gi, '')
    .replace(
      /[\s,]+(?:i (?:think|guess|would say|believe)|or so|maybe|probably|in total|in all|total|overall)[.!]*$/i,
      '',
    )
    .replace(/(?<=\d)\s*-?ish\b/gi, '')
    .replace(/\bper ?cent\b/gi, '%')
    .replace(
      /^\s*(?:about|around|approx(?:imately|\.)?|roughly|circa|ca\.?|some|up to|=|~|≈|<|>|≤|≥)+\s*/i,
      '',
    )
    .replace(/[~≈]/g, '')
    .replace(/[×·⋅]/g, '*')
    .replace(/(\d)\s*x\s*(?=[\d$])/gi, '$1 * ')
    .replace(/(?<=[a-z)])\s+x\s+(?=[\d$(])/gi, ' * ')
    .replace(/÷/g, '/')
    .replace(/[−–]/g, '-')
    .replace(/\*\*/g, '^')
    .replace(/\$\s*(\d[\d.]*(?:e[+-]?\d+)?\s*(?:k|m|mn|b|bn|thousand|million|billion)?)(?![a-z])/gi, '$1 USD')
    .replace(/(?<=\d\s*(?:k|m|mn|b|bn)?)\$/gi, ' USD')
    .replace(/¢/g, ' cents')
    .replace(/\b(?:per|an?|each|every)\s+(?=[a-z])/gi, '/ ')
    .replace(/[.;!?%]+\s*$/, '')
    // A model of hardware counts pieces of it: `8 H100s`.
    .replace(/\b[A-Z]+\d+[A-Za-z]*\b/g, '')
    .replace(/(\d)(?=(?:[kKMGTP]i?B|[kmgtp]b|ms|us|µs|[a-z]{2,})(?![A-Za-z]))(?!e\d)/g, '$1 ');
  return words(magnitudes(plain), unit, nouns);
}

/** `70B` → `(70 * 1e9)`. A `B` that stands apart is bytes: `128 B`. */
const magnitudes = (text: string): string =>
  text.replace(
    /(\d[\d.]*(?:e[+-]?\d+)?)(\s*)(k|K|M|m|mn|mio|B|b|bn|T|tn|thousand|million|billion|trillion)(?![A-Za-z]|\s*i?B\b)/g,
    (whole, number: string, gap: string, letter: string) => {
      if (gap !== '' && letter.length === 1 && letter !== 'k' && letter !== 'K' && letter !== 'M')
        return whole;
      return `(${number} * ${MAGNITUDES[letter.toLowerCase()]})`;
    },
  );

function words(text: string, unit: string, counted: ReadonlySet<string>): string | null {
  let unknown = false;
  const nouns = new Set(unit.match(/[A-Za-z]{3,}/g)?.filter((noun) => !isUnitName(noun)));
  const replaced = text.replace(
    /(\/\s*)?(?<![\w.])([A-Za-zµ]+)(?![\w(])/g,
    (_whole, slash: string | undefined, word: string) => {
      const over = slash ?? '';
      if (COUNTED.test(word) || nouns.has(word) || counted.has(word.toLowerCase()))
        return over === '' ? '' : '/ 1';
      const spelled = SPELLINGS[word] ?? SPELLINGS[word.toLowerCase()] ?? word;
      if (spelled === '/s' || isUnitName(spelled) || spelled === 'e') return `${over}${spelled}`;
      unknown = true;
      return word;
    },
  );
  return unknown ? null : replaced.trim().replace(/^\/\s*/, '1 / ');
}
