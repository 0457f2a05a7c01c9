import { StringDecoder } from 'node:string_decoder';
import { characterName, sequenceName, shortSequenceName, withAlt } from './key-names.ts';

/** A key as the terminal reported it. */
export interface Key {
  /** `a`, `space`, `ctrl+d`, `alt+left`, `f1`; `paste` for a bracketed paste. */
  name: string;
  /** The text it stands for; empty for keys that stand for none. */
  text: string;
  /** What arrived, so that keys nobody took can be handed on. */
  raw: string;
}

type Step = { length: number; name?: string | undefined; text?: string } | 'incomplete';

const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';
const SEQUENCE = /\x1b(\x1b?)\[(?:(\[)|([<=>?]?[\d;:]*[ -/]*))([@-Z\\-~])/y;
const SHORT_SEQUENCE = /\x1b(\x1b?)O(\d*)([A-Za-z])/y;
const RXVT_SHIFT = /\x1b(\x1b?)\[(\d+)\$/y;
const BEGINNING = /\x1b\x1b?(?:\[(?:\[|[<=>?]?[\d;:]*[ -/]*)|O\d*)?$/y;
/** Answers to queries that an earlier program asked for (OSC, DCS, APC, PM, SOS). */
const REPORT = /\x1b[\]P_^X][\x20-\x7e]*(?:\x07|\x1b\\)/y;
const REPORT_BEGINNING = /\x1b[\]P_^X][\x20-\x7e]*\x1b?$/y;
const LONGEST_REPORT = 4096;

/**
 * Turns what a terminal sends into keys. Bytes may arrive cut anywhere: characters and sequences that are
 * not complete wait for the rest, or for `flush`.
 */
export class KeyDecoder {
  #utf8 = new StringDecoder('utf8');
  #pending = '';
  #searched = 0;

  feed(chunk: Uint8Array | string): Key[] {
    this.#pending += typeof chunk === 'string' ? chunk : this.#utf8.write(chunk as Buffer);
    return this.#take();
  }

  /**
   * What an incomplete beginning waits for: the rest of an escape sequence, which comes within
   * milliseconds unless the key was escape itself, or the end of a paste, which may take long.
   */
  get waiting(): 'sequence' | 'paste' | undefined {
    if (this.#pending === '') return undefined;
    return this.#pending.startsWith(PASTE_START) ? 'paste' : 'sequence';
  }

  /** Gives up waiting and takes what is there for what it is. */
  flush(): Key[] {
    const raw = this.#pending;
    this.#pending = '';
    this.#searched = 0;
    if (raw.startsWith(PASTE_START)) return [{ name: 'paste', text: raw.slice(PASTE_START.length), raw }];
    if (raw === '\x1b\x1b') return [escapeKey(), escapeKey()];
    if (raw === '\x1b') return [escapeKey()];
    const alone = /^\x1b([^\x1b])$/.exec(raw);
    if (alone) return [{ name: withAlt(characterName(alone[1]!)), text: '', raw }];
    return /^\x1b[\]P_^X]/.test(raw) ? this.#flushReport(raw) : [];
  }

  /** `ESC ]` was alt and a key after all, so what follows it was typed. */
  #flushReport(raw: string): Key[] {
    const first = { name: withAlt(raw[1]!), text: '', raw: raw.slice(0, 2) };
    return [first, ...this.feed(raw.slice(2))];
  }

  #take(): Key[] {
    const keys: Key[] = [];
    let at = 0;
    while (at < this.#pending.length) {
      const step = this.#read(at);
      if (step === 'incomplete') break;
      const { name, text = '', length } = step;
      if (name !== undefined) keys.push({ name, text, raw: this.#pending.slice(at, at + length) });
      at += length;
      this.#searched = 0;
    }
    this.#pending = this.#pending.slice(at);
    return keys;
  }

  #read(at: number): Step {
    const from = this.#pending;
    if (from.charCodeAt(at) !== 0x1b) return readCharacter(from, at);
    if (from.startsWith(PASTE_START, at)) return this.#readPaste(at);
    return readReport(from, at) ?? readSequence(from, at) ?? readAlt(from, at);
  }

  #readPaste(at: number): Step {
    // Searches only what is new: a large paste arrives in many chunks.
    const start = at + PASTE_START.length;
    const end = this.#pending.indexOf(PASTE_END, Math.max(start, this.#searched));
    if (end < 0) {
      this.#searched = Math.max(0, this.#pending.length - at - PASTE_END.length);
      return 'incomplete';
    }
    return { name: 'paste', text: this.#pending.slice(start, end), length: end + PASTE_END.length - at };
  }
}

function escapeKey(): Key {
  return { name: 'esc', text: '', raw: '\x1b' };
}

function readCharacter(from: string, at: number): Step {
  const character = String.fromCodePoint(from.codePointAt(at)!);
  const name = characterName(character);
  const printable = character >= ' ' && character !== '\x7f';
  return { name, text: printable ? character : '', length: character.length };
}

function readReport(from: string, at: number): Step | undefined {
  const whole = matchAt(REPORT, from, at);
  if (whole) return { length: whole[0].length };
  const begun = matchAt(REPORT_BEGINNING, from, at);
  return begun && begun[0].length < LONGEST_REPORT ? 'incomplete' : undefined;
}

function readSequence(from: string, at: number): Step | undefined {
  const long = matchAt(RXVT_SHIFT, from, at);
  if (long) return named(long, sequenceName(long[2]!, '$'));
  const normal = matchAt(SEQUENCE, from, at);
  if (normal) return named(normal, sequenceName(normal[2] ?? normal[3]!, normal[4]!));
  const short = matchAt(SHORT_SEQUENCE, from, at);
  if (short) return named(short, shortSequenceName(short[2]!, short[3]!));
  return matchAt(BEGINNING, from, at) ? 'incomplete' : undefined;
}

/** A second escape before a sequence is some terminals' alt. */
function named(match: RegExpExecArray, name: string | undefined): Step {
  const alt = match[1] !== '' && name !== undefined;
  const step: Step = { name: alt ? withAlt(name) : name, length: match[0].length };
  const character = name !== undefined && !alt ? printableOf(name) : '';
  return character ? { ...step, text: character } : step;
}

/** kitty's form reports characters as sequences too. */
function printableOf(name: string): string {
  if (name === 'space') return ' ';
  return [...name].length === 1 ? name : '';
}

function readAlt(from: string, at: number): Step {
  const next = from.codePointAt(at + 1);
  if (next === undefined || next === 0x1b) return { name: 'esc', length: 1 };
  const character = String.fromCodePoint(next);
  return { name: withAlt(characterName(character)), length: 1 + character.length };
}

function matchAt(pattern: RegExp, from: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(from);
}
