import type { Basis } from '../../core/coach/judgement.ts';
import type { DebriefPoint, Quote } from '../../core/debrief/debrief.ts';
import { WORTH } from '../../core/debrief/worth.ts';
import type { Level, Mark } from '../../core/level.ts';
import type { Theme } from '../theme.ts';

/** The coach's levels as it says them. It cannot know that something is missing, only that it found nothing. */
export const LEVEL_WORDS: Record<Level, string> = {
  covered: 'covered',
  touched: 'touched',
  missing: 'not found',
  unjudged: 'not judged',
};

/** The person's marks as they gave them. */
export const MARK_WORDS: Record<Mark, string> = { covered: 'yes', touched: 'partly', missing: 'no' };

const GLYPHS: Record<Level, string> = { covered: '●', touched: '◐', missing: '○', unjudged: '·' };

/** A sign for a level, coloured; beside it the word always stands too. */
export function glyph(level: Level, theme: Theme): string {
  const paint = { covered: theme.good, touched: theme.partly, missing: theme.bad, unjudged: theme.quiet };
  return paint[level](GLYPHS[level]);
}

/** The minute in which a session time (ms) lies, counted from 1 as people do. */
export const minute = (at: number): number => Math.max(1, Math.ceil(at / 60_000));

/** `design, minute 12`: where and when a quote was written, as far as known. */
export function placeOf({ phase, at }: Quote, clock: boolean): string {
  const place = phase ?? 'answer to a probe';
  return at === null || !clock ? place : `${place}, minute ${minute(at)}`;
}

/** A quote on one line, whatever line breaks it had; of a table row the cells. */
export const spoken = ({ quote }: Pick<Quote, 'quote'>): string =>
  `"${quote
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\| ?| ?\|$/g, '')}"`;

/** What the coach has to add to a point's level: how it came about and what it lacks. */
export function remarks(point: DebriefPoint, clock: boolean): string[] {
  const hint = point.hintAt === null ? [] : [clock ? `hint at minute ${minute(point.hintAt)}` : 'hint taken'];
  // Once the person has spoken, what the coach missed is beside the point.
  const doubts = point.overruled ? [] : [...lacksOf(point), ...basisOf(point)];
  return [...(point.prompted ? ['prompted'] : []), ...doubts, ...hint];
}

const lacksOf = ({ lacks }: DebriefPoint): string[] =>
  lacks.length > 0 ? [`no ${lacks.join(', no ')}`] : [];

/** What a verdict rests on, where that is not much. */
export const BASIS_WORDS: Record<Basis, string> = {
  signals: '',
  description: 'a weak reading: the author gave no signals',
  title: 'the author gave only a title',
};

function basisOf({ basis, evidence }: DebriefPoint): string[] {
  if (basis === 'signals') return [];
  return [...(basis === 'title' && evidence.length > 0 ? ['looks nearest'] : []), BASIS_WORDS[basis]];
}

/** The coach's word on a point; where it has none, whose word it is. */
export const verdictWord = ({ level, basis }: Pick<DebriefPoint, 'level' | 'basis'>): string =>
  level === 'unjudged' && basis === 'title' ? 'yours to mark' : LEVEL_WORDS[level];

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** What each word is worth, a line each. */
export const WORTH_LINES: readonly string[] = [
  `covered: a sentence of yours explains it. Readers found in about ${percent(WORTH.covered)} of such cases that it does not.`,
  `touched: it is named, or hardly more. In about ${percent(WORTH.touched)} of such cases readers found it explained after all.`,
  `not found: nothing on it was seen. In about ${percent(WORTH.missing)} of such cases it was there.`,
  'None of them says that you are right: that is for the reference design, a friend or a model.',
];

/** The person's word against the coach's. */
export function overruleLine({ overruled }: Pick<DebriefPoint, 'overruled'>): string[] {
  if (overruled === null) return [];
  const sentence = overruled.sentence === null ? '' : `: ${spoken({ quote: overruled.sentence })}`;
  return [`you overruled this: ${LEVEL_WORDS[overruled.mark]}${sentence}`];
}
