import { isFunctionStem } from '../../prose/function-words.ts';
import type { Statement } from '../reading.ts';
import model from './model.json' with { type: 'json' };

const { offset } = model.specifics;
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(model.specifics.weights));

/** A word counts half of what a sign of form does: there are many of them. */
const WORD = 0.5;
const LABEL = /^[^:]{2,40}:\s/;

/**
 * How much a statement says about its subject and does not only name it, whatever the subject: log-odds of a
 * model learned from what readers accepted as covering a point against what they called a mere mention. The
 * statement is looked at once, the answer asked for each title.
 *
 * @returns a function of the stems of a point's title: whoever repeats them names it
 */
export function specificsOf(statement: Statement): (title: ReadonlySet<string>) => number {
  const words = wordsOf(statement);
  const whole = words.all.reduce((sum, stem) => sum + wordWeight(stem), offset + weigh(formOf(statement)));
  return (title) => {
    let sum = whole + weigh(titleFeatures(words, title));
    for (const stem of title) if (words.known.has(stem)) sum -= wordWeight(stem);
    return sum;
  };
}

const weigh = (features: readonly Feature[]): number => {
  let sum = 0;
  for (const [name, value] of features) sum += value * (WEIGHTS.get(name) ?? 0);
  return sum;
};

/** The weights of words by their stems: looked up for every word of an answer. */
const WORD_WEIGHTS: ReadonlyMap<string, number> = new Map(
  [...WEIGHTS].flatMap(([name, weight]) => (name.startsWith('"') ? [[name.slice(1, -1), weight]] : [])),
);
const wordWeight = (stem: string): number => WORD * (WORD_WEIGHTS.get(stem) ?? 0);

/** What the model sees of a statement under a title, by name: its words without the title's, and its form. */
export function specificFeatures(statement: Statement, title: ReadonlySet<string>): Feature[] {
  const words = wordsOf(statement);
  const own = words.all.filter((stem) => !title.has(stem)).map(wordFeature);
  return [...own, ...formOf(statement), ...titleFeatures(words, title)];
}

type Feature = [name: string, value: number];

interface Words {
  /** Stems, each once, without numbers. */
  all: readonly string[];
  known: ReadonlySet<string>;
  content: readonly string[];
}

function wordsOf({ tokens }: Statement): Words {
  const known = new Set(tokens.map((token) => token.stems[0]!).filter((stem) => !/^\d/.test(stem)));
  const all = [...known];
  return { all, known, content: all.filter((stem) => !isFunctionStem(stem)) };
}

const wordFeature = (stem: string): Feature => [`"${stem}"`, WORD];

function titleFeatures({ content }: Words, title: ReadonlySet<string>): Feature[] {
  const titled = content.filter((stem) => title.has(stem)).length;
  return [
    ['content', Math.log1p(content.length - titled)],
    ['titled', Math.min(3, titled)],
    ['title share', titled / Math.max(1, content.length)],
  ];
}

function formOf({ text, tokens, kind }: Statement): Feature[] {
  const signs: Record<string, boolean> = {
    label: LABEL.test(text),
    number: /\d/.test(text),
    slash: /[/&+]/.test(text),
    bracket: text.includes('('),
    arrow: /->|→|=>/.test(text),
    stop: /[.!]$/.test(text),
  };
  return [
    [kind, 1],
    ['length', Math.log1p(tokens.length)],
    ['commas', Math.log1p(text.split(',').length - 1)],
    ...Object.keys(signs)
      .filter((sign) => signs[sign])
      .map((sign): Feature => [sign, 1]),
  ];
}
