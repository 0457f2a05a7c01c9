import { lengthAt, readPattern } from './pattern.ts';

/** What may stand before the thing that a question asks for by name. */
const OPENERS = [
  'what is|are|was|were? the|our|a|an|your|their|its?',
  'what|which|whose kind|kinds|type|types|sort|sorts|share|percentage|percent|fraction|part of',
  'which|whose',
  'how many|much',
  'is|are|was|were there a|an|any|some?',
  'do|does|did we|they|you|i have|get|need a|an|any|some|the?',
  'any',
].map(readPattern);
const BEFORE = readPattern('and|but|so|ok|also|then? for|in|at|by|on|from|to|of|about?');
/** Words that end its name. */
const BEHIND = new Set(
  `is are was were be been do does did can could may might must should will would has have had to in on at for of
  with from by per we i they you it he she that which who the a an our your its their and or if when than as there`.split(
    /\s+/,
  ),
);

/**
 * The thing that a question asks for by name, as places among its words: `how many GPUs do we have`, `what
 * is the error rate`, `how fast must it be`. Empty when it has another form.
 */
export function focusOf(words: readonly string[]): { from: number; to: number } {
  const start = lengthAt(0, words, BEFORE);
  const [first, second = ''] = words.slice(start);
  if (first === 'how' && !/^(?:many|much)$/.test(second))
    return { from: start, to: BEHIND.has(second) ? start : start + 2 };
  const from = start + Math.max(...OPENERS.map((opener) => lengthAt(start, words, opener)));
  if (from === start) return { from, to: from };
  const behind = words.findIndex((word, at) => at >= from && BEHIND.has(word));
  return { from, to: behind < 0 ? words.length : behind };
}
