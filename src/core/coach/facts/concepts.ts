import { bounds } from './concepts/bounds.ts';
import { controls } from './concepts/controls.ts';
import { means } from './concepts/means.ts';
import { parts } from './concepts/parts.ts';
import { promises } from './concepts/promises.ts';
import { use } from './concepts/use.ts';

/**
 * What interview questions are about, each concept with the words that evoke it: a question and a fact
 * meet in a concept when they share no word. Words of several concepts are fine, the fact decides.
 * Phrases are matched on consecutive words.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  ...use,
  ...promises,
  ...means,
  ...bounds,
  ...controls,
  ...parts,
};
