import type { Token } from '../../prose/tokens.ts';
import { type Lexicon, type SlotRef, slotsFor } from './lexicon.ts';

/** A signal found in a unit, with the tokens that fill its slots (indices into the unit's tokens). */
export interface Hit {
  signal: number;
  tokens: readonly number[];
}

/** For each slot of a signal, the tokens of the unit that can fill it, in order. */
type Candidates = number[][];

/** A lookup that remembers the slots of every word it has seen; one per grading. */
export function slotFinder(lexicon: Lexicon): (token: Token) => readonly SlotRef[] {
  const seen = new Map<string, readonly SlotRef[]>();
  return (token) => {
    const key = token.raw.join(' ');
    const known = seen.get(key);
    if (known) return known;
    const refs = slotsFor(token, lexicon);
    seen.set(key, refs);
    return refs;
  };
}

/** The signals that a unit's tokens hold, each once, at its first place. */
export function matchUnit(
  tokens: readonly Token[],
  lexicon: Lexicon,
  find: (token: Token) => readonly SlotRef[],
): Hit[] {
  const found = tokens.map(find);
  const hits: Hit[] = [];
  for (const [signal, candidates] of candidatesOf(found, completeSignals(found, lexicon))) {
    const { slots, window } = lexicon.signals[signal]!;
    const filled = fill(candidates, slots.length, window);
    if (filled) hits.push({ signal, tokens: filled });
  }
  return hits.sort((a, b) => a.signal - b.signal);
}

type Found = readonly (readonly SlotRef[])[];

/**
 * The signals of which every slot can be filled by some token. Most of what is found belongs to signals that
 * lack a word, so this comes first and allocates little: a bit for each slot filled.
 */
function completeSignals(found: Found, lexicon: Lexicon): Map<number, Candidates> {
  const filled = new Map<number, number>();
  for (const refs of found) {
    for (const { signal, slot } of refs) filled.set(signal, (filled.get(signal) ?? 0) | (1 << slot));
  }
  const complete = new Map<number, Candidates>();
  for (const [signal, bits] of filled) {
    const slots = lexicon.signals[signal]!.slots.length;
    if (bits === 2 ** slots - 1)
      complete.set(
        signal,
        Array.from({ length: slots }, () => []),
      );
  }
  return complete;
}

/** Adds to each complete signal the tokens that can fill its slots. */
function candidatesOf(found: Found, complete: Map<number, Candidates>): Map<number, Candidates> {
  if (complete.size === 0) return complete;
  found.forEach((refs, at) => {
    for (const { signal, slot } of refs) {
      const places = complete.get(signal)?.[slot];
      if (places && places.at(-1) !== at) places.push(at);
    }
  });
  return complete;
}

/** Fills every slot with a token of its own so that all lie within the window, or returns null. */
function fill(candidates: Candidates, slots: number, window: number): number[] | null {
  const chosen: number[] = [];
  const place = (slot: number): boolean => {
    if (slot === slots) return true;
    const places = candidates[slot]!;
    const end = Math.min(...chosen) + window;
    for (let i = firstFrom(places, Math.max(...chosen) - window + 1); i < places.length; i++) {
      const at = places[i]!;
      if (at >= end) return false;
      if (chosen.includes(at)) continue;
      chosen.push(at);
      if (place(slot + 1)) return true;
      chosen.pop();
    }
    return false;
  };
  return place(0) ? chosen : null;
}

/** The index of the first number that is at least `least`, in ascending numbers: a long unit is not walked again. */
function firstFrom(ascending: readonly number[], least: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
