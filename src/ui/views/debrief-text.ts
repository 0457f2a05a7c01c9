import { hasClock } from '../../core/debrief/clock.ts';
import type { Debrief, DebriefPoint, Quote } from '../../core/debrief/debrief.ts';
import { standing } from '../../core/level.ts';
import type { PointKind } from '../../core/scenario/schema.ts';
import type { Session } from '../../core/session/session.ts';
import { sectionsOf } from './debrief-sections.ts';
import {
  LEVEL_WORDS,
  MARK_WORDS,
  overruleLine,
  placeOf,
  remarks,
  spoken,
  verdictWord,
  WORTH_LINES,
} from './debrief-words.ts';

export const KIND_TITLES: Record<PointKind, string> = {
  consideration: 'Considerations',
  component: 'Components',
};

/** The whole debrief as Markdown: for pipes, screen readers and files. Says what the screen says. */
export function debriefText(
  debrief: Debrief,
  { id, scenario: { title }, levelMarks = {} }: Pick<Session, 'id' | 'scenario' | 'levelMarks'>,
): string {
  const blocks = [
    `# Debrief: ${title}`,
    ...[tally(debrief)].filter((line) => line !== null),
    ...caveats(debrief),
    ...section('Next', [debrief.next]),
    ...section('Your note', debrief.note === '' ? [] : [debrief.note]),
    ...section('Your review', debrief.review.map(reviewLine)),
    ...(['consideration', 'component'] as const).flatMap((kind) => pointBlock(debrief, kind)),
    ...explainHint(debrief, id),
    ...section('Emphases', debrief.judged ? emphasisLines(debrief) : []),
    ...sectionsOf(debrief).flatMap(({ title, items }) =>
      section(
        title,
        items.map(({ lead, notes }) => nested(lead, notes)),
      ),
    ),
    ...section(
      'Levels, as you mark yourself',
      Object.entries(levelMarks).map(([line, mark]) => `- ${line} ${MARK_WORDS[mark]}`),
    ),
    ...section('What the words are worth', debrief.judged ? WORTH_LINES.map((line) => `- ${line}`) : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What must be known before anything below is read. */
export function caveats({ reason, rubric, regraded }: Debrief): string[] {
  const changed =
    'The scenario has changed since this attempt; the coach holds the text against what it says now.';
  return [
    ...(reason === null ? [] : [reason]),
    ...(rubric === 'changed' ? [changed] : []),
    ...(regraded.length === 0 ? [] : [regradedLine(regraded)]),
  ];
}

function regradedLine(regraded: Debrief['regraded']): string {
  const [count, verb] = regraded.length === 1 ? ['1 point', 'is'] : [`${regraded.length} points`, 'are'];
  const each = regraded.map(
    ({ title, was, is }) => `${title} (was ${LEVEL_WORDS[was]}, now ${LEVEL_WORDS[is]})`,
  );
  return `The rubric or the coach changed since: ${count} ${verb} judged differently: ${each.join(', ')}.`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];

const nested = (lead: string, notes: readonly string[]): string =>
  [`- ${lead}`, ...notes.map((note) => `  - ${note}`)].join('\n');

const reviewLine = ({ question, answer, note }: Debrief['review'][number]): string =>
  `- ${question} ${answer}${note === '' ? '' : `: ${note}`}`;

function pointBlock(debrief: Debrief, kind: PointKind): string[] {
  const points = debrief.points.filter((point) => point.kind === kind);
  return section(
    KIND_TITLES[kind],
    points.map((point) => pointLines(point, hasClock(debrief))),
  );
}

function pointLines(point: DebriefPoint, clock: boolean): string {
  const own = point.self === null ? [] : [`you: ${MARK_WORDS[point.self]}`];
  const beside = [...own, ...remarks(point, clock)];
  const lead = `${point.title}: ${verdictWord(point)}${beside.length > 0 ? ` (${beside.join('; ')})` : ''}`;
  return nested(lead, [
    ...point.evidence.map((quote) => `${excerpt(quote)} (${placeOf(quote, clock)})`),
    ...point.ruledOut.map((quote) => `you seem to rule this out: ${spoken(quote)}`),
    ...putOffLine(point),
    ...overruleLine(point),
  ]);
}

/** Of a longer quote, such as a block of code, the beginning tells which it is. */
const LONGEST_QUOTE = 300;

function excerpt(quote: Quote): string {
  const words = spoken(quote);
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE)}…"`;
}

/** What the person said of it instead of covering it. */
export const putOffLine = ({ putOff }: Pick<DebriefPoint, 'putOff'>): string[] =>
  putOff.slice(0, 1).map((quote) => `you left it open yourself: ${spoken(quote)}`);

const emphasisLines = (debrief: Debrief): string[] =>
  debrief.emphases.map(({ id, level, evidence }) =>
    nested(
      `${id}: ${LEVEL_WORDS[level]}`,
      evidence.slice(0, 1).map((quote) => `${excerpt(quote)} (${placeOf(quote, hasClock(debrief))})`),
    ),
  );

/** The way to the person's word where it is asked for: on what was touched and on what is theirs to mark. */
function explainHint({ points }: Debrief, id: string): string[] {
  if (!points.some(isAsked)) return [];
  return [
    `Did you explain what is called touched or yours to mark? \`mlsd review ${id}\` in a terminal, \`c\` on the point, and point at the sentence.`,
  ];
}

/** Whether the coach asks the person for the sentence that explains a point. */
export const isAsked = (point: DebriefPoint): boolean => {
  const mark = standing(point);
  return mark === 'touched' || (mark === 'unjudged' && point.basis === 'title');
};

/** `7 of 10 points covered`: the marks that count, and apart from them what nobody has marked; null without either. */
export function tally({ judged, points }: Pick<Debrief, 'judged' | 'points'>): string | null {
  const marks = points.map(standing).filter((mark) => mark !== 'unjudged');
  const covered = marks.filter((mark) => mark === 'covered').length;
  const toMark = judged ? points.length - marks.length : 0;
  const parts = [
    ...(marks.length === 0 ? [] : [`${covered} of ${marks.length} points covered`]),
    ...(toMark === 0 ? [] : [`${toMark} yours to mark`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}
