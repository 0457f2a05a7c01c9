import { stem } from '../../prose/stem.ts';
import { withoutCompounds } from './compounds.ts';
import { SHORT_FORMS } from './vocabulary.ts';

/** One word of a question or of a fact. */
export interface Word {
  /** Lower case, American spelling. */
  text: string;
  stem: string;
}

const WORD = /[a-z]+[+#]*(?:'[a-z]+)?\d*|\d+(?:\.\d+)*[a-z]*/g;
/** A number with its unit says only the unit; `70b` and `8x` are sizes of something and say nothing. */
const MEASURE = /^\d+(?:\.\d+)*(ms|s|k|m|b|x|gb|tb|mb)?$/;
/** What is longer is no word. */
const LONGEST = 40;

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
  const written = (plain.match(WORD) ?? []).flatMap((found) => {
    const measure = MEASURE.exec(found);
    if (measure) return measure[1] === 'ms' ? ['ms'] : [];
    return found.length > LONGEST ? [] : [found.replace(/'s$/, '')];
  });
  return withoutCompounds(written).map((found) => respelled(american(SHORT_FORMS.get(found) ?? found)));
}

/** The word as it is now spelt. */
export const respelled = (text: string): Word => ({
  text,
  stem: /^busi(er|est)$|^busy$/.test(text)
    ? 'busy'
    : stem(ABBREVIATIONS.test(text) ? text.slice(0, -1) : text),
});

/** `LLMs`, `GPUs`, `PDFs`: the stemmer looks for a vowel before it takes off an `s`. */
const ABBREVIATIONS = /^[^aeiouy]{2,4}u?s$/;

/** British spellings, so that `optimise` and `optimize` share a stem. */
export const american = (word: string): string =>
  word
    .replace(/(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/^(label|travel|cancel|model)l(?=e|i)/, '$1')
    .replace(/centre/, 'center')
    .replace(/our(s|ed|ful|)$/, (whole) => (word.length > 5 ? `or${whole.slice(3)}` : whole));
