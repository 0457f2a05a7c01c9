import data from '../../../../scenarios/vocabulary.json' with { type: 'json' };

/*
 * The words of the field, as scenarios/vocabulary.json holds them; how each list is used stands with its
 * reader. A list is broken into lines there only so that it can be read.
 */

const words = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));
const phrases = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(', '));

/** What questions are about, each concept with the words and phrases that evoke it. */
export const CONCEPTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(data.concepts).map(([concept, lines]) => [concept, phrases(lines)]),
);

/** Concepts that one fact mostly answers together. */
export const TOPICS: readonly (readonly string[])[] = data.topics.map((topic) => topic.split(', '));

/** Compound nouns that are not about what their last word says, by the word for what they are about. */
export const COMPOUNDS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data.compounds));

/** Short forms that people type, with the word that each stands for. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(data.shortForms).flatMap(([meant, forms]) => forms.split(' ').map((form) => [form, meant])),
);

/** Questions to the interviewer as a person, or for the solution, which no scenario answers. */
export const ASIDES: readonly string[] = data.asides;

/** Words that carry grammar or politeness: they say nothing about what is asked. */
export const EMPTY = words(data.plain.empty);
/** Common words that may stand in a question about anything. */
export const VAGUE = words(data.plain.vague);
/** Question words: each a weak sign of what is asked for. */
export const INTERROGATIVE = words(data.plain.interrogative);
/** Common words that look like misspelt ones of the trade and are none. */
export const CORRECT = words(data.plain.correct);
/** Words that ask how much of something is fine, whatever it is. */
export const LENIENT = words(data.plain.lenient);
