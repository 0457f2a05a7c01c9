import type { Evidence, Judgement } from '../../core/coach/judgement.ts';
import type { Level } from '../../core/level.ts';
import { ends, wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';
import { KIND_TITLES } from './debrief-text.ts';
import { BASIS_WORDS, glyph, LEVEL_WORDS, spoken, verdictWord } from './debrief-words.ts';

const WIDEST = 100;

/** Coverage of a text to read: every point with the best quote and its line in the text. */
export function scoreText(
  judgement: Judgement,
  title: string,
  text: string,
  columns: number,
  theme: Theme,
): string {
  const width = Math.min(columns, WIDEST);
  if (!judgement.judged) return `${judgement.reason ?? 'The text cannot be judged.'}\n`;
  const quoted = (evidence: readonly Evidence[], lead = '') =>
    evidence
      .slice(0, 1)
      .flatMap((one) => wrap(`${lead}${spoken(one)} (line ${lineOf(text, one.start)})`, width, '    '));
  const row = (name: string, level: Level, word = LEVEL_WORDS[level]) =>
    ends(` ${glyph(level, theme)} ${name}`, word, width);
  const points = (['consideration', 'component'] as const).flatMap((kind) => [
    '',
    theme.heading(KIND_TITLES[kind]),
    ...judgement.points
      .filter((point) => point.kind === kind)
      .flatMap((point) => [
        row(point.title, point.level, verdictWord(point)),
        ...(point.basis === 'signals' ? [] : [`    (${BASIS_WORDS[point.basis]})`]),
        ...quoted(point.evidence, point.basis === 'title' ? 'looks nearest: ' : ''),
        ...quoted(point.ruledOut, 'you seem to rule this out: '),
      ]),
  ]);
  const emphases = judgement.emphases.flatMap(({ id, level, evidence }) => [
    row(id, level),
    ...quoted(evidence),
  ]);
  return `${[theme.title(title), ...points, '', theme.heading('Emphases'), ...emphases].join('\n')}\n`;
}

/** The 1-based line of an offset. */
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
