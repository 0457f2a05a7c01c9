import { type ChangeKind, History } from './history.ts';

/**
 * The text, the cursor in it (UTF-16 offset), what can be undone, and what was cut.
 * Knows nothing of screens: motions that depend on the wrapping come in as offsets.
 */
export class AnswerBuffer {
  #text: string;
  #cursor: number;
  #history = new History();
  #cut = '';
  #cutting = false;
  /** Column that up and down try to keep, until another key is pressed. */
  goalColumn: number | undefined;

  constructor(text: string, cursor = text.length) {
    this.#text = text;
    this.#cursor = clamp(cursor, text.length);
  }

  get text(): string {
    return this.#text;
  }

  get cursor(): number {
    return this.#cursor;
  }

  /** Puts in what was typed; neighbouring pieces are undone together, a word at a time. */
  type(text: string): void {
    this.#change(this.#cursor, this.#cursor, text, 'typed');
  }

  /** Puts in a text as one step of undo; line breaks of every convention become `\n`. */
  paste(text: string): void {
    this.#change(this.#cursor, this.#cursor, text.replace(/\r\n?/g, '\n'), 'whole');
  }

  erase(start: number, end: number): void {
    if (end > start) this.#change(start, end, '', 'erased');
  }

  /** Erases and keeps for `putBack`; neighbouring cuts are kept together. */
  cut(start: number, end: number): void {
    if (end <= start) return;
    const piece = this.#text.slice(start, end);
    const before = this.#cutting ? this.#cut : '';
    this.#cut = end === this.#cursor ? piece + before : before + piece;
    this.#change(start, end, '', 'whole');
    this.#cutting = true;
  }

  putBack(): void {
    if (this.#cut !== '') this.#change(this.#cursor, this.#cursor, this.#cut, 'whole');
  }

  moveTo(offset: number): void {
    this.#cursor = clamp(offset, this.#text.length);
    this.#cutting = false;
    this.#history.seal();
  }

  /**
   * Replaces the whole text as one step of undo. Without a cursor, it stays with the text it stood in:
   * before the changed part, or behind it.
   */
  replace(text: string, cursor?: number): void {
    const old = this.#text;
    const start = commonStart(old, text);
    const tail = commonEnd(old, text, start);
    const from = this.#cursor;
    const kept = from < start ? from : text.length - Math.min(tail, old.length - from);
    if (old !== text) this.#change(start, old.length - tail, text.slice(start, text.length - tail), 'whole');
    this.moveTo(cursor ?? kept);
  }

  undo(): boolean {
    const change = this.#history.undo();
    if (!change) return false;
    this.#splice(change.start, change.start + change.inserted.length, change.removed, change.cursorBefore);
    return true;
  }

  redo(): boolean {
    const change = this.#history.redo();
    if (!change) return false;
    this.#splice(change.start, change.start + change.removed.length, change.inserted, change.cursorAfter);
    return true;
  }

  #change(start: number, end: number, inserted: string, kind: ChangeKind): void {
    const removed = this.#text.slice(start, end);
    const cursorAfter = start + inserted.length;
    this.#history.record({ start, removed, inserted, cursorBefore: this.#cursor, cursorAfter }, kind);
    this.#splice(start, end, inserted, cursorAfter);
  }

  #splice(start: number, end: number, inserted: string, cursor: number): void {
    this.#text = this.#text.slice(0, start) + inserted + this.#text.slice(end);
    this.#cursor = cursor;
    this.#cutting = false;
    this.goalColumn = undefined;
  }
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}
