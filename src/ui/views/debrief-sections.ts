import { hasClock } from '../../core/debrief/clock.ts';
import type { Debrief, EstimateView, Pace } from '../../core/debrief/debrief.ts';
import type { Level } from '../../core/level.ts';
import { clockTime } from '../time.ts';
import { aimLines } from './aim-page.ts';
import type { Target } from './debrief-state.ts';
import { minute, overruleLine, placeOf, spoken } from './debrief-words.ts';
import { quantity } from './estimate-verdict.ts';

/** A part of the debrief behind the points: a title and what stands under it, in words only. */
export interface Section {
  title: string;
  items: SectionItem[];
}

export interface SectionItem {
  lead: string;
  /** Each a line of its own under the lead. */
  notes: string[];
  /** What the person can overrule here. */
  target?: Target;
}

const MOST_FACTS = 4;

/** Everything behind points and emphases, in the order in which it is read; empty parts are left out. */
export function sectionsOf(debrief: Debrief): Section[] {
  const clock = hasClock(debrief);
  const sections: Section[] = [
    { title: 'What an interviewer would say', items: observations(debrief, clock) },
    { title: 'Pace', items: clock ? pace(debrief.pace) : [] },
    { title: 'You never asked', items: neverAsked(debrief) },
    { title: 'Hints taken', items: hints(debrief, clock) },
    { title: 'Follow-up questions', items: probes(debrief) },
    { title: 'Estimates', items: debrief.estimates.map(estimate) },
    { title: 'The changed requirement', items: twist(debrief, clock) },
    { title: 'Diagram', items: diagram(debrief) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

const item = (lead: string, ...notes: string[]): SectionItem => ({ lead, notes });

/** What was looked at, so that silence is not taken for praise. */
function noHabit(clock: boolean): string {
  const seen = [
    ...(clock ? ['the clock', 'your questions'] : []),
    'what you chose and turned down, how it is evaluated, what happens after launch, figures against adjectives',
  ].join(', ');
  return `Looked at: ${seen}. None of the habits that interviewers mark down for was seen there. That says nothing on whether you are right: ask the reference design, a friend or a model.`;
}

function observations({ observations: seen, judged, rubric }: Debrief, clock: boolean): SectionItem[] {
  if (seen.length === 0 && judged) {
    return [item(noHabit(clock))];
  }
  if (seen.length === 0 && rubric !== 'gone') return [];
  return seen.map(({ says, evidence, thought }) =>
    item(says, ...evidence.map((quote) => `${spoken(quote)} (${placeOf(quote, clock)})`), `→ ${thought}`),
  );
}

function pace({ phases, elapsedMs, budgetMs }: Pace): SectionItem[] {
  const rows = phases.map(({ title, spentMs, budgetMs: budget, words }) =>
    item(`${title}: ${clockTime(spentMs)} of ${clockTime(budget)}${over(spentMs - budget)}, ${words} words`),
  );
  return [
    ...rows,
    item(`Whole session: ${clockTime(elapsedMs)} of ${clockTime(budgetMs)}${over(elapsedMs - budgetMs)}`),
  ];
}

const over = (ms: number): string => (ms < 1000 ? '' : ` (+${clockTime(ms)})`);

function neverAsked({ neverAsked: facts }: Debrief): SectionItem[] {
  const shown = facts.slice(0, MOST_FACTS).map(({ fact, matters }) => item(fact, `→ ${matters}`));
  const more = facts.length - shown.length;
  return more > 0 ? [...shown, item(`and ${more} more`)] : shown;
}

const hints = (debrief: Debrief, clock: boolean): SectionItem[] =>
  debrief.hints.map(({ at, title, text }) => item(clock ? `${title}, minute ${minute(at)}` : title, text));

const probes = (debrief: Debrief): SectionItem[] =>
  debrief.probes.map((probe) => {
    const { pointId, question, answer, level, aim } = probe;
    const said = answer.trim().replace(/\s+/g, ' ');
    const judged =
      said === '' ? ['(no answer)'] : [said, `→ ${PROBE_VERDICTS[level]}`, ...overruleLine(probe)];
    return {
      ...item(question, ...judged, ...(aim ? aimLines(aim) : [])),
      target: { of: 'probe', pointId },
    };
  });

/** An answer that misses the point is another thing than none. */
const PROBE_VERDICTS: Record<Level, string> = {
  covered: 'covered',
  touched: 'named in your answer; how it works was not found there',
  missing: 'you answered; what the question is after was not found in it',
  unjudged: 'your answer cannot be judged',
};

const VERDICTS: Record<string, string> = {
  right: 'right',
  close: 'close: the same order of magnitude',
  off: 'off by more than half an order of magnitude',
  unit: 'not in the unit that was asked for',
  unreadable: 'not readable as a number',
};

function estimate({ id, given, verdict, asked }: EstimateView): SectionItem {
  const judged = given.trim() === '' ? 'you left it out' : `you: ${given}; ${VERDICTS[verdict] ?? verdict}`;
  if (asked === null) return item(id, judged);
  return item(asked.question, judged, `expected ${quantity(asked.value, asked.unit)}. ${asked.working}`);
}

function twist({ twist: changed }: Debrief, clock: boolean): SectionItem[] {
  if (changed === null) return [];
  const when = clock ? ` (minute ${minute(changed.at)})` : '';
  const taken = {
    covered: 'Taken up in what you wrote after it.',
    touched: 'Named in what you wrote after it; no change of the design was found.',
    missing: 'Not found in what you wrote after it.',
    unjudged: 'Whether the later text takes it up cannot be judged.',
  }[changed.level];
  const quotes = changed.evidence.slice(0, 2).map((quote) => `${spoken(quote)} (${placeOf(quote, clock)})`);
  const good = changed.good === null ? [] : [`→ A good answer: ${changed.good}`];
  return [
    {
      ...item(`${changed.text}${when}`, taken, ...quotes, ...overruleLine(changed), ...good),
      target: { of: 'twist' },
    },
  ];
}

const diagram = ({ diagram: drawn }: Debrief): SectionItem[] =>
  [...(drawn?.findings ?? []), ...(drawn?.problems ?? [])].map((text) => item(text));
