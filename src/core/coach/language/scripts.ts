interface Script {
  letters: RegExp;
  /** The languages written in it, as far as they are told apart. */
  languages: readonly string[];
  /** Where no spaces part the words: how many letters make one, about. */
  perWord?: number;
}

/** The script of a run of letters is the first that it has a letter of: one kana makes it Japanese. */
const SCRIPTS: readonly Script[] = [
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: ['Japanese'], perWord: 2 },
  { letters: /\p{Script=Han}/u, languages: ['Chinese', 'Japanese'], perWord: 2 },
  { letters: /\p{Script=Hangul}/u, languages: ['Korean'] },
  { letters: /\p{Script=Cyrillic}/u, languages: ['Cyrillic script'] },
  { letters: /\p{Script=Greek}/u, languages: ['Greek'] },
  { letters: /\p{Script=Arabic}/u, languages: ['Arabic script'] },
  { letters: /\p{Script=Hebrew}/u, languages: ['Hebrew'] },
  { letters: /\p{Script=Devanagari}/u, languages: ['Hindi'] },
  { letters: /\p{Script=Thai}/u, languages: ['Thai'], perWord: 4 },
  { letters: /\P{Script=Latin}/u, languages: ['a script other than Latin'] },
];

/** The languages of a word of another script than Latin, and how many words it makes up; null for a Latin word. */
export function scriptOf(word: string): { languages: readonly string[]; words: number } | null {
  if (/^\p{Script=Latin}/u.test(word)) return null;
  const { languages, perWord } = SCRIPTS.find(({ letters }) => letters.test(word))!;
  if (perWord !== undefined) return { languages, words: word.length / perWord };
  return { languages, words: word.length > 1 ? 1 : 0 };
}
