import type { Basis } from '../coach/judgement.ts';
import type { Aim } from '../coach/probes.ts';
import type { Level, Mark, Overrule } from '../level.ts';
import type { EmphasisId, PointKind } from '../scenario/schema.ts';
import type { ReviewAnswer } from '../session/events.ts';

/** The person's own words and where they stand. */
export interface Quote {
  quote: string;
  /** Whose text `start` and `end` (UTF-16 offsets) point into: a phase's answer, or the answer to a probe. */
  phase: string | null;
  start: number;
  end: number;
  /** Session time in ms at which it was written; null when unknown. */
  at: number | null;
}

export interface DebriefPoint {
  id: string;
  title: string;
  kind: PointKind;
  /** The person's own mark, given before they saw the coach's view. */
  self: Mark | null;
  /** What the coach found. */
  level: Level;
  /** What the person says against it; their word counts. */
  overruled: Overrule | null;
  /** At most two, the best first; empty when nothing was found. */
  evidence: Quote[];
  /** Sentences in which the person leaves it open themselves; they are no evidence. Empty where it is covered. */
  putOff: Quote[];
  /** The level is owed to an answer to a probe. */
  prompted: boolean;
  /** Session time in ms of the first hint at it. */
  hintAt: number | null;
  /** Sentences in which the person seems to rule it out; empty where they cover it all the same. */
  ruledOut: Quote[];
  /** What none of the evidence holds; told where a point is only touched, empty elsewhere. */
  lacks: ('number' | 'reason')[];
  basis: Basis;
}

export interface DebriefEmphasis {
  id: EmphasisId;
  level: Level;
  /** At most two, the best first. */
  evidence: Quote[];
}

/** Something that an interviewer would have noticed, with what it rests on. */
export interface Observation {
  id: string;
  /** What was seen, with its figure. */
  says: string;
  evidence: Quote[];
  /** What an interviewer would think of it. */
  thought: string;
}

export interface Pace {
  phases: { id: string; title: string; spentMs: number; budgetMs: number; words: number }[];
  elapsedMs: number;
  budgetMs: number;
}

export interface EstimateView {
  id: string;
  given: string;
  verdict: string;
  /** Null when the scenario no longer has this estimate. */
  asked: { question: string; value: number; unit: string; working: string } | null;
}

export interface TwistView {
  id: string;
  text: string;
  at: number;
  /** Whether text written after it takes it up; `unjudged` when there is nothing to compare with. */
  level: Level;
  /** What the person says against it; their word counts. */
  overruled: Overrule | null;
  evidence: Quote[];
  /** What a good answer changes; null when the scenario no longer has this twist. */
  good: string | null;
}

export interface ProbeView {
  pointId: string;
  question: string;
  answer: string;
  /** Of the answer by itself. */
  level: Level;
  /** What the person says against it; their word counts. */
  overruled: Overrule | null;
  /** What the question was after; null when the scenario no longer has the point. */
  aim: Aim | null;
}

/** What follows a session: the person's own view, the coach's beside it, and one thing to do next. */
export interface Debrief {
  /** `gone`: there is no rubric to hold the text against; `changed`: it is not the one of the attempt. */
  rubric: 'present' | 'changed' | 'gone';
  /** False, with a reason, when the coach cannot say anything about the text. */
  judged: boolean;
  reason: string | null;
  /** Points that the coach judges otherwise than when the session ended: the rubric or the coach has changed. */
  regraded: { pointId: string; title: string; was: Level; is: Level }[];
  /** The guide's review questions as the person answered them. */
  review: { id: string; question: string; answer: ReviewAnswer; note: string }[];
  points: DebriefPoint[];
  emphases: DebriefEmphasis[];
  /** At most five, the most useful first. */
  observations: Observation[];
  pace: Pace;
  /**
   * Facts that would have changed the design and that neither a question nor the text shows; empty where
   * nobody could ask, because the text was written elsewhere.
   */
  neverAsked: { factId: string; fact: string; matters: string }[];
  hints: { at: number; pointId: string; title: string; text: string }[];
  probes: ProbeView[];
  estimates: EstimateView[];
  twist: TwistView | null;
  /** What a reader misses in the drawings, and what of them could not be read; null when nothing was drawn. */
  diagram: { findings: string[]; problems: string[] } | null;
  /** The one thing to do next, and how. */
  next: string;
  /** The first sentence of it, which stands by itself, and the point that it is about, if it is about one. */
  step: { says: string; pointId: string | null };
  note: string;
}
