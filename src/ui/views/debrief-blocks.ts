import { hasClock } from '../../core/debrief/clock.ts';
import type { Debrief } from '../../core/debrief/debrief.ts';
import { ends, wrap } from '../layout.ts';
import type { Theme } from '../theme.ts';
import { type Block, type Look, still, TEXT, textBlock } from './debrief-block.ts';
import { type Section, type SectionItem, sectionsOf } from './debrief-sections.ts';
import { caveats } from './debrief-text.ts';
import { emphasisBlocks, pointBlocks, stopOf } from './debrief-verdicts.ts';

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
