import type { EmphasisJudgement } from '../coach/judgement.ts';
import { type Level, reaches, standing } from '../level.ts';
import { type Bank, type Cut, cut, shows } from '../prose/banks.ts';
import type { EmphasisId } from '../scenario/schema.ts';
import type { DebriefEmphasis, DebriefPoint, Quote } from './debrief.ts';
import { admits } from './left-open.ts';
import type { Reader, Sentence } from './reader.ts';
import { ITERATION, TRADEOFF } from './words/choices.ts';
import { BEFORE_LAUNCH, EVALUATION, JUDGED, MAYBE_BEFORE_LAUNCH, WITH_USERS } from './words/evaluation.ts';
import { CAUTION, DANGER, SAFETY_PROMISED, WAVED_AWAY } from './words/safety.ts';
import { ABOUT } from './words/titles.ts';

/** Whether a rubric point is about an emphasis, by its title. */
export function isAbout(id: EmphasisId, { title }: Pick<DebriefPoint, 'title'>): boolean {
  const bank = ABOUT.get(id);
  return bank !== undefined && shows(bank, cut(title));
}

/** Words that name an emphasis outright: who states them has not said nothing on it. */
const NAMED: ReadonlyMap<EmphasisId, readonly Bank[]> = new Map([
  ['safety', [DANGER]],
  ['evaluation', [EVALUATION, BEFORE_LAUNCH, WITH_USERS]],
  ['tradeoffs', [TRADEOFF]],
  ['iteration', [ITERATION]],
]);

/**
 * The emphases as the judgement sees them, held against the rest of the debrief: one whose rubric point is found,
 * or that a statement names outright, is at least touched. Two parts of one page must not disagree; and what waves
 * a danger away, or only promises, shows nothing on safety in either.
 */
export function emphasesOf(
  judged: readonly EmphasisJudgement[],
  points: readonly DebriefPoint[],
  reader: Reader,
): DebriefEmphasis[] {
  return judged.map(({ id, level, evidence }) => {
    const said = reader.quotes(evidence).filter(({ quote }) => isEvidence(id, cut(quote)));
    const shown = said.filter(({ quote }) => !admits(quote));
    if (level === 'unjudged' || shown.length > 0) return { id, level, evidence: shown.slice(0, 2) };
    // Nothing was seen; where only what was put off was seen, it was named.
    const rest: Level = said.length > 0 ? 'touched' : 'missing';
    return { id, level: rest, evidence: [], ...elsewhere(id, points, reader) };
  });
}

/** Words that have to do with an emphasis, if from afar: where one stands, "nothing" would be too much to say. */
const NEAR: ReadonlyMap<EmphasisId, readonly Bank[]> = new Map([
  ['safety', [CAUTION]],
  ['evaluation', [MAYBE_BEFORE_LAUNCH, WITH_USERS, JUDGED]],
]);

/** Whether nothing at all was written that has to do with an emphasis which no design may leave out. */
export const isSilentOn = ({ id, level }: DebriefEmphasis, { written }: Reader): boolean =>
  level === 'missing' &&
  NEAR.has(id) &&
  !written.some((words) => NEAR.get(id)!.some((bank) => shows(bank, words)));

const isEvidence = (id: EmphasisId, words: Cut): boolean =>
  id !== 'safety' || !(shows(WAVED_AWAY, words) || shows(SAFETY_PROMISED, words));

/** What the rest of the session shows of an emphasis that the judgement did not see; nothing where it shows none. */
function elsewhere(
  id: EmphasisId,
  points: readonly DebriefPoint[],
  reader: Reader,
): Partial<Pick<DebriefEmphasis, 'level' | 'evidence'>> {
  const banks = NAMED.get(id) ?? [];
  const named = reader.sentences.filter(
    ({ asks, words }) => !asks && banks.some((bank) => shows(bank, words)) && isEvidence(id, words),
  );
  const related = points.filter((point) => isAbout(id, point) && reaches(standing(point), 'touched'));
  if (named.length === 0 && related.length === 0) return {};
  const quotable = named.filter(isQuotable).toSorted((a, b) => richness(b) - richness(a));
  const quotes = [...quotable.map(quoteOf), ...related.flatMap(({ evidence }) => evidence)];
  return { level: 'touched', evidence: quotes.slice(0, 1) };
}

/** A longer sentence says more, up to where nobody would read it. */
const READABLE = 40;
const richness = ({ words }: Sentence): number => (words.length <= READABLE ? words.length : 0);

const isQuotable = ({ kind, drawn, quote }: Sentence): boolean =>
  kind !== 'heading' && !drawn && !admits(quote);

const quoteOf = ({ quote, phase, start, end, at }: Sentence): Quote => ({ quote, phase, start, end, at });
