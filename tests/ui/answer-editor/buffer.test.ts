import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerBuffer } from '../../../src/ui/answer-editor/buffer.ts';
import { EDITING_KEYS, editWith } from '../../../src/ui/answer-editor/editing.ts';
import { LayoutCache } from '../../../src/ui/answer-editor/layout.ts';

const layouts = new LayoutCache();
const names = EDITING_KEYS.flatMap(({ keys }) => keys);

function press(buffer: AnswerBuffer, ...keys: string[]): AnswerBuffer {
  const view = { layout: () => layouts.layout(buffer.text, 20), height: () => 5 };
  for (const key of keys) if (!editWith(key, buffer, view)) buffer.type(key);
  return buffer;
}

const shown = ({ text, cursor }: AnswerBuffer) => `${text.slice(0, cursor)}|${text.slice(cursor)}`;
const at = (marked: string) => new AnswerBuffer(marked.replace('|', ''), marked.indexOf('|'));

describe('editing keys', () => {
  it.each([
    ['ab|c', ['left'], 'a|bc'],
    ['ae\u0301|', ['left'], 'a|e\u0301'],
    ['ae\u0301|', ['backspace'], 'a|'],
    ['|👩‍👩‍👧!', ['delete'], '|!'],
    ['one two|', ['alt+left'], 'one |two'],
    ['one two|', ['ctrl+left', 'ctrl+left'], '|one two'],
    ['|one, two', ['alt+right'], 'one|, two'],
    ['größe über|', ['alt+backspace'], 'größe |'],
    ['see a/b|', ['ctrl+w'], 'see |'],
    ['see a/b|', ['alt+backspace'], 'see a/|'],
    ['a |one two', ['alt+d'], 'a | two'],
    ['one\ntw|o', ['ctrl+u'], 'one\n|o'],
    ['o|ne\ntwo', ['ctrl+k'], 'o|\ntwo'],
    ['o|ne\ntwo', ['ctrl+k', 'ctrl+k'], 'o|two'],
    ['o|ne\ntwo', ['ctrl+k', 'ctrl+k', 'ctrl+y'], 'one\n|two'],
    ['a b c|', ['ctrl+w', 'ctrl+w', 'home', 'ctrl+y'], 'b c|a '],
    ['one\ntw|o', ['ctrl+a'], 'one\n|two'],
    ['o|ne\ntwo', ['ctrl+e'], 'one|\ntwo'],
    ['one\ntw|o', ['ctrl+home'], '|one\ntwo'],
    ['o|ne\ntwo', ['ctrl+end'], 'one\ntwo|'],
    ['long\nx\nlon|g', ['up', 'up'], 'lon|g\nx\nlong'],
    ['o|ne', ['up'], '|one'],
    ['o|ne', ['down'], 'one|'],
    ['o|ne', ['shift+right'], 'on|e'],
    ['|x', ['tab', 'enter'], '  \n|x'],
    // Wrapped at 20 columns: a row is left by its end before the line is.
    ['|aaaa bbbb cccc dddd eeee', ['end'], 'aaaa bbbb cccc dddd| eeee'],
    ['|aaaa bbbb cccc dddd eeee', ['end', 'end'], 'aaaa bbbb cccc dddd eeee|'],
    ['aaaa bbbb cccc dddd ee|ee', ['home'], 'aaaa bbbb cccc dddd |eeee'],
    ['aaaa bbbb cccc dddd ee|ee', ['home', 'home'], '|aaaa bbbb cccc dddd eeee'],
    ['aaaa bbbb cccc dddd ee|ee', ['up'], 'aa|aa bbbb cccc dddd eeee'],
  ])('%j %j', (before, keys, after) => {
    expect(shown(press(at(before), ...keys))).toBe(after);
  });

  it('have no name twice', () => {
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('undo', () => {
  it('takes back a word at a time, and redo brings it again', () => {
    const buffer = press(new AnswerBuffer(''), ...'one two three');
    expect(shown(press(buffer, 'ctrl+_'))).toBe('one two |');
    expect(shown(press(buffer, 'alt+u'))).toBe('one |');
    expect(shown(press(buffer, 'alt+r', 'alt+r'))).toBe('one two three|');
    press(buffer, 'ctrl+_', 'X');
    expect(shown(press(buffer, 'alt+r'))).toBe('one two X|');
  });

  it('takes back a run of erasing, and a paste, in one step', () => {
    const buffer = new AnswerBuffer('abc');
    expect(shown(press(buffer, 'backspace', 'backspace', 'ctrl+_'))).toBe('abc|');
    buffer.paste('1\r\n2\r3');
    expect(buffer.text).toBe('abc1\n2\n3');
    expect(shown(press(buffer, 'ctrl+_'))).toBe('abc|');
  });

  it('keeps apart what a motion came between', () => {
    const buffer = press(new AnswerBuffer(''), 'a', 'left', 'right', 'b');
    expect(shown(press(buffer, 'ctrl+_'))).toBe('a|');
  });
});

describe('replacing the whole text', () => {
  it.each([
    ['on|e', 'one two', 'on|e two'],
    ['one|', 'one two', 'one two|'],
    ['one t|wo', 'ONE two', 'ONE t|wo'],
    ['o|ne', '', '|'],
  ])('%j -> %j', (before, text, after) => {
    const buffer = at(before);
    buffer.replace(text);
    expect(shown(buffer)).toBe(after);
    expect(shown(press(buffer, 'ctrl+_'))).toBe(before);
  });

  it('puts the cursor where it is told', () => {
    const buffer = at('one|');
    buffer.replace('four five', 4);
    expect(shown(buffer)).toBe('four| five');
  });
});

type Model = { before: string[]; after: string[] };
const typed = fc.constantFrom('a', 'b', ' ', '中', '😀', 'e\u0301');
const command = fc.oneof(typed, fc.constantFrom(...names));

describe('any sequence of keys', () => {
  it('keeps the cursor in the text, and undoing everything brings the beginning back', () => {
    fc.assert(
      fc.property(fc.string({ unit: typed }), fc.array(command, { maxLength: 60 }), (start, keys) => {
        const buffer = new AnswerBuffer(start);
        for (const key of keys) {
          press(buffer, key);
          expect(buffer.cursor).toBeGreaterThanOrEqual(0);
          expect(buffer.cursor).toBeLessThanOrEqual(buffer.text.length);
        }
        const end = shown(buffer);
        let steps = 0;
        while (buffer.redo());
        const latest = buffer.text;
        while (buffer.undo()) steps++;
        expect(buffer.text).toBe(start);
        while (buffer.redo()) steps--;
        expect(steps).toBe(0);
        expect(buffer.text).toBe(latest);
        if (!keys.includes('ctrl+_') && !keys.includes('alt+u')) expect(latest).toBe(end.replace('|', ''));
      }),
    );
  });

  it('does what a model of two lists of characters does', () => {
    const moves: Record<string, (model: Model) => void> = {
      left: ({ before, after }) => before.length && after.unshift(before.pop()!),
      right: ({ before, after }) => after.length && before.push(after.shift()!),
      backspace: ({ before }) => before.pop(),
      delete: ({ after }) => after.shift(),
      enter: ({ before }) => before.push('\n'),
      'ctrl+home': ({ before, after }) => after.unshift(...before.splice(0)),
      'ctrl+end': ({ before, after }) => before.push(...after.splice(0)),
    };
    const key = fc.oneof(
      fc.constantFrom('x', '中', '😀', '👩‍👧', ' '),
      fc.constantFrom(...Object.keys(moves)),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 80 }), (keys) => {
        const model: Model = { before: [], after: [] };
        const buffer = press(new AnswerBuffer(''), ...keys);
        for (const name of keys) moves[name] ? moves[name](model) : model.before.push(name);
        expect(shown(buffer)).toBe(`${model.before.join('')}|${model.after.join('')}`);
      }),
    );
  });
});
