import { compileScenario, gradeCoverage } from '../coach/coverage/coverage.ts';
import type { Scenario, Twist } from '../scenario/schema.ts';
import type { Session } from '../session/session.ts';
import type { TwistView } from './debrief.ts';
import type { Reader, Sentence } from './reader.ts';

/** Whether what was written after the requirement changed takes the change up; null when none changed. */
export function twistOf(session: Session, scenario: Scenario | null, reader: Reader): TwistView | null {
  if (session.twist === null) return null;
  const { twistId, text, at } = session.twist;
  const twist = scenario?.twists.find(({ id }) => id === twistId);
  if (!scenario || !twist) return { id: twistId, text, at, level: 'unjudged', evidence: [], good: null };
  const later = reader.sentences.filter((sentence) => isAfter(sentence, at));
  return { id: twistId, text, at, ...judge(later, twist, scenario), good: twist.good };
}

/** Answers from a file are all of one moment: then only the phases behind the design come after. */
function isAfter({ at, role }: Sentence, twistAt: number): boolean {
  if (at === null || at === twistAt) return role === 'explain' || role === 'critique';
  return at > twistAt;
}

function judge(
  later: readonly Sentence[],
  twist: Twist,
  scenario: Scenario,
): Pick<TwistView, 'level' | 'evidence'> {
  if (twist.signals.length === 0) return { level: 'unjudged', evidence: [] };
  const { text, starts } = lines(later);
  const coverage = gradeCoverage(text, compileScenario(withPoint(scenario, twist)));
  const { level, evidence } = coverage.points.at(-1)!;
  const found = evidence.flatMap(({ start }) => later[starts.indexOf(start)] ?? []);
  return { level, evidence: found.map(({ role: _role, kind: _kind, drawn: _drawn, ...quote }) => quote) };
}

/** The change as one more point of the rubric, so that it is matched by what matches everything else. */
function withPoint(scenario: Scenario, { id, text, signals }: Twist): Scenario {
  const point = { id: `twist-${id}`, title: '', kind: 'consideration' as const, signals };
  return { ...scenario, points: [...scenario.points, point], prompt: `${scenario.prompt}\n\n${text}` };
}

/** One sentence a paragraph, and where each begins. */
function lines(sentences: readonly Sentence[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  for (const { quote } of sentences) {
    starts.push(text.length);
    text += `${quote}\n\n`;
  }
  return { text, starts };
}
