import type { Statement } from '../reading.ts';
import { scriptOf } from './scripts.ts';
import { ENGLISH, languagesOf } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Fewer Latin words than these tell no language. */
const SHORTEST = 8;
/** Fewer different words of a language can be names, quotes or chance; so can few words among many. */
const FEWEST = 4;
const LEAST_SHARE = 0.2;
/** So many words of another script are enough where they are half of a text. */
const FEWEST_OF_SCRIPT = 3;
/**
 * From this share of the words of either language on, a mixed text is judged. Terse English is heard little:
 * where a third of a text is English, nineteen times in twenty more than this is heard.
 */
const ENGLISH_SHARE = 0.15;

/** What speaks for a language. */
interface Voice {
  words: number;
  different: Set<string>;
  /** Whether it has a script of its own. */
  script: boolean;
}

/**
 * Why an answer cannot be judged, or null when it can. Signals are English: an answer in another language would
 * come out as "nothing found", which would be untrue. In doubt an answer is judged. Code and quotations say
 * nothing about the language a person writes in. Cost is linear in the length.
 */
export function whyNotJudged(statements: readonly Statement[]): string | null {
  let all = 0;
  const voices = new Map<string, Voice>();
  for (const { kind, speech, text } of statements) {
    if (kind === 'code' || speech === 'quotes') continue;
    for (const word of wordsOf(text)) all += hear(voices, word);
  }
  const english = voices.get(ENGLISH)?.words ?? 0;
  voices.delete(ENGLISH);
  const [loudest] = [...voices].sort(([, a], [, b]) => b.words - a.words);
  if (loudest === undefined || !drownsOut(loudest[1], english, all)) return null;
  return `The text seems to be in ${loudest[0]}; only English can be judged.`;
}

/** Adds a word to the voices of its languages; returns how many words it makes up. */
function hear(voices: Map<string, Voice>, word: string): number {
  const script = scriptOf(word);
  const languages = script?.languages ?? languagesOf(word);
  const words = script?.words ?? 1;
  for (const language of languages) {
    const voice = voices.get(language) ?? { words: 0, different: new Set(), script: script !== null };
    voice.words += words;
    voice.different.add(word);
    voices.set(language, voice);
  }
  return words;
}

function drownsOut({ words, different, script }: Voice, english: number, all: number): boolean {
  const enough = script
    ? words >= SHORTEST || (words >= FEWEST_OF_SCRIPT && words >= all / 2)
    : all >= SHORTEST && different.size >= FEWEST;
  return enough && words >= all * LEAST_SHARE && english < (words + english) * ENGLISH_SHARE;
}
