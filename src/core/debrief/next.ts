import { bySubject } from '../coach/levels.ts';
import { authorsProbes } from '../coach/probes.ts';
import { standing } from '../level.ts';
import type { RubricPoint, Scenario } from '../scenario/schema.ts';
import type { Debrief, DebriefEmphasis, DebriefPoint, Observation, Quote } from './debrief.ts';

/** The one thing to do next, in a sentence that stands by itself, and how; `how` may be empty. */
export interface NextStep extends Pick<Debrief, 'step'> {
  how: string;
}

export interface Gaps extends Pick<Debrief, 'judged' | 'points' | 'emphases' | 'observations' | 'twist'> {
  /** What no design may leave out and this one says nothing on at all. */
  grave: DebriefEmphasis | null;
}

/**
 * The one thing to do next. What nobody would forgive first: a design that says nothing on safety or on
 * evaluation; then what the person put off themselves; then what was not found at all, in the author's order;
 * then what only they can mark; then what was only named; then habits. It never says that an answer is
 * complete: nobody can know.
 */
export function nextStep(gaps: Gaps, scenario: Scenario | null): NextStep {
  if (scenario === null) return step('Pick a scenario that is there: `mlsd list` shows them.');
  if (!gaps.judged) return step('Write the next attempt in English.', 'The rubric only knows English.');
  const [missing, toMark, touched] = (['missing', 'unjudged', 'touched'] as const).map((level) =>
    bySubject(gaps.points.filter((point) => standing(point) === level)),
  ) as [DebriefPoint[], DebriefPoint[], DebriefPoint[]];
  const most = missing.length > (gaps.points.length - toMark.length) / 2;
  const open = bySubject(gaps.points).find((point) => point.putOff.length > 0 && !isCovered(point));
  if (gaps.grave && !most) return aboutEmphasis(gaps.grave, scenario);
  if (open && !most) return aboutOpen(open, scenario);
  if (missing[0]) return aboutMissing(missing[0], scenario);
  if (toMark[0]) return aboutMarking(toMark[0], toMark.length);
  if (touched[0]) return aboutTouched(touched[0], scenario);
  return beyondThePoints(gaps, scenario);
}

const step = (says: string, how = '', about: Pick<DebriefPoint, 'id'> | null = null): NextStep => ({
  step: { says, pointId: about?.id ?? null },
  how,
});

const isCovered = (point: DebriefPoint): boolean => standing(point) === 'covered';

/** Nothing is lacking outright: what an interviewer would still want, then a harder session. */
function beyondThePoints({ emphases, observations, twist, points }: Gaps, scenario: Scenario): NextStep {
  const emphasis = emphases.find(({ id, level }) => level === 'missing' && id !== 'communication');
  if (emphasis) return aboutEmphasis(emphasis, scenario);
  const [seen] = observations;
  if (seen) return aboutHabit(seen);
  const again = `\`mlsd practice ${scenario.id}`;
  if (twist === null && scenario.twists.length > 0)
    return step('Try it with a requirement that changes.', `${again} --twist\``);
  const thin = thinnest(points.filter((point) => point.overruled === null));
  if (thin) return step(`Go deeper on "${thin.title}".`, questionOn(thin, scenario), thin);
  return step('Say it aloud in half the time.', `${again} --plan interview --minutes 20\``);
}

function aboutHabit({ id, says, thought, evidence }: Observation): NextStep {
  if (id === 'left-open') return step('Write out what you left open yourself.', said(evidence));
  return step(`Mend this: ${says}`, thought);
}

/** The point whose quotes say least: the fewest, then the shortest. */
function thinnest(points: readonly DebriefPoint[]): DebriefPoint | undefined {
  const words = ({ evidence }: DebriefPoint) => evidence.reduce((sum, { quote }) => sum + quote.length, 0);
  return points.toSorted((a, b) => a.evidence.length - b.evidence.length || words(a) - words(b))[0];
}

function aboutOpen(point: DebriefPoint, scenario: Scenario): NextStep {
  const how = `${said(point.putOff)} ${goodAnswer(materialOf(point, scenario))}`.trim();
  return step(`Write out "${point.title}": you left it open yourself.`, how, point);
}

const said = ([quote]: readonly Quote[]): string =>
  quote ? `You wrote: "${quote.quote.replace(/\s+/g, ' ').trim()}".` : '';

const WHAT_TO_SAY = 'What you would build, one number, and what it costs.';

function aboutMissing(point: DebriefPoint, scenario: Scenario): NextStep {
  const { title, basis } = point;
  if (basis === 'title')
    return step(`Write a paragraph on "${title}": you marked it as not there.`, WHAT_TO_SAY, point);
  const author = materialOf(point, scenario);
  return step(
    `Write five sentences on "${title}".`,
    goodAnswer(author) || author?.hint || WHAT_TO_SAY,
    point,
  );
}

/** Nobody but the person can tell whether a bare title is covered. */
function aboutMarking(point: DebriefPoint, count: number): NextStep {
  const says =
    count === 1
      ? `Mark "${point.title}" yourself: did you explain it?`
      : `Mark the ${count} points that are yours to mark, "${point.title}" first.`;
  return step(says, 'Their author gave a title and nothing to look for, so only you can tell.', point);
}

function aboutTouched(point: DebriefPoint, scenario: Scenario): NextStep {
  const says = `Go deeper on "${point.title}", or point at the sentence that explains it.`;
  return step(says, questionOn(point, scenario), point);
}

function questionOn(point: DebriefPoint, scenario: Scenario): string {
  const author = materialOf(point, scenario);
  const [probe] = author ? authorsProbes(author) : [];
  return probe ?? author?.hint ?? 'What fails first, at what number, and what then?';
}

function aboutEmphasis({ id }: DebriefEmphasis, scenario: Scenario): NextStep {
  const author = scenario.emphases[id];
  return step(
    `Add a paragraph on ${id}: nothing on it was found.`,
    author?.hint ?? author?.probe ?? GENERIC[id],
  );
}

const GENERIC: Partial<Record<DebriefEmphasis['id'], string>> = {
  safety: 'What could go wrong, who is hurt by it, and what stops it?',
  evaluation: 'How would you know that it works, before launch and after?',
  tradeoffs: 'What did you turn down, and when would you have taken it?',
  iteration: 'What ships first, what do you learn from it, and what does that change?',
};

const materialOf = ({ id }: DebriefPoint, scenario: Scenario): RubricPoint | undefined =>
  scenario.points.find((point) => point.id === id);

/** Most descriptions begin with what a good answer does: `Gives targets for ...`; the others with what it holds. */
function goodAnswer(author: RubricPoint | undefined): string {
  if (!author?.description) return '';
  const begins = /^\p{Lu}\p{Ll}+s\b/u.test(author.description) ? 'A good answer' : 'A good answer:';
  return `${begins} ${author.description.charAt(0).toLowerCase()}${author.description.slice(1)}`;
}
