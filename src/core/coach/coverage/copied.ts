import type { Token } from './tokenize.ts';

const GRAM = 4;
/** From this share of its 4-grams on, a unit counts as copied from the scenario. */
const COPIED = 0.6;

/** The 4-grams of stems of the given texts: the prompt, the titles. */
export function gramsOf(texts: readonly (readonly Token[])[]): Set<string> {
  return new Set(texts.flatMap(grams));
}

/** Whether a unit only repeats what the scenario itself says. */
export function isCopied(tokens: readonly Token[], source: ReadonlySet<string>): boolean {
  const own = grams(tokens);
  if (own.length === 0) return false;
  const shared = own.filter((gram) => source.has(gram)).length;
  return shared >= own.length * COPIED;
}

function grams(tokens: readonly Token[]): string[] {
  const stems = tokens.map((token) => token.stems[0]!);
  return stems
    .slice(0, Math.max(0, stems.length - GRAM + 1))
    .map((_, i) => stems.slice(i, i + GRAM).join(' '));
}
