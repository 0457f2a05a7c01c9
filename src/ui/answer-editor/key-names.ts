/** Final letter of `CSI 1;m X` and `SS3 X`. */
const LETTERS: Record<string, string> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  M: 'enter',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
};

/** First number of `CSI n;m ~`, with the older numbers of rxvt and the Linux console. */
const NUMBERS: Record<string, string> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pgup',
  6: 'pgdn',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
};

/** Code points that have a name of their own. */
const NAMED: Record<number, string> = {
  8: 'backspace',
  9: 'tab',
  10: 'enter',
  13: 'enter',
  27: 'esc',
  32: 'space',
  127: 'backspace',
  57414: 'enter',
};

const CONTROL_SIGNS: Record<number, string> = { 0: 'space', 28: '\\', 29: ']', 30: '^', 31: '_' };
const LINUX_FUNCTION_KEYS = 'ABCDE';
const RELEASED = '3';

/**
 * Name of a single character as a terminal sends it: `a`, `enter`, `ctrl+d`. Backspace is 127 nearly
 * everywhere and 8 on old terminals; 8 as ctrl+backspace is the rarer meaning.
 */
export function characterName(character: string): string {
  const code = character.codePointAt(0)!;
  const named = NAMED[code];
  if (named) return named;
  if (code >= 32) return character;
  return 'ctrl+' + (CONTROL_SIGNS[code] ?? String.fromCharCode(code + 96));
}

/**
 * Name of an escape sequence; undefined for what is no key (a release, a mouse or focus report, an answer
 * to a query). `body` is what stands between `ESC [` and the final byte.
 * Forms: xterm and kitty, https://sw.kovidgoyal.net/kitty/keyboard-protocol/.
 */
export function sequenceName(body: string, final: string): string | undefined {
  if (body === '[') return functionKey(final);
  if (/[^\d;:]/.test(body)) return undefined;
  const [first = '', second = ''] = body.split(';');
  const [bits = '', event] = second.split(':');
  if (event === RELEASED) return undefined;
  if (final === 'u') return codeName(first, bits);
  if (final === '~' && first === '27') return codeName(body.split(';')[2] ?? '', bits);
  if (final === 'Z') return 'shift+tab';
  return withModifiers(keyName(first, final), bits || rxvtModifier(final));
}

/** Name of `ESC O x`, with the modifier that some terminals put before the letter. */
export function shortSequenceName(bits: string, final: string): string | undefined {
  const rxvt = /[a-d]/.test(final) ? '5' : '';
  return withModifiers(LETTERS[final.toUpperCase()], bits || rxvt);
}

/** Adds a modifier in the fixed order ctrl, alt, shift. */
export function withAlt(name: string): string {
  return name.startsWith('ctrl+') ? 'ctrl+alt+' + name.slice('ctrl+'.length) : 'alt+' + name;
}

function functionKey(final: string): string | undefined {
  const index = LINUX_FUNCTION_KEYS.indexOf(final);
  return index < 0 ? undefined : `f${index + 1}`;
}

function keyName(first: string, final: string): string | undefined {
  if (final === '~' || final === '^' || final === '@' || final === '$') return NUMBERS[first];
  return LETTERS[/[a-d]/.test(final) ? final.toUpperCase() : final];
}

function rxvtModifier(final: string): string {
  if (final === '^') return '5';
  if (final === '@') return '6';
  return final === '$' || /[a-d]/.test(final) ? '2' : '';
}

/** `97:65` is the key and its shifted form. */
function codeName(codes: string, bits: string): string | undefined {
  const [plain = '', shifted] = codes.split(':');
  const code = Number(plain);
  if (!plain || code > 0x10ffff || (code >= 0xe000 && code < 0xf900 && !NAMED[code])) return undefined;
  const held = (Number(bits) || 1) - 1;
  const character = String.fromCodePoint(code);
  if ((held & 0b111) === 1 && code > 32 && code !== 127) {
    return Number(shifted) <= 0x10ffff ? String.fromCodePoint(Number(shifted)) : character.toUpperCase();
  }
  return withModifiers(NAMED[code] ?? character, bits);
}

/** xterm's modifier number less one is a set of bits: shift 1, alt 2, ctrl 4, super 8. */
function withModifiers(name: string | undefined, bits: string): string | undefined {
  if (name === undefined) return undefined;
  const held = (Number(bits) || 1) - 1;
  const ctrl = held & 4 ? 'ctrl+' : '';
  const alt = held & 2 ? 'alt+' : '';
  const shift = held & 1 ? 'shift+' : '';
  return (held & 8 ? 'super+' : '') + ctrl + alt + shift + name;
}
