import { bySubject } from '../coach/levels.ts';
import type { RubricPoint, Scenario } from '../scenario/schema.ts';
import { type Debrief, type DebriefEmphasis, type DebriefPoint, type Quote, standing } from './debrief.ts';

type Gaps = Pick<Debrief, 'judged' | 'points' | 'emphases' | 'observations' | 'twist'>;

/**
 * The one thing to do next. What nobody would forgive first: a design that says nothing on safety or on
 * evaluation; then what the person put off themselves; then what was not found at all, in the author's
 * order; then what was only named; then habits. It never says that an answer is complete: nobody can know.
 */
export function nextStep(gaps: Gaps, scenario: Scenario | null): string {
  if (scenario === null) return 'Pick a scenario that is there: `mlsd list` shows them.';
  if (!gaps.judged) return 'Write the next attempt in English: the rubric only knows English.';
  const lacking = (point: DebriefPoint) => standing(point) === 'missing';
  const missing = bySubject(gaps.points.filter(lacking));
  const touched = bySubject(gaps.points.filter((point) => standing(point) === 'touched'));
  const emphasis = gaps.emphases.find(isGrave);
  const most = missing.length > gaps.points.length / 2;
  const open = bySubject(gaps.points).find(
    (point) => point.putOff.length > 0 && standing(point) !== 'covered',
  );
  if (emphasis && !most) return aboutEmphasis(emphasis, scenario);
  if (open && !most) return aboutOpen(open, scenario);
  if (missing[0]) return aboutMissing(missing[0], scenario);
  if (touched[0]) return aboutTouched(touched[0], scenario);
  return beyondThePoints(gaps, scenario);
}

/** Nothing is lacking outright: what an interviewer would still want, then a harder session. */
function beyondThePoints({ emphases, observations, twist, points }: Gaps, scenario: Scenario): string {
  const emphasis = emphases.find(({ id, level }) => level === 'missing' && id !== 'communication');
  if (emphasis) return aboutEmphasis(emphasis, scenario);
  const [seen] = observations;
  if (seen?.id === 'left-open') return writeOut('this', seen.evidence);
  if (seen) return `Mend this next: ${seen.says} ${seen.thought}`;
  if (twist === null && scenario.twists.length > 0) {
    return `Try it with a requirement that changes: \`mlsd practice ${scenario.id} --twist\`.`;
  }
  const thin = thinnest(points.filter((point) => point.overruled === null));
  if (thin) return deeper(thin, scenario);
  return `Say it aloud in half the time: \`mlsd practice ${scenario.id} --plan interview --minutes 20\`.`;
}

/** The point whose quotes say least: the fewest, then the shortest. */
function thinnest(points: readonly DebriefPoint[]): DebriefPoint | undefined {
  const words = ({ evidence }: DebriefPoint) => evidence.reduce((sum, { quote }) => sum + quote.length, 0);
  return points.toSorted((a, b) => a.evidence.length - b.evidence.length || words(a) - words(b))[0];
}

const isGrave = ({ id, level }: DebriefEmphasis): boolean =>
  (id === 'safety' || id === 'evaluation') && level === 'missing';

function aboutOpen({ id, title, putOff }: DebriefPoint, scenario: Scenario): string {
  return `${writeOut(`"${title}"`, putOff)}${goodAnswer(materialOf(id, scenario))}`;
}

function writeOut(what: string, [quote]: readonly Quote[]): string {
  const said = quote ? ` ("${quote.quote.replace(/\s+/g, ' ').trim()}")` : '';
  return `You left ${what} open yourself${said}. Write it out now.`;
}

function aboutMissing({ id, title }: DebriefPoint, scenario: Scenario): string {
  const author = materialOf(id, scenario);
  if (author?.description) return `Write five sentences on "${title}".${goodAnswer(author)}`;
  if (author?.hint) return `Write five sentences on "${title}". ${author.hint}`;
  return `Write five sentences on "${title}": what you would build, one number, and what it costs.`;
}

function aboutTouched(point: DebriefPoint, scenario: Scenario): string {
  const author = materialOf(point.id, scenario);
  if (author?.probe ?? author?.hint) return deeper(point, scenario);
  return `Say more on "${point.title}": a mechanism, one number, and what it costs.`;
}

function deeper({ id, title }: DebriefPoint, scenario: Scenario): string {
  const author = materialOf(id, scenario);
  return `Go deeper on "${title}". ${author?.probe ?? author?.hint ?? 'What fails first, at what number, and what then?'}`;
}

function aboutEmphasis({ id }: DebriefEmphasis, scenario: Scenario): string {
  const author = scenario.emphases[id];
  const more = author?.hint ?? author?.probe ?? GENERIC[id] ?? '';
  return `Nothing on ${id} was found. Add a paragraph on it. ${more}`;
}

const GENERIC: Partial<Record<DebriefEmphasis['id'], string>> = {
  safety: 'What could go wrong, who is hurt by it, and what stops it?',
  evaluation: 'How would you know that it works, before launch and after?',
  tradeoffs: 'What did you turn down, and when would you have taken it?',
  iteration: 'What ships first, what do you learn from it, and what does that change?',
};

const materialOf = (id: string, scenario: Scenario): RubricPoint | undefined =>
  scenario.points.find((point) => point.id === id);

/** Most descriptions begin with what a good answer does: `Gives targets for ...`; the others with what it holds. */
function goodAnswer(author: RubricPoint | undefined): string {
  if (!author?.description) return '';
  const begins = /^\p{Lu}\p{Ll}+s\b/u.test(author.description) ? 'A good answer' : 'A good answer:';
  return ` ${begins} ${author.description.charAt(0).toLowerCase()}${author.description.slice(1)}`;
}
