import type { Basis } from '../../core/coach/judgement.ts';
import type { DebriefPoint, Quote } from '../../core/debrief/debrief.ts';
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

/** A quote on one line, whatever line breaks it had. */
export const spoken = ({ quote }: Pick<Quote, 'quote'>): string => `"${quote.replace(/\s+/g, ' ').trim()}"`;

/** What the coach has to add to a point's level: how it came about and what it lacks. */
export function remarks(point: DebriefPoint, clock: boolean): string[] {
  const hint = point.hintAt === null ? [] : [clock ? `hint at minute ${minute(point.hintAt)}` : 'hint taken'];
  return [
    ...(point.prompted ? ['prompted'] : []),
    ...(point.lacks.length > 0 ? [`no ${point.lacks.join(', no ')}`] : []),
    ...hint,
    ...(point.basis === 'signals' ? [] : [BASIS_WORDS[point.basis].trim()]),
  ];
}

/** What a verdict rests on, where that is not much. */
export const BASIS_WORDS: Record<Basis, string> = {
  signals: '',
  description: ' (a weak reading: the author gave no signals)',
  title: ' (yours to mark: the author gave only a title)',
};
