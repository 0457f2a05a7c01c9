import type { PhaseRole } from '../plan/plan.ts';
import type { Session } from '../session/session.ts';

/** What a person wrote, as the one text that is judged. */
export interface Answer {
  text: string;
  /** Where each part lies in `text`; empty parts are left out. */
  parts: readonly AnswerPart[];
  /** What was put before the person while they wrote: who repeats it has said nothing yet. */
  told: readonly string[];
}

export interface AnswerPart {
  /** The phase and what it is for; null for a text that was not written in a session. */
  phase: string | null;
  role: PhaseRole | null;
  /** UTF-16 offsets into the answer's text. */
  start: number;
  end: number;
}

/** Parts are read one by one, so that it is no part of either text and holds no word. */
const BORDER = '\n\n';

/** A text from anywhere as an answer. */
export const answerFrom = (text: string, told: readonly string[] = []): Answer => ({
  text,
  parts: [{ phase: null, role: null, start: 0, end: text.length }],
  told,
});

/** The answers of all phases of a session, in the plan's order. */
export function answerOf(session: Session): Answer {
  let text = '';
  const parts: AnswerPart[] = [];
  for (const { id, role } of session.plan.phases) {
    const written = session.phases.find((phase) => phase.id === id)?.text ?? '';
    if (written.trim() === '') continue;
    if (text !== '') text += BORDER;
    parts.push({ phase: id, role, start: text.length, end: text.length + written.length });
    text += written;
  }
  return { text, parts, told: toldIn(session) };
}

const toldIn = ({ hints, questions, twist }: Session): string[] => [
  ...hints.map((hint) => hint.text),
  ...questions.flatMap(({ factId, answer }) => (factId === null ? [] : [answer])),
  ...(twist === null ? [] : [twist.text]),
];

/** The part that holds a stretch of the answer; null for what reaches over a border. */
export const partAt = ({ parts }: Answer, start: number, end: number): AnswerPart | null =>
  parts.find((part) => start >= part.start && end <= part.end) ?? null;
