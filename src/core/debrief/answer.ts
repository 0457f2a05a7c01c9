import type { Session } from '../session/session.ts';

/** The answers of all phases as the one text that is graded. */
export interface Answer {
  text: string;
  /** Where each phase's answer lies in `text`; empty answers are left out. */
  parts: AnswerPart[];
}

export interface AnswerPart {
  phase: string;
  /** UTF-16 offsets into the joined text. */
  start: number;
  end: number;
}

/**
 * Between two phases: a heading, so that no sentence runs across and no section of one phase is taken for
 * the heading of the next. It holds no word, because words of the program must not count for the person.
 */
const BORDER = '\n\n# ·\n\n';
const FENCE = /^\s*(?:```|~~~)/gm;

/**
 * Joins the answers. A question to the interviewer states nothing, so it gives way to as many spaces: every
 * offset stays true.
 */
export function joinAnswers(session: Session): Answer {
  let text = '';
  const parts: AnswerPart[] = [];
  for (const phase of session.plan.phases) {
    const written = session.phases.find(({ id }) => id === phase.id)?.text ?? '';
    if (written.trim() === '') continue;
    text += BORDER;
    const start = text.length;
    text += phase.role === 'clarify' ? withoutQuestions(written) : written;
    parts.push({ phase: phase.id, start, end: text.length });
    text += closeFence(written);
  }
  return { text, parts };
}

/** The phase that holds a stretch of the joined text, with offsets into its answer; null for a border. */
export function placeOf(answer: Answer, start: number, end: number): AnswerPart | null {
  const part = answer.parts.find((candidate) => start >= candidate.start && end <= candidate.end);
  return part ? { phase: part.phase, start: start - part.start, end: end - part.start } : null;
}

const withoutQuestions = (text: string): string =>
  text.replace(/^.*\?[ \t]*$/gm, (line) => ' '.repeat(line.length));

/** A code block that was left open must not swallow the phases behind it. */
const closeFence = (text: string): string => ((text.match(FENCE)?.length ?? 0) % 2 === 1 ? '\n```' : '');
