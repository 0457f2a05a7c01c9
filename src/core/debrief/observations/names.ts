import { found, shows } from '../../prose/banks.ts';
import { PRODUCTS, REASON } from '../words/substance.ts';
import { type Detector, matching, show } from './material.ts';

const MANY = 6;

/** A shopping list: many products, and hardly a reason for one of them. */
export const productNames: Detector = (material) => {
  const bare = matching(material, PRODUCTS)
    .filter(({ words }) => !shows(REASON, words))
    .map((sentence) => ({ ...sentence, names: found(PRODUCTS, sentence.words) }));
  const products = new Set(bare.flatMap(({ names }) => [...names]));
  if (products.size < MANY) return null;
  const richest = bare.toSorted((a, b) => b.names.size - a.names.size);
  return {
    id: 'product-names',
    weight: 68,
    says: `${products.size} products are named in sentences that give no reason for them.`,
    evidence: show(richest.filter(({ names }, at) => at === 0 || names.size > 1)),
    thought: 'A product is not a decision: what does it have to do here, and what would rule it out?',
  };
};
