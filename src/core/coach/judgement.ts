import type { Level } from '../level.ts';
import { tokenize } from '../prose/tokens.ts';
import type { EmphasisId, PointKind } from '../scenario/schema.ts';
import type { Session } from '../session/session.ts';
import { type Answer, answerFrom, answerOf } from './answer.ts';
import { analyse } from './coverage/analyse.ts';
import type { Basis, CompiledScenario } from './coverage/compile.ts';
import { gramsOf } from './coverage/copied.ts';
import { emphasisLevel } from './coverage/emphasis-level.ts';
import type { Evidence } from './coverage/evidence.ts';
import type { Finding } from './coverage/finding.ts';
import { levelOf } from './coverage/level.ts';
import { chooseQuotes, evidenceOf } from './coverage/quote.ts';
import { whyNotJudged } from './language/language.ts';
import { readAnswer, type Statement } from './reading.ts';

export type { Basis } from './coverage/compile.ts';
export { type CompiledScenario, compileScenario } from './coverage/compile.ts';
export type { Evidence } from './coverage/evidence.ts';

export interface PointJudgement {
  id: string;
  title: string;
  kind: PointKind;
  level: Level;
  /** The best first; empty when the point is missing. Of a point that cannot be judged, what looks nearest. */
  evidence: Evidence[];
  basis: Basis;
  /** Sentences in which the person seems to rule the point out. */
  ruledOut: Evidence[];
}

export interface EmphasisJudgement {
  id: EmphasisId;
  level: Level;
  evidence: Evidence[];
}

/**
 * The one reading and the one grading of an answer; hints, probes, `score`, the stored grade, the debrief and
 * `check` all take it. Whether a statement is right is beyond it. Method and figures: docs/coverage.md.
 */
export interface Judgement {
  answer: Answer;
  judged: boolean;
  /** Why the answer could not be judged; null when it was. */
  reason: string | null;
  /** Everything that was read, in order, judged or not. */
  statements: readonly Statement[];
  points: readonly PointJudgement[];
  emphases: readonly EmphasisJudgement[];
  /** For each twist of the scenario, what takes it up, in the answer's order. */
  twists: readonly { id: string; evidence: Evidence[] }[];
}

/** A session, judged: its answer, and each answer to a follow-up for itself, in their order. */
export interface SessionJudgement {
  answer: Judgement;
  probes: readonly Judgement[];
}

/** Deterministic: the same answer and scenario give the same judgement. Cost is linear in the answer's length. */
export function judge(answer: Answer, scenario: CompiledScenario): Judgement {
  const statements = readAnswer(answer);
  const reason = whyNotJudged(statements);
  if (reason !== null) return { answer, statements, judged: false, reason, ...unjudged(scenario) };
  const given = new Set([...scenario.given, ...gramsOf(answer.told.map(tokenize))]);
  const findings = analyse(statements, scenario, given);
  const points = scenario.points.map((point, i): PointJudgement => {
    const own = findings[i]!;
    const { basis } = scenario.targets[i]!;
    const offset = scenario.learned?.offsets[i]?.point ?? 0;
    const level = basis === 'title' ? 'unjudged' : levelOf({ findings: own, offset });
    const ruledOut = own.filter((finding) => finding.ruledOut).map(evidenceOf);
    return { ...point, level, evidence: level === 'missing' ? [] : chooseQuotes(own), basis, ruledOut };
  });
  const emphases = scenario.emphases.map((id, i) => {
    const own = findings[scenario.points.length + i]!;
    return { id, level: emphasisLevel(own), evidence: chooseQuotes(own) };
  });
  const twists = scenario.twists.map(({ id }, i) => {
    const at = scenario.points.length + scenario.emphases.length + i;
    return { id, evidence: findings[at]!.map(takenUp) };
  });
  return { answer, statements, judged: true, reason: null, points, emphases, twists };
}

/** A twist has signals alone, like an emphasis, and a statement takes it up by itself. */
const takenUp = (finding: Finding): Evidence => ({ ...evidenceOf(finding), alone: emphasisLevel([finding]) });

/** A text from anywhere, judged. @param told what was put before the person, besides the scenario */
export const judgeText = (
  text: string,
  scenario: CompiledScenario,
  told: readonly string[] = [],
): Judgement => judge(answerFrom(text, told), scenario);

export const judgeSession = (session: Session, scenario: CompiledScenario): SessionJudgement => ({
  answer: judge(answerOf(session), scenario),
  probes: session.probes.map(({ text, question }) => judgeText(text, scenario, [question])),
});

function unjudged({
  points,
  emphases,
  twists,
  targets,
}: CompiledScenario): Pick<Judgement, 'points' | 'emphases' | 'twists'> {
  const nothing = { level: 'unjudged' as const, evidence: [] };
  return {
    points: points.map((point, i) => ({
      ...point,
      ...nothing,
      basis: targets[i]!.basis,
      ruledOut: [],
    })),
    emphases: emphases.map((id) => ({ id, ...nothing })),
    twists: twists.map(({ id }) => ({ id, evidence: [] })),
  };
}
