import { stem } from '../../prose/stem.ts';

/** Words beyond a signal's own that may stand between its words. */
const SLACK = 6;

/** Matching keeps a bit for each slot; nobody writes signals this long. */
const MOST_SLOTS = 30;

const PLAIN = /^[a-z0-9]+\*?$/;

/** One place in a signal: any of these stems, or a word that starts with any of these prefixes. */
export interface Slot {
  stems: readonly string[];
  prefixes: readonly string[];
}

/** A signal, read: every slot must be filled by a word of its own, in any order, within `window` tokens. */
export interface Signal {
  slots: readonly Slot[];
  /** Greatest distance between its first and last word, in tokens. */
  window: number;
}

/**
 * Reads the signal syntax: words separated by spaces, `a|b` for alternatives, `word*` for a prefix.
 * Returns null when nothing in it can ever match.
 */
export function parseSignal(source: string): Signal | null {
  const slots = source
    .toLowerCase()
    .split(/\s+/)
    .map(parseSlot)
    .filter((slot) => slot.stems.length + slot.prefixes.length > 0)
    .slice(0, MOST_SLOTS);
  return slots.length === 0 ? null : { slots, window: slots.length + SLACK };
}

function parseSlot(source: string): Slot {
  const words = source
    .split('|')
    .map((word) => (PLAIN.test(word) ? word : word.replace(/[^\p{L}\p{N}%$<>'.*]/gu, '')))
    .filter((word) => word !== '' && word !== '*');
  return {
    stems: words.filter((word) => !word.endsWith('*')).map(stem),
    prefixes: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
}
