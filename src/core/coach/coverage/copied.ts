import type { Token } from '../../prose/tokens.ts';

const GRAM = 4;
/** From this share of its 4-grams on, a unit counts as copied from the scenario. */
const COPIED = 0.6;

/** The stems and 4-grams of stems of what the scenario itself says: the prompt, the titles. */
export function gramsOf(texts: readonly (readonly Token[])[]): Set<string> {
  return new Set(texts.map(stemsOf).flatMap((stems) => [...stems, ...grams(stems)]));
}

/** Whether a unit only repeats what the scenario says, given as `gramsOf` makes it. */
export function isCopied(tokens: readonly Token[], given: ReadonlySet<string>): boolean {
  const stems = stemsOf(tokens);
  // Few units come near; the others need no 4-grams.
  if (stems.filter((stem) => given.has(stem)).length < stems.length * COPIED) return false;
  const own = grams(stems);
  if (own.length === 0) return false;
  return own.filter((gram) => given.has(gram)).length >= own.length * COPIED;
}

function stemsOf(tokens: readonly Token[]): string[] {
  return tokens.map((token) => token.stems[0]!);
}

function grams(stems: readonly string[]): string[] {
  const count = Math.max(0, stems.length - GRAM + 1);
  return Array.from({ length: count }, (_, i) => stems.slice(i, i + GRAM).join(' '));
}
