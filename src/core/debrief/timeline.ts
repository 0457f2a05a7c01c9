import type { Session, Writing } from '../session/session.ts';

/** A stretch of a text and the session time (ms) at which it was written. */
interface Run {
  length: number;
  at: number;
}

/** When the text of each phase was written. */
export class Timeline {
  readonly #runs: ReadonlyMap<string, readonly Run[]>;

  constructor(session: Session) {
    const runs = new Map<string, Run[]>();
    for (const change of session.writing)
      runs.set(change.phase, splice(runs.get(change.phase) ?? [], change));
    // A text that the changes do not add up to has no times: better none than wrong ones.
    for (const { id, text } of session.phases)
      if (lengthOf(runs.get(id) ?? []) !== text.length) runs.delete(id);
    this.#runs = runs;
  }

  /**
   * Session time in ms at which half of a stretch stood (offsets into the phase's text), so that a word
   * mended later does not make the sentence late. Null when unknown.
   */
  writtenAt(phase: string, start: number, end: number): number | null {
    const pieces = stretch(this.#runs.get(phase) ?? [], start, end).sort((a, b) => a.at - b.at);
    let left = lengthOf(pieces) / 2;
    for (const piece of pieces) {
      left -= piece.length;
      if (left <= 0) return piece.at;
    }
    return null;
  }
}

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.length, 0);

function splice(runs: readonly Run[], { from, removed, inserted, at }: Writing): Run[] {
  const before = stretch(runs, 0, from);
  const after = stretch(runs, from + removed, Number.POSITIVE_INFINITY);
  return [...before, ...(inserted === '' ? [] : [{ length: inserted.length, at }]), ...after];
}

/** The runs between two offsets, the outer ones cut. */
function stretch(runs: readonly Run[], start: number, end: number): Run[] {
  const cut: Run[] = [];
  let offset = 0;
  for (const { length, at } of runs) {
    const kept = Math.min(offset + length, end) - Math.max(offset, start);
    if (kept > 0) cut.push({ length: kept, at });
    offset += length;
  }
  return cut;
}
