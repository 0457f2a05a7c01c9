/** One replacement in the text; offsets are UTF-16. */
export interface Change {
  start: number;
  removed: string;
  inserted: string;
  /** Where the cursor stood before the change; afterwards it stands behind `inserted` unless told. */
  cursorBefore: number;
  cursorAfter: number;
}

/** Neighbouring changes of the same kind become one step of undo, except `whole` ones. */
export type ChangeKind = 'typed' | 'erased' | 'whole';

interface Step extends Change {
  kind: ChangeKind;
}

/**
 * What can be undone and redone. A step is a word typed with the white space behind it, a run of
 * erasing, or one whole change such as a paste: small enough to be no loss, large enough to be quick.
 */
export class History {
  #done: Step[] = [];
  #undone: Step[] = [];
  #sealed = true;

  record(change: Change, kind: ChangeKind): void {
    const last = this.#sealed ? undefined : this.#done.at(-1);
    this.#undone = [];
    this.#sealed = kind === 'whole';
    const joined = last?.kind === kind ? join(last, change) : undefined;
    if (joined) this.#done[this.#done.length - 1] = { ...joined, kind };
    else this.#done.push({ ...change, kind });
  }

  /** Ends the step, as a motion of the cursor does. */
  seal(): void {
    this.#sealed = true;
  }

  /** The change to take back, which counts as undone from now on. */
  undo(): Change | undefined {
    return this.#shift(this.#done, this.#undone);
  }

  /** The change to make again. */
  redo(): Change | undefined {
    return this.#shift(this.#undone, this.#done);
  }

  #shift(from: Step[], to: Step[]): Change | undefined {
    this.#sealed = true;
    const step = from.pop();
    if (step) to.push(step);
    return step;
  }
}

function join(last: Step, change: Change): Change | undefined {
  return last.kind === 'typed' ? joinTyped(last, change) : joinErased(last, change);
}

function joinTyped(last: Change, change: Change): Change | undefined {
  const goesOn = change.removed === '' && last.start + last.inserted.length === change.start;
  const startsWord = /\s$/.test(last.inserted) && /^\S/.test(change.inserted);
  if (!goesOn || startsWord) return undefined;
  return { ...last, inserted: last.inserted + change.inserted, cursorAfter: change.cursorAfter };
}

function joinErased(last: Change, change: Change): Change | undefined {
  const { cursorAfter } = change;
  if (change.start + change.removed.length === last.start) {
    return { ...last, start: change.start, removed: change.removed + last.removed, cursorAfter };
  }
  if (change.start === last.start) return { ...last, removed: last.removed + change.removed, cursorAfter };
  return undefined;
}
