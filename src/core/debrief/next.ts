import { bySubject } from '../coach/levels.ts';
import type { RubricPoint, Scenario } from '../scenario/schema.ts';
import { type Debrief, type DebriefEmphasis, type DebriefPoint, standing } from './debrief.ts';

type Gaps = Pick<Debrief, 'judged' | 'points' | 'emphases' | 'observations' | 'twist'>;

/**
 * The one thing to do next. What nobody would forgive first: a design that says nothing on safety or on
 * evaluation; then what was not found at all, in the author's order; then what was only named; then habits.
 */
export function nextStep(gaps: Gaps, scenario: Scenario | null): string {
  if (scenario === null) return 'Pick a scenario that is there: `mlsd list` shows them.';
  if (!gaps.judged) return 'Write the next attempt in English: the rubric only knows English.';
  const lacking = (point: DebriefPoint) => standing(point) === 'missing';
  const missing = bySubject(gaps.points.filter(lacking));
  const touched = bySubject(gaps.points.filter((point) => standing(point) === 'touched'));
  const emphasis = gaps.emphases.find(isGrave);
  if (emphasis && missing.length <= gaps.points.length / 2) return aboutEmphasis(emphasis, scenario);
  if (missing[0]) return aboutMissing(missing[0], scenario);
  if (touched[0]) return aboutTouched(touched[0], scenario);
  return beyondThePoints(gaps, scenario);
}

/** Every point was addressed: what an interviewer would still want, then a harder session. */
function beyondThePoints({ emphases, observations, twist }: Gaps, scenario: Scenario): string {
  const emphasis = emphases.find(({ id, level }) => level === 'missing' && id !== 'communication');
  if (emphasis) return aboutEmphasis(emphasis, scenario);
  const [seen] = observations;
  if (seen) return `Every point was addressed. Mend this next: ${seen.says} ${seen.thought}`;
  if (twist === null && scenario.twists.length > 0) {
    return `Every point was addressed. Try it with a requirement that changes: \`mlsd practice ${scenario.id} --twist\`.`;
  }
  return `Every point was addressed. Say it aloud in half the time: \`mlsd practice ${scenario.id} --plan interview --minutes 20\`.`;
}

const isGrave = ({ id, level }: DebriefEmphasis): boolean =>
  (id === 'safety' || id === 'evaluation') && level === 'missing';

function aboutMissing({ id, title }: DebriefPoint, scenario: Scenario): string {
  const author = materialOf(id, scenario);
  if (author?.description)
    return `Write five sentences on "${title}". A good answer ${lowered(author.description)}`;
  if (author?.hint) return `Write five sentences on "${title}". ${author.hint}`;
  return `Write five sentences on "${title}": what you would build, one number, and what it costs.`;
}

function aboutTouched({ id, title }: DebriefPoint, scenario: Scenario): string {
  const author = materialOf(id, scenario);
  const more = author?.probe ?? author?.hint;
  if (more) return `You named "${title}"; now answer this about it. ${more}`;
  return `You named "${title}"; now say how: a mechanism, one number, and what it costs.`;
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

/** Descriptions begin with what a good answer does: `Gives targets for ...`. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
