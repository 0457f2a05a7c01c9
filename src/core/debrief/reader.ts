import type { Evidence } from '../coach/coverage/coverage.ts';
import type { Unit } from '../coach/coverage/segment.ts';
import { segment } from '../coach/coverage/segment.ts';
import { findDiagrams } from '../coach/diagram/find.ts';
import type { PhaseRole } from '../plan/plan.ts';
import { phaseOf, type Session } from '../session/session.ts';
import { type Answer, joinAnswers, placeOf } from './answer.ts';
import type { Quote } from './debrief.ts';
import { Timeline } from './timeline.ts';

/** A sentence, bullet or row of the answers. */
export interface Sentence extends Quote {
  phase: string;
  role: PhaseRole;
  kind: Unit['kind'];
  /** Part of a drawing: it says what is there, and is no sentence to quote. */
  drawn: boolean;
}

/** A session's answers, read once: the joined text, its sentences, and where and when each was written. */
export class Reader {
  readonly answer: Answer;
  readonly sentences: readonly Sentence[];
  readonly #timeline: Timeline;

  constructor(session: Session) {
    this.answer = joinAnswers(session);
    this.#timeline = new Timeline(session);
    const drawings = findDiagrams(this.answer.text);
    const drawn = ({ kind, start, end }: Unit) =>
      kind === 'diagram' || drawings.some((drawing) => start >= drawing.start && end <= drawing.end);
    this.sentences = segment(this.answer.text).flatMap((unit) => {
      const quote = this.quote({ ...unit, quote: this.answer.text.slice(unit.start, unit.end) });
      if (quote === null) return [];
      return [{ ...quote, role: phaseOf(session, quote.phase).role, kind: unit.kind, drawn: drawn(unit) }];
    });
  }

  /** Evidence in the joined text as a quote from its phase; null for what no person wrote. */
  quote({ quote, start, end }: Evidence): (Quote & { phase: string }) | null {
    const place = placeOf(this.answer, start, end);
    return place && { quote, ...place, at: this.#timeline.writtenAt(place.phase, place.start, place.end) };
  }

  /** A stretch of a phase's answer, by offsets into it. */
  textOf = (phase: string, start: number, end: number): string => {
    const from = this.answer.parts.find((part) => part.phase === phase)?.start ?? 0;
    return this.answer.text.slice(from + start, from + end);
  };

  quotes(evidence: readonly Evidence[]): Quote[] {
    return evidence.flatMap((one) => this.quote(one) ?? []);
  }
}
