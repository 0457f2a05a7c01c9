import { hasClock } from '../../core/debrief/clock.ts';
import type { Debrief, DebriefEmphasis, DebriefPoint, Quote } from '../../core/debrief/debrief.ts';
import { standing } from '../../core/level.ts';
import type { PointKind } from '../../core/scenario/schema.ts';
import { clip, ends, pad, wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';
import { type Section, type SectionItem, sectionsOf } from './debrief-sections.ts';
import type { Stop } from './debrief-state.ts';
import { caveats, isAsked, KIND_TITLES, putOffLine } from './debrief-text.ts';
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

/** A piece of the page; one with a stop can have the focus. */
export interface Block {
  stop: Stop | null;
  /** `quote` counts from 0: which of the quotes is shown while the block has the focus. */
  lines(focus: { quote: number } | null): string[];
}

interface Look {
  width: number;
  theme: Theme;
  clock: boolean;
}

/** Lines that a quote without the focus may take. */
const QUOTE_LINES = 2;
/** A longer item is read in several stops. */
const LONG_ITEM = 7;

/** The page from top to bottom, in lines of at most `width` columns. */
export function blocksOf(debrief: Debrief, width: number, theme: Theme): Block[] {
  const look = { width, theme, clock: hasClock(debrief) };
  return [
    ...caveats(debrief).map((text) => still([...wrap(text, width - 1, ' '), ''])),
    ...nextBlocks(debrief, look),
    ...noteBlocks(debrief, look),
    ...reviewBlocks(debrief, look),
    ...(['consideration', 'component'] as const).flatMap((kind) => pointBlocks(debrief, kind, look)),
    ...emphasisBlocks(debrief, look),
    ...sectionsOf(debrief).flatMap((section) => sectionBlocks(section, look)),
  ];
}

const still = (lines: string[]): Block => ({ stop: null, lines: () => lines });

const marker = (focus: unknown, { theme }: Look): string => (focus === null ? ' ' : theme.key('▸'));

/** The step to see at once, and in full what it takes; the keys of its point work on it. */
function nextBlocks({ step, next, points }: Debrief, look: Look): Block[] {
  const how = next.slice(step.says.length).trim();
  const point = points.find(({ id }) => id === step.pointId);
  const lines = [
    ...wrap(step.says, look.width - 3).map((line) => `   ${look.theme.strong(line)}`),
    ...(how === '' ? [] : wrap(how, look.width, '   ')),
  ];
  return [
    still([look.theme.heading(' Next')]),
    textBlock(lines, look, point && { ...stopOf(point), quotes: 0 }),
    still(['']),
  ];
}

function noteBlocks({ note }: Debrief, { width, theme }: Look): Block[] {
  return note === '' ? [] : [still([theme.heading(' Your note'), ...wrap(note, width, '   '), ''])];
}

function reviewBlocks({ review }: Debrief, { width, theme }: Look): Block[] {
  if (review.length === 0) return [];
  const rows = review.flatMap(({ question, answer, note }) => [
    ends(`   ${question}`, answer, Math.min(width, 60)),
    ...(note === '' ? [] : wrap(note, width, '     ').map((line) => theme.quiet(line))),
  ]);
  return [still([theme.heading(' Your review'), ...rows, ''])];
}

const OWN_COLUMN = 8;
/** Wide enough for the coach's longest word. */
const COACH_COLUMN = 14;
const LEVEL_COLUMN = 10;

function pointBlocks(debrief: Debrief, kind: PointKind, look: Look): Block[] {
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

const stopOf = (point: DebriefPoint): Stop => ({
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

function emphasisBlocks(debrief: Debrief, look: Look): Block[] {
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

/** One stop for a section of single lines; else one an item, and a long item in several. */
function sectionBlocks({ title, items }: Section, look: Look): Block[] {
  const heading = still([look.theme.heading(` ${title}`)]);
  const blocks = items.every(({ notes }) => notes.length === 0)
    ? [
        textBlock(
          items.flatMap((item) => itemLines(item, look).flat()),
          look,
        ),
      ]
    : items.flatMap((item) => itemBlocks(item, look));
  return [heading, ...blocks, still([''])];
}

function itemBlocks(item: SectionItem, look: Look): Block[] {
  const parts = itemLines(item, look);
  const stop = { ...TEXT, target: item.target ?? null };
  return (parts.flat().length > LONG_ITEM ? parts : [parts.flat()]).map((lines) =>
    textBlock(lines, look, stop),
  );
}

/** The lines of an item: first its lead's, then each note's. */
function itemLines({ lead, notes }: SectionItem, { width, theme }: Look): string[][] {
  const [first = '', ...others] = wrap(lead, width, '   ');
  return [
    [` · ${first.slice(3)}`, ...others],
    ...notes.map((note) =>
      wrap(note, width, '     ').map((line) => (note.startsWith('"') ? theme.quiet(line) : line)),
    ),
  ];
}

/** A place to read and no more. */
const TEXT: Stop = { target: null, quotes: 0, asked: false, nearest: null };

function textBlock(lines: string[], look: Look, stop = TEXT): Block {
  const [first = '', ...others] = lines;
  return {
    stop,
    lines: (focus) => (focus === null ? lines : [marker(focus, look) + first.slice(1), ...others]),
  };
}
