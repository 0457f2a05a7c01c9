import { isFunctionStem } from '../../prose/function-words.ts';
import type { Statement } from '../reading.ts';
import model from './model.json' with { type: 'json' };

/**
 * How much a statement says about its subject and does not only name it, whatever the subject: log-odds of a
 * model learned from what readers accepted as covering a point against what they called a mere mention.
 *
 * @param title stems of the point's title: whoever repeats them names it
 */
export function specifics(statement: Statement, title: ReadonlySet<string>): number {
  return specificFeatures(statement, title).reduce(
    (sum, [name, value]) => sum + value * (WEIGHTS.get(name) ?? 0),
    model.specifics.offset,
  );
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(model.specifics.weights));

/** A word counts half of what a sign of form does: there are many of them. */
const WORD = 0.5;
const LABEL = /^[^:]{2,40}:\s/;

/** What the model sees of a statement: its words without the title's, and its form. */
export function specificFeatures(
  { text, tokens, kind }: Statement,
  title: ReadonlySet<string>,
): [name: string, value: number][] {
  const stems = tokens.map((token) => token.stems[0]!);
  const words = [...new Set(stems)];
  const content = words.filter((stem) => !isFunctionStem(stem) && !/^\d/.test(stem));
  const titled = content.filter((stem) => title.has(stem)).length;
  const signs: Record<string, boolean> = {
    label: LABEL.test(text),
    number: /\d/.test(text),
    slash: /[/&+]/.test(text),
    bracket: text.includes('('),
    arrow: /->|→|=>/.test(text),
    stop: /[.!]$/.test(text),
  };
  return [
    ...words
      .filter((stem) => !title.has(stem) && !/^\d/.test(stem))
      .map((stem): [string, number] => [`"${stem}"`, WORD]),
    [kind, 1],
    ['length', Math.log1p(stems.length)],
    ['content', Math.log1p(content.length - titled)],
    ['titled', Math.min(3, titled)],
    ['title share', titled / Math.max(1, content.length)],
    ['commas', Math.log1p(text.split(',').length - 1)],
    ...Object.keys(signs)
      .filter((sign) => signs[sign])
      .map((sign): [string, number] => [sign, 1]),
  ];
}
