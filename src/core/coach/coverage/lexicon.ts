import type { Token } from '../../prose/tokens.ts';
import type { Signal, Slot } from './signal.ts';

/** Slot `slot` of the signal with number `signal`. */
export interface SlotRef {
  signal: number;
  slot: number;
}

/** From words to the slots that they can fill, over all signals of a scenario at once. */
export interface Lexicon {
  signals: readonly Signal[];
  byStem: ReadonlyMap<string, readonly SlotRef[]>;
  byPrefix: ReadonlyMap<string, readonly SlotRef[]>;
}

export function buildLexicon(signals: readonly Signal[]): Lexicon {
  const byStem = new Map<string, SlotRef[]>();
  const byPrefix = new Map<string, SlotRef[]>();
  signals.forEach(({ slots }, signal) => {
    slots.forEach((slot: Slot, i) => {
      for (const stem of slot.stems) push(byStem, stem, { signal, slot: i });
      for (const prefix of slot.prefixes) push(byPrefix, prefix, { signal, slot: i });
    });
  });
  return { signals, byStem, byPrefix };
}

function push(map: Map<string, SlotRef[]>, key: string, ref: SlotRef): void {
  const refs = map.get(key);
  if (refs) refs.push(ref);
  else map.set(key, [ref]);
}

/** No signal has a longer prefix, and a word of 50 KB must not cost as many look-ups of as many letters. */
const LONGEST_PREFIX = 30;

/** The slots that a token can fill, each once. */
export function slotsFor(token: Token, lexicon: Lexicon): SlotRef[] {
  const refs: SlotRef[] = [];
  for (const stem of token.stems) refs.push(...(lexicon.byStem.get(stem) ?? []));
  for (const word of token.raw) {
    for (let length = 1; length <= Math.min(word.length, LONGEST_PREFIX); length++) {
      refs.push(...(lexicon.byPrefix.get(word.slice(0, length)) ?? []));
    }
  }
  return refs;
}
