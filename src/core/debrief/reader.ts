import { type Answer, partAt } from '../coach/answer.ts';
import { findDiagrams } from '../coach/diagram/find.ts';
import type { Evidence } from '../coach/judgement.ts';
import type { Statement } from '../coach/reading.ts';
import type { PhaseRole } from '../plan/plan.ts';
import { type Cut, cut } from '../prose/banks.ts';
import type { UnitKind } from '../prose/units.ts';
import type { Session } from '../session/session.ts';
import type { Quote } from './debrief.ts';
import { Timeline } from './timeline.ts';

/** A sentence, bullet or row of the answers. */
export interface Sentence extends Quote {
  phase: string;
  role: PhaseRole;
  kind: UnitKind;
  /** Part of a drawing: it says what is there, and is no sentence to quote. */
  drawn: boolean;
  /** A question, if a rhetorical one: it states nothing. */
  asks: boolean;
  words: Cut;
}

/** A session's answers with where and when each sentence was written. */
export class Reader {
  readonly answer: Answer;
  readonly statements: readonly Statement[];
  /** What the person states; questions to the interviewer and quotations are no sentences of theirs. */
  readonly sentences: readonly Sentence[];
  /** Everything that was written, questions and quotations included. */
  readonly written: readonly Cut[];
  readonly #timeline: Timeline;

  constructor(session: Session, answer: Answer, statements: readonly Statement[]) {
    this.answer = answer;
    this.statements = statements;
    this.#timeline = new Timeline(session);
    const drawings = answer.parts.flatMap(({ start, end }) =>
      findDiagrams(answer.text.slice(start, end)).map(
        (drawing) => [start + drawing.start, start + drawing.end] as const,
      ),
    );
    const drawn = ({ kind, start, end }: Statement) =>
      kind === 'diagram' || drawings.some(([from, to]) => start >= from && end <= to);
    this.written = statements.map(({ text }) => cut(text));
    this.sentences = statements.flatMap((statement, i) => {
      const { part, text, kind, start, end, speech } = statement;
      const quote = this.quote({ quote: text, start, end });
      const asked = speech === 'quotes' || (speech === 'asks' && part.role === 'clarify');
      if (quote === null || part.role === null || asked) return [];
      const words = this.written[i]!;
      return [{ ...quote, role: part.role, kind, drawn: drawn(statement), asks: speech === 'asks', words }];
    });
  }

  /** Evidence in the answer as a quote from its phase; null for what no phase holds. */
  quote({ quote, start, end }: Omit<Evidence, 'alone'>): (Quote & { phase: string }) | null {
    const part = partAt(this.answer, start, end);
    if (part?.phase == null) return null;
    const [from, to] = [start - part.start, end - part.start];
    return {
      quote,
      phase: part.phase,
      start: from,
      end: to,
      at: this.#timeline.writtenAt(part.phase, from, to),
    };
  }

  /** Whether evidence was written after a moment of the session (ms). Answers from a file are all of one moment:
   * then only the phases behind the design come after. */
  isAfter(evidence: Evidence, moment: number): boolean {
    const at = this.quote(evidence)?.at ?? null;
    if (at !== null && at !== moment) return at > moment;
    const role = partAt(this.answer, evidence.start, evidence.end)?.role;
    return role === 'explain' || role === 'critique';
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
