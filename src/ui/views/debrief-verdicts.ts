import type { Debrief, DebriefEmphasis, DebriefPoint, Quote } from '../../core/debrief/debrief.ts';
import { standing } from '../../core/level.ts';
import type { PointKind } from '../../core/scenario/schema.ts';
import { clip, ends, pad, wrap } from '../layout.ts';
import { type Block, type Look, marker, still, TEXT } from './debrief-block.ts';
import type { Stop } from './debrief-state.ts';
import { isAsked, KIND_TITLES, putOffLine } from './debrief-text.ts';
import {
  glyph,
  LEVEL_WORDS,
  MARK_WORDS,
  overruleLine,
  placeOf,
  remarks,
  spoken,
  verdictWord,
} from './debrief-words.ts';

/** Lines that a quote without the focus may take. */
const QUOTE_LINES = 2;
const OWN_COLUMN = 8;
/** Wide enough for the coach's longest word. */
const COACH_COLUMN = 14;
const LEVEL_COLUMN = 10;

/** The points of a kind, each with both views and the quote on show. */
export function pointBlocks(debrief: Debrief, kind: PointKind, look: Look): Block[] {
  const points = debrief.points.filter((point) => point.kind === kind);
  if (points.length === 0) return [];
  const heads = pad('you', OWN_COLUMN) + pad('coach', COACH_COLUMN);
  const title = ends(look.theme.heading(` ${KIND_TITLES[kind]}`), look.theme.quiet(heads), look.width);
  return [
    still([title]),
    ...points.map((point) => ({
      stop: stopOf(point),
      lines: (focus: { quote: number } | null) => pointLines(point, focus, look),
    })),
    still(['']),
  ];
}

/** A point as a place that can have the focus. */
export const stopOf = (point: DebriefPoint): Stop => ({
  target: { of: 'point', pointId: point.id },
  quotes: point.evidence.length,
  asked: isAsked(point),
  nearest: point.evidence[0]?.quote ?? null,
});

function pointLines(point: DebriefPoint, focus: { quote: number } | null, look: Look): string[] {
  const own = point.self === null ? '-' : MARK_WORDS[point.self];
  const marks = pad(own, OWN_COLUMN) + pad(verdictWord(point), COACH_COLUMN);
  const name = `${marker(focus, look)}${glyph(standing(point), look.theme)} ${focus ? look.theme.strong(point.title) : point.title}`;
  return [
    ends(name, marks, look.width),
    ...quoteLines(point.evidence, remarks(point, look.clock), focus, look),
    ...point.ruledOut
      .slice(0, 1)
      .flatMap((quote) => wrap(`you seem to rule this out: ${spoken(quote)}`, look.width, '     ')),
    ...putOffLine(point).flatMap((line) => wrap(line, look.width, '     ')),
    ...overruleLine(point).flatMap((line) => wrap(line, look.width, '     ')),
  ];
}

/** The quote on show with its place and the coach's remarks behind it, in full where the focus is. */
function quoteLines(
  quotes: readonly Quote[],
  beside: readonly string[],
  focus: { quote: number } | null,
  { width, theme, clock }: Look,
): string[] {
  const shown = focus?.quote ?? 0;
  const quote = quotes[shown];
  const count = quotes.length > 1 ? [countOf(quotes.length, focus)] : [];
  const behind = [...(quote ? [placeOf(quote, clock), ...count] : []), ...beside].join(' · ');
  if (!quote) return behind === '' ? [] : wrap(theme.quiet(behind), width, '     ');
  const room = QUOTE_LINES * (width - 12) - behind.length;
  const words = focus === null ? clip(spoken(quote), Math.max(30, room)) : spoken(quote);
  return wrap(`${words}  ${theme.quiet(behind)}`, width, '     ');
}

/** How many quotes there are; where the focus is, with the key that shows the next. */
const countOf = (count: number, focus: unknown): string =>
  focus === null ? `and ${count - 1} more` : `e: next of ${count}`;

/** The five emphases, a line each. */
export function emphasisBlocks(debrief: Debrief, look: Look): Block[] {
  if (!debrief.judged) return [];
  return [
    still([look.theme.heading(' Emphases')]),
    ...debrief.emphases.map((emphasis) => ({
      stop: { ...TEXT, quotes: emphasis.evidence.length },
      lines: (focus: { quote: number } | null) => emphasisLines(emphasis, focus, look),
    })),
    still(['']),
  ];
}

function emphasisLines(
  { id, level, evidence }: DebriefEmphasis,
  focus: { quote: number } | null,
  look: Look,
): string[] {
  const name = `${marker(focus, look)}${glyph(level, look.theme)} ${pad(id, 14)} ${pad(LEVEL_WORDS[level], LEVEL_COLUMN)}`;
  const quote = evidence[focus?.quote ?? 0];
  if (!quote) return [name.trimEnd()];
  if (focus === null) return [clip(`${name} ${spoken(quote)}`, look.width)];
  return [name.trimEnd(), ...quoteLines(evidence, [], focus, look)];
}
