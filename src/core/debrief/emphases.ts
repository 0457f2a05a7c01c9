import type { EmphasisJudgement } from '../coach/judgement.ts';
import { reaches, standing } from '../level.ts';
import type { EmphasisId } from '../scenario/schema.ts';
import type { DebriefEmphasis, DebriefPoint, Quote } from './debrief.ts';
import { AUDITED, BEFORE_LAUNCH, EVALUATION, WITH_USERS } from './evaluation-words.ts';
import { admits } from './left-open.ts';
import type { Reader } from './reader.ts';

/** Titles of rubric points that are about an emphasis. */
const RELATED: Partial<Record<EmphasisId, RegExp>> = {
  safety: /\bsafe|\bharm|\badversar|\bsecur|\bhallucinat|\bprivacy/i,
  evaluation: /\bevaluat|\bmetrics?\b|\ba\/b test/i,
  tradeoffs: /\btrade-?offs?\b|\bvs\b|\bversus\b/i,
  iteration: /\biterat|\bfeedback\b|\bversioning\b|\bupdates?\b/i,
};

/** Whether a rubric point is about an emphasis, by its title. */
export const isAbout = (id: EmphasisId, { title }: Pick<DebriefPoint, 'title'>): boolean =>
  RELATED[id]?.test(title) ?? false;

/** Words that name an emphasis outright: who writes them has not said nothing on it. */
export const NAMED: Partial<Record<EmphasisId, readonly RegExp[]>> = {
  safety: [
    /\bsafe(?:ty|ly)?\b|\bharm|\babus|\binjection|\battack|\badversar|\bprivacy|\bpii\b|\btoxic|\bjailbreak|\bred[- ]?team|\bsandbox|\bpermission|\bbias|\bmisus|\bsecur|\bguard-?rail|\bmoderat|\bhallucinat|\bsecrets?\b|\bvulnerab|\bbad actors?|\bresiden|\bdangerous|\bgo(?:es)? wrong\b|\btenants?\b|\bquotas?\b|\brate limit|\brunaway|\bspend limit/i,
  ],
  evaluation: [EVALUATION, BEFORE_LAUNCH, WITH_USERS, AUDITED, /\bmonitor|\bdashboards?\b/i],
  tradeoffs: [
    /\btrade-?offs?\b|\binstead of\b|\brather than\b|\bversus\b|\bvs\b|\bat the (?:cost|expense|price) of|\bdownside|\bdrawback|\balternative/i,
  ],
  iteration: [
    /\biterat|\bfeedback|\bre-?train|\broll(?:ed|s|ing)?[- ]?(?:out|back)|\bcanary|\bweekly\b|\bmonthly\b|\bversion|\blater\b|\bevery \d* ?(?:day|week|month|wk)/i,
  ],
};

/**
 * The emphases as the grader sees them, held against the rest of the debrief: one whose rubric point is
 * found, or that the text names outright, is at least touched. Two parts of one page must not disagree.
 */
export function emphasesOf(
  graded: readonly EmphasisJudgement[],
  points: readonly DebriefPoint[],
  reader: Reader,
): DebriefEmphasis[] {
  return graded.map(({ id, level, evidence }) => {
    const quotes = reader.quotes(evidence).filter(({ quote }) => !admits(quote));
    const own = { id, level, evidence: quotes.slice(0, 2) };
    if (level === 'unjudged' || quotes.length > 0) return own;
    // Nothing was seen, or only promises were.
    const kept = { ...own, level: level === 'missing' ? level : ('touched' as const) };
    return { ...kept, ...elsewhere(id, points, reader) };
  });
}

/** What the rest of the session shows of an emphasis that the grader did not see; nothing where it shows none. */
function elsewhere(
  id: EmphasisId,
  points: readonly DebriefPoint[],
  reader: Reader,
): Partial<Pick<DebriefEmphasis, 'level' | 'evidence'>> {
  const named = reader.sentences.filter(({ quote }) => NAMED[id]?.some((words) => words.test(quote)));
  const said = named.filter(({ kind, drawn, quote }) => kind !== 'heading' && !drawn && !admits(quote));
  const related = points.filter((point) => isAbout(id, point) && reaches(standing(point), 'touched'));
  if (named.length === 0 && related.length === 0) return {};
  const quotes = said.map(({ role: _role, kind: _kind, drawn: _drawn, ...quote }): Quote => quote);
  return {
    level: 'touched',
    evidence: [...quotes, ...related.flatMap(({ evidence }) => evidence)].slice(0, 1),
  };
}
