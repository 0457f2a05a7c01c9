import { plain, type Rule, warning } from './rule.ts';

const MOST_WORDS = 120;
const LONGEST_SENTENCE = 35;
/** US school grades; what a newspaper reader takes without effort, and some room for technical words. */
const HARDEST_GRADE = 16;
/** The grade of fewer words than this hangs on a single long name. */
const FEWEST_WORDS_TO_GRADE = 40;

/** A prompt is read once, under a clock: short, in plain sentences, and without the answers. */
export const readablePrompt: Rule = ({ prompt, points }) => {
  const sentences = prompt.split(/(?<=[.!?])\s+|\n{2,}/).filter((text) => wordsOf(text).length > 0);
  const words = wordsOf(prompt);
  const findings = [];
  if (words.length > MOST_WORDS) {
    findings.push(
      warning(['prompt'], `has ${words.length} words; more than ${MOST_WORDS} eat into the time to clarify`),
    );
  }
  const longest = Math.max(...sentences.map((text) => wordsOf(text).length));
  if (longest > LONGEST_SENTENCE) {
    findings.push(
      warning(['prompt'], `has a sentence of ${longest} words; part it below ${LONGEST_SENTENCE}`),
    );
  }
  const grade = readingGrade(words, sentences.length);
  if (words.length >= FEWEST_WORDS_TO_GRADE && grade > HARDEST_GRADE) {
    findings.push(
      warning(['prompt'], `reads like grade ${Math.round(grade)}; use shorter words and sentences`),
    );
  }
  const told = points.find(({ title }) => ` ${plain(prompt)} `.includes(` ${plain(title)} `));
  if (told !== undefined) findings.push(warning(['prompt'], `gives away the rubric point "${told.title}"`));
  return findings;
};

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Flesch-Kincaid grade level (Kincaid et al. 1975), syllables counted as groups of vowels. */
export function readingGrade(words: readonly string[], sentences: number): number {
  if (words.length === 0 || sentences === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const spoken = word.toLowerCase().replace(/(?<=[^aeiouyl])e$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
