import { LEFT_OPEN } from '../../coach/words/left-open.ts';
import type { PhaseRole } from '../../plan/plan.ts';
import { type Bank, shows } from '../../prose/banks.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Session } from '../../session/session.ts';
import type {
  Debrief,
  DebriefEmphasis,
  DebriefPoint,
  Observation,
  Pace,
  Quote,
  TwistView,
} from '../debrief.ts';
import type { Reader, Sentence } from '../reader.ts';

/** Everything that observations are made from. */
export interface Material {
  session: Session;
  scenario: Scenario | null;
  reader: Reader;
  judged: Debrief['judged'];
  points: readonly DebriefPoint[];
  emphases: readonly DebriefEmphasis[];
  pace: Pace;
  twist: TwistView | null;
}

/** An observation and how much it would weigh in an interview, 0 to 100; only the order comes from it. */
export type Weighed = Observation & { weight: number };

/** Looks for one habit; null when it is not seen. */
export type Detector = (material: Material) => Weighed | null;

export const wordsOf = ({ pace }: Material): number => pace.phases.reduce((sum, { words }) => sum + words, 0);

/** Body sentences of the answers that match, as they were written; headings and drawings are no sentences. */
export const matching = ({ reader }: Material, bank: Bank): Sentence[] =>
  reader.sentences.filter(({ kind, drawn, words }) => kind !== 'heading' && !drawn && shows(bank, words));

/** Whether something is written anywhere, questions and quotations included. */
export const has = ({ reader }: Material, bank: Bank): boolean =>
  reader.written.some((words) => shows(bank, words));

/** Whether something is said anywhere, headings and drawings included, other than as still lacking. */
export const says = ({ reader }: Material, bank: Bank): boolean =>
  reader.sentences.some(({ words }) => shows(bank, words) && !shows(LEFT_OPEN, words));

/** Quotes to show beside an observation, at most `most`, none twice. */
export const show = (sentences: readonly Sentence[], most = 2): Quote[] =>
  distinct(sentences, most).map(({ quote, phase, start, end, at }) => ({ quote, phase, start, end, at }));

/** The first of them, no wording twice. */
export const distinct = <Said extends Quote>(quotes: readonly Said[], most = 2): Said[] =>
  [...new Map(quotes.map((said) => [said.quote, said])).values()].slice(0, most);

/** The paces of the phases that have one of the roles. */
export function pacesOf({ session, pace }: Material, ...roles: PhaseRole[]): Pace['phases'] {
  const wanted = new Set(session.plan.phases.filter(({ role }) => roles.includes(role)).map(({ id }) => id));
  return pace.phases.filter(({ id }) => wanted.has(id));
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  const [last, ...others] = items.toReversed();
  if (last === undefined) return '';
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
}

/** `1 word`, `12 words`. */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Milliseconds as a person would say them: `40 s`, `6 min`, `1 min 30 s`. */
export function spoken(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  const minutes = Math.floor(seconds / 60);
  return rest === 0 || minutes >= 10 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** The minute in which a session time (ms) lies, counted from 1 as people do; the very end belongs to the last. */
export const minuteOf = (ms: number): number => Math.max(1, Math.ceil(ms / 60_000));
