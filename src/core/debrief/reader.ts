import type { Evidence } from '../coach/coverage/coverage.ts';
import type { Unit } from '../coach/coverage/segment.ts';
import { segment } from '../coach/coverage/segment.ts';
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
}

/** A session's answers, read once: the joined text, its sentences, and where and when each was written. */
export class Reader {
  readonly answer: Answer;
  readonly sentences: readonly Sentence[];
  readonly #timeline: Timeline;

  constructor(session: Session) {
    this.answer = joinAnswers(session);
    this.#timeline = new Timeline(session);
    this.sentences = segment(this.answer.text).flatMap((unit) => {
      const quote = this.quote({ ...unit, quote: this.answer.text.slice(unit.start, unit.end) });
      if (quote === null) return [];
      return [{ ...quote, role: phaseOf(session, quote.phase).role, kind: unit.kind }];
    });
  }

  /** Evidence in the joined text as a quote from its phase; null for what no person wrote. */
  quote({ quote, start, end }: Evidence): (Quote & { phase: string }) | null {
    const place = placeOf(this.answer, start, end);
    return place && { quote, ...place, at: this.#timeline.writtenAt(place.phase, place.start, place.end) };
  }

  quotes(evidence: readonly Evidence[]): Quote[] {
    return evidence.flatMap((one) => this.quote(one) ?? []);
  }
}
