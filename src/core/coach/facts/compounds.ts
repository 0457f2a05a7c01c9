/**
 * Compound nouns that are not about what their last word says: a latency budget is no money. Each gives
 * way to a word for what it is about.
 */
const COMPOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:latency|delay|response[- ]time|time|millisecond|ms) (?:budget|allowance)s?\b/g, 'latency'],
  [/\b(?:error|failure|outage|downtime|availability) budgets?\b/g, 'uptime'],
  [/\b(?:mistake|hallucination|false positive) budgets?\b/g, 'error rate'],
  [/\b(token|context|prompt)s? budgets?\b/g, '$1'],
  [/\b(memory|vram|hbm) budgets?\b/g, '$1'],
  [/\b(?:privacy|risk) budgets?\b/g, 'risk'],
];

/** A lower-case text with its misleading compounds replaced. */
export const withoutCompounds = (text: string): string =>
  COMPOUNDS.reduce((plain, [compound, meant]) => plain.replace(compound, meant), text);
