import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherPastes } from '../../../src/ui/answer-editor/burst.ts';
import { type Key, KeyDecoder } from '../../../src/ui/answer-editor/keys.ts';

function decode(...chunks: (string | Uint8Array)[]): Key[] {
  const decoder = new KeyDecoder();
  return [...chunks.flatMap((chunk) => decoder.feed(chunk)), ...decoder.flush()];
}
const names = (input: string) => decode(input).map(({ name }) => name);

const KEYS: [input: string, name: string][] = [
  ['a', 'a'],
  ['É', 'É'],
  ['😀', '😀'],
  [' ', 'space'],
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\t', 'tab'],
  ['\x7f', 'backspace'],
  ['\b', 'backspace'],
  ['\x00', 'ctrl+space'],
  ['\x04', 'ctrl+d'],
  ['\x1f', 'ctrl+_'],
  ['\x1b', 'esc'],
  ['\x1bb', 'alt+b'],
  ['\x1b\x7f', 'alt+backspace'],
  ['\x1b\r', 'alt+enter'],
  ['\x1b\x04', 'ctrl+alt+d'],
  ['\x1b[', 'alt+['],
  ['\x1b[A', 'up'],
  ['\x1bOB', 'down'],
  ['\x1b[1;5C', 'ctrl+right'],
  ['\x1b[1;3D', 'alt+left'],
  ['\x1b\x1b[D', 'alt+left'],
  ['\x1b[1;6H', 'ctrl+shift+home'],
  ['\x1b[Z', 'shift+tab'],
  ['\x1b[3~', 'delete'],
  ['\x1b[3;5~', 'ctrl+delete'],
  ['\x1b[3^', 'ctrl+delete'],
  ['\x1b[3$', 'shift+delete'],
  ['\x1b[5~', 'pgup'],
  ['\x1b[7~', 'home'],
  ['\x1bOF', 'end'],
  ['\x1bOP', 'f1'],
  ['\x1b[[A', 'f1'],
  ['\x1b[11~', 'f1'],
  ['\x1b[15~', 'f5'],
  ['\x1b[24;2~', 'shift+f12'],
  ['\x1b[100;5u', 'ctrl+d'],
  ['\x1b[27;5;100~', 'ctrl+d'],
  ['\x1b[13;3u', 'alt+enter'],
  ['\x1b[27u', 'esc'],
  ['\x1b[97;2u', 'A'],
  ['\x1b[47:63;2u', '?'],
  ['\x1b[1;5:1A', 'ctrl+up'],
  ['\x1b[1;129A', 'up'],
];

describe('keys', () => {
  it.each(KEYS)('%j is %s', (input, name) => {
    expect(names(input)).toEqual([name]);
  });

  it.each([
    ['a key let go', '\x1b[97;1:3u'],
    ['a focus report', '\x1b[I'],
    ['a mouse report', '\x1b[<0;10;20M'],
    ['an answer about the colours', '\x1b]11;rgb:0000/0000/0000\x1b\\'],
    ['an answer about the terminal', '\x1bP>|xterm(390)\x1b\\'],
    ['a mode report', '\x1b[?2026;2$y'],
    ['a code beyond Unicode', '\x1b[99999999;2u'],
  ])('%s is none', (_, input) => {
    expect(names(input)).toEqual([]);
  });

  it('read text with what follows it', () => {
    expect(decode('hé😀 \x04').map(({ text }) => text)).toEqual(['h', 'é', '😀', ' ', '']);
    expect(names('\x1b\x1ba')).toEqual(['esc', 'alt+a']);
    expect(names('\x1b]x')).toEqual(['alt+]', 'x']);
  });

  it('take a bracketed paste whole, with everything in it', () => {
    const text = 'line\r\n\ttwo \x03 \x1b[A end';
    expect(decode(`a\x1b[200~${text}\x1b[201~b`).map(({ name, text }) => [name, text])).toEqual([
      ['a', 'a'],
      ['paste', text],
      ['b', 'b'],
    ]);
  });

  it('end a paste whose end never comes', () => {
    expect(decode('\x1b[200~half')).toMatchObject([{ name: 'paste', text: 'half' }]);
  });

  it('are the same however the bytes are cut', () => {
    const inputs = [
      ...KEYS.map(([input]) => input),
      '\x1b[200~p\r\naste é\x1b[201~',
      '\x1b]11;rgb\x07',
      'ü中',
    ];
    // Escape alone or before a bracket means something else together with what follows: not part of this.
    const whole = inputs.filter((input) => input !== '\x1b' && input !== '\x1b[');
    const stream = fc.array(fc.constantFrom(...whole), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(stream, fc.array(fc.nat(200), { maxLength: 20 }), (input, cuts) => {
        const bytes = Buffer.from(input);
        const places = [...new Set(cuts.filter((cut) => cut < bytes.length))].sort((a, b) => a - b);
        const chunks = [...places, bytes.length].map((end, index) =>
          bytes.subarray(places[index - 1] ?? 0, end),
        );
        expect(decode(...chunks)).toEqual(decode(bytes));
        expect(
          decode(bytes)
            .map(({ raw }) => raw)
            .join('').length,
        ).toBeLessThanOrEqual(input.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('keys that came together', () => {
  const gathered = (input: string) =>
    gatherPastes(decode(input)).map(({ name, text }) => (name === 'paste' ? text : name));

  it('are a paste when they hold more lines than anyone types at once', () => {
    expect(gathered('a\tb\rc\r  d\re')).toEqual(['a\tb\nc\n  d\ne']);
    expect(gathered(`${'x'.repeat(300)}\ry`)).toEqual([`${'x'.repeat(300)}\ny`]);
    expect(gathered('a\r\r\r\x04b')).toEqual(['a\n\n\n', 'ctrl+d', 'b']);
  });

  it('are keys otherwise', () => {
    expect(gathered('a?\rb\r')).toEqual(['a', '?', 'enter', 'b', 'enter']);
    expect(gathered('x'.repeat(300))).toHaveLength(300);
  });
});
