import type { AnswerBuffer } from './buffer.ts';
import type { Layout } from './layout.ts';
import {
  lineEnd,
  lineStart,
  nextBoundary,
  nextWord,
  previousBoundary,
  previousChunk,
  previousWord,
} from './words.ts';

/** What an editing key needs to know: the wrapped text, and how many rows of it the screen shows. */
export interface EditingView {
  layout(): Layout;
  height(): number;
}

type Edit = (buffer: AnswerBuffer, view: EditingView) => void;

interface EditingKey {
  keys: string[];
  does: string;
  edit: Edit;
}

const INDENT = '  ';

/**
 * The editing keys. Undo is `ctrl+_` because terminals send it for ctrl+/ and ctrl+- too and because ctrl+z
 * belongs to the shell; alt+u and alt+r are there for keyboards where `_` is hard to reach.
 * What is typed is what stands in the text: enter neither indents nor continues lists.
 */
const TABLE: EditingKey[] = [
  { keys: ['left', 'ctrl+b'], does: 'one character back', edit: go((t, at) => previousBoundary(t, at)) },
  { keys: ['right', 'ctrl+f'], does: 'one character on', edit: go((t, at) => nextBoundary(t, at)) },
  { keys: ['up'], does: 'one row up', edit: rows(() => -1) },
  { keys: ['down'], does: 'one row down', edit: rows(() => 1) },
  { keys: ['ctrl+left', 'alt+left', 'alt+b'], does: 'one word back', edit: go(previousWord) },
  { keys: ['ctrl+right', 'alt+right', 'alt+f'], does: 'one word on', edit: go(nextWord) },
  { keys: ['home'], does: 'start of the row, then of the line', edit: home },
  { keys: ['end'], does: 'end of the row, then of the line', edit: end },
  { keys: ['ctrl+a'], does: 'start of the line', edit: go(lineStart) },
  { keys: ['ctrl+e'], does: 'end of the line', edit: go(lineEnd) },
  { keys: ['pgup'], does: 'one screen up', edit: rows((height) => 1 - height) },
  { keys: ['pgdn'], does: 'one screen down', edit: rows((height) => height - 1) },
  { keys: ['ctrl+home', 'alt+<'], does: 'start of the text', edit: go(() => 0) },
  { keys: ['ctrl+end', 'alt+>'], does: 'end of the text', edit: go((text) => text.length) },
  { keys: ['backspace'], does: 'erase the character before', edit: eraseTo(previousBoundary) },
  { keys: ['delete'], does: 'erase the character after', edit: eraseTo(nextBoundary) },
  { keys: ['ctrl+w'], does: 'cut back to the last space', edit: cutTo(previousChunk) },
  { keys: ['alt+backspace', 'ctrl+alt+h'], does: 'cut the word before', edit: cutTo(previousWord) },
  { keys: ['alt+d', 'ctrl+delete'], does: 'cut the word after', edit: cutTo(nextWord) },
  { keys: ['ctrl+k'], does: 'cut to the end of the line', edit: cutTo(restOfLine) },
  { keys: ['ctrl+u'], does: 'cut to the start of the line', edit: cutTo(lineStart) },
  { keys: ['ctrl+y'], does: 'put back what was cut', edit: (buffer) => buffer.putBack() },
  { keys: ['ctrl+_', 'alt+u'], does: 'undo', edit: (buffer) => void buffer.undo() },
  { keys: ['alt+r'], does: 'redo', edit: (buffer) => void buffer.redo() },
  { keys: ['tab'], does: 'two spaces', edit: (buffer) => buffer.type(INDENT) },
  { keys: ['enter', 'alt+enter'], does: 'new line', edit: (buffer) => buffer.type('\n') },
];

/** The editing keys by what they do, for a help page. */
export const EDITING_KEYS: readonly { keys: string[]; does: string }[] = TABLE.map(({ keys, does }) => ({
  keys,
  does,
}));

const byName = new Map(TABLE.flatMap(({ keys, edit }) => keys.map((key) => [key, edit] as const)));

/** Carries out an editing key; shift makes no difference. Returns whether the key is one. */
export function editWith(key: string, buffer: AnswerBuffer, view: EditingView): boolean {
  const edit = byName.get(key) ?? byName.get(key.replace('shift+', ''));
  edit?.(buffer, view);
  return edit !== undefined;
}

type Motion = (text: string, offset: number) => number;

function go(motion: Motion): Edit {
  return (buffer) => {
    buffer.moveTo(motion(buffer.text, buffer.cursor));
    buffer.goalColumn = undefined;
  };
}

function eraseTo(motion: Motion): Edit {
  return (buffer) => buffer.erase(...between(buffer, motion));
}

function cutTo(motion: Motion): Edit {
  return (buffer) => buffer.cut(...between(buffer, motion));
}

function between({ text, cursor }: AnswerBuffer, motion: Motion): [number, number] {
  const other = motion(text, cursor);
  return [Math.min(cursor, other), Math.max(cursor, other)];
}

/** At the end of a line the line break itself, so that pressing on joins lines. */
function restOfLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end === offset ? Math.min(offset + 1, text.length) : end;
}

/** Moves by rows and keeps to the column it started from, over shorter rows. */
function rows(distance: (height: number) => number): Edit {
  return (buffer, view) => {
    const layout = view.layout();
    const column = buffer.goalColumn ?? layout.columnOf(buffer.cursor);
    const from = layout.rowOf(buffer.cursor);
    const steps = distance(Math.max(2, view.height()));
    const to = Math.max(0, Math.min(layout.rows.length - 1, from + steps));
    buffer.moveTo(to === from ? edge(layout, steps) : layout.offsetAt(to, column));
    buffer.goalColumn = column;
  };
}

function edge(layout: Layout, steps: number): number {
  return steps < 0 ? 0 : layout.text.length;
}

function home(buffer: AnswerBuffer, view: EditingView): void {
  const layout = view.layout();
  const start = layout.rows[layout.rowOf(buffer.cursor)]!.start;
  buffer.moveTo(start === buffer.cursor ? lineStart(buffer.text, start) : start);
  buffer.goalColumn = undefined;
}

function end(buffer: AnswerBuffer, view: EditingView): void {
  const layout = view.layout();
  const last = layout.endOf(layout.rowOf(buffer.cursor));
  buffer.moveTo(last === buffer.cursor ? lineEnd(buffer.text, last) : last);
  buffer.goalColumn = undefined;
}
