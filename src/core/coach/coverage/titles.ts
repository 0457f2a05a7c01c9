import { isFiller } from '../../prose/function-words.ts';
import { stem } from '../../prose/stem.ts';
import { tokenize } from '../../prose/tokens.ts';

/** The stems of a title's own words; whoever repeats them has named the point, not covered it. */
export function titleStems(title: string): Set<string> {
  return new Set(tokenize(title).flatMap((token) => token.stems));
}

/** The title's own words together, as a signal: whoever writes them has at least named the point. */
export function titleSignal(title: string): string {
  return contentWords(title).join(' ');
}

/** Signals for a point that has none: its title's words together, and each part of the title alone. */
export function signalsOfTitle(title: string): string[] {
  const parts = title.split(/[(),/&]|\bvs\.?\b|\bversus\b|\band\b|\bor\b/i).map(titleSignal);
  return [...new Set([titleSignal(title), ...parts].filter((signal) => signal !== ''))];
}

function contentWords(text: string): string[] {
  return tokenize(text)
    .map((token) => token.raw[0]!)
    .filter((word) => word.length > 1 && !isFiller(word) && !/^\d/.test(word))
    .filter((word, i, all) => all.findIndex((other) => stem(other) === stem(word)) === i);
}
