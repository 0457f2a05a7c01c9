import { type Lexicon, type SlotRef, slotsFor } from './lexicon.ts';
import type { Token } from './tokenize.ts';

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
  const hits: Hit[] = [];
  for (const [signal, candidates] of candidatesOf(tokens, lexicon, find)) {
    const { slots, window } = lexicon.signals[signal]!;
    if (candidates.length < slots.length) continue;
    const filled = fill(candidates, slots.length, window);
    if (filled) hits.push({ signal, tokens: filled });
  }
  return hits.sort((a, b) => a.signal - b.signal);
}

function candidatesOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  find: (token: Token) => readonly SlotRef[],
): Map<number, Candidates> {
  const found = new Map<number, Candidates>();
  tokens.forEach((token, at) => {
    for (const { signal, slot } of find(token)) {
      let candidates = found.get(signal);
      if (!candidates) {
        candidates = [];
        found.set(signal, candidates);
      }
      const places = candidates[slot];
      if (!places) candidates[slot] = [at];
      else if (places.at(-1) !== at) places.push(at);
    }
  });
  for (const [signal, candidates] of found) {
    const wanted = lexicon.signals[signal]!.slots.length;
    for (let slot = 0; slot < wanted; slot++) if (!candidates[slot]) found.delete(signal);
  }
  return found;
}

/** Fills every slot with a token of its own so that all lie within the window, or returns null. */
function fill(candidates: Candidates, slots: number, window: number): number[] | null {
  const chosen: number[] = [];
  const place = (slot: number): boolean => {
    if (slot === slots) return true;
    for (const at of candidates[slot]!) {
      if (chosen.includes(at) || !near(chosen, at, window)) continue;
      chosen.push(at);
      if (place(slot + 1)) return true;
      chosen.pop();
    }
    return false;
  };
  return place(0) ? chosen : null;
}

function near(chosen: readonly number[], at: number, window: number): boolean {
  return chosen.every((other) => Math.abs(other - at) < window);
}
