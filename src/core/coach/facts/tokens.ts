import { stem } from '../../prose/stem.ts';
import { withoutCompounds } from './compounds.ts';

/** One word of a question or of a fact. */
export interface Word {
  /** Lower case, American spelling. */
  text: string;
  stem: string;
}

const WORD = /[a-z]+[+#]*(?:'[a-z]+)?\d*|\d+(?:\.\d+)*[a-z]+/g;
/** A number with its unit says only the unit; `70b` and `8x` are sizes of something and say nothing. */
const MEASURE = /^\d+(?:\.\d+)*(ms|s|k|m|b|x|gb|tb|mb|%)?$/;

/** Short forms that people type, written out. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  ppl: 'people',
  devs: 'developers',
  dev: 'developer',
  langs: 'languages',
  lang: 'language',
  reqs: 'requests',
  req: 'request',
  perf: 'performance',
  eng: 'engineer',
  engs: 'engineers',
  hw: 'hardware',
  prod: 'production',
  docs: 'documents',
  doc: 'document',
  imgs: 'images',
  img: 'image',
  vid: 'video',
  vids: 'videos',
  pics: 'pictures',
  msgs: 'messages',
  convos: 'conversations',
  convo: 'conversation',
  mods: 'moderators',
  cust: 'customer',
  avg: 'average',
  infra: 'infrastructure',
  mem: 'memory',
  ctx: 'context',
  lat: 'latency',
  resp: 'response',
  tok: 'token',
  toks: 'tokens',
  cdn: 'network',
  reg: 'regulation',
  regs: 'regulation',
  orgs: 'companies',
  org: 'company',
  regn: 'region',
  evals: 'evaluation',
  eval: 'evaluation',
  spec: 'specification',
  // Or it would share its stem with what is merely available.
  availability: 'uptime',
  $$: 'money',
};

/** The words of a text in order, numbers left out. */
export function wordsOf(text: string): Word[] {
  const plain = text
    .normalize('NFKC')
    // The country, not the pronoun.
    .replace(/\bU\.?S\.?(?:A\.?)?(?![A-Za-z])/g, 'usa')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\b([a-z])\/([a-z])\b/g, '$1$2')
    .replace(/\b24\/7\b/g, 'overnight')
    .replace(/[$€]/g, ' usd ')
    .replace(/\b(pre|re|multi|over|mis)-(?=[a-z])/g, '$1');
  return (withoutCompounds(plain).match(WORD) ?? []).flatMap((written) => {
    const measure = MEASURE.exec(written);
    if (measure) return measure[1] === 'ms' ? [word('ms')] : [];
    return [word(written.replace(/'s$/, ''))];
  });
}

function word(written: string): Word {
  return respelled(american(SHORT_FORMS[written] ?? written));
}

/** The word as it is now spelt. */
export const respelled = (text: string): Word => ({
  text,
  stem: /^busi(er|est)$|^busy$/.test(text) ? 'busy' : stem(text),
});

/** British spellings, so that `optimise` and `optimize` share a stem. */
export const american = (word: string): string =>
  word
    .replace(/(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/^(label|travel|cancel|model)l(?=e|i)/, '$1')
    .replace(/centre/, 'center')
    .replace(/our(s|ed|ful|)$/, (whole) => (word.length > 5 ? `or${whole.slice(3)}` : whole));
