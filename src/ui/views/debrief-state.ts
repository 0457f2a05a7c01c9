import type { Debrief } from '../../core/debrief/debrief.ts';
import type { Mark } from '../../core/level.ts';
import type { PageKey } from '../page/page.ts';

/** Something that the coach judged and the person can overrule. */
export type Target = { of: 'point' | 'probe'; pointId: string } | { of: 'twist' };

/** What a key asks the outside to do. */
export type Deed =
  | { type: 'overrule'; target: Target; mark: Mark; sentence: string | null }
  | { type: 'note'; text: string }
  | { type: 'open'; document: 'reference' | 'answers' | 'help' }
  | { type: 'levels' }
  | { type: 'close' };

/** What the person is doing on the page. */
export type Mode =
  | { kind: 'read' }
  | { kind: 'overrule' }
  /** Pointing at the sentence that speaks for the mark; `at` counts from 0, -1 is none of them. */
  | { kind: 'sentence'; mark: Mark; at: number }
  | { kind: 'note'; text: string };

export interface DebriefState {
  /** Which stop of the page has the focus. */
  selected: number;
  /** Which quote of it is shown. */
  quote: number;
  mode: Mode;
}

/** A place of the page that can have the focus. */
export interface Stop {
  /** What can be overruled here; null where there is only to read. */
  target: Target | null;
  /** How many quotes `e` goes round. */
  quotes: number;
  /** The person is asked for the sentence that explains it. */
  asked: boolean;
  /** The quote that looks nearest to such a sentence. */
  nearest: string | null;
}

/** What the keys are played against. */
export interface Playground {
  stops: readonly Stop[];
  /** The person's sentences, to point at. */
  sentences: readonly string[];
  note: Debrief['note'];
  /** Stops that fit on a screen, for the page keys. */
  leap: number;
}

export const FIRST: DebriefState = { selected: 0, quote: 0, mode: { kind: 'read' } };

const MARK_KEYS: Record<string, Mark> = {
  c: 'covered',
  y: 'covered',
  t: 'touched',
  p: 'touched',
  n: 'missing',
};

/** The state after a key, and what it asks for. Unknown keys change nothing. */
export function pressed(
  state: DebriefState,
  key: PageKey,
  ground: Playground,
): { state: DebriefState; deed?: Deed } {
  switch (state.mode.kind) {
    case 'read':
      return reading(state, key.name, ground);
    case 'overrule':
      return choosingMark(state, key.name, ground);
    case 'sentence':
      return pointing(state, state.mode, key.name, ground);
    case 'note':
      return typing(state, state.mode.text, key);
  }
}

type Turn = ReturnType<typeof pressed>;

const back = (state: DebriefState): DebriefState => ({ ...state, mode: { kind: 'read' } });

function reading(state: DebriefState, name: string, ground: Playground): Turn {
  const stop = ground.stops[state.selected];
  switch (name) {
    case 'up':
    case 'k':
      return move(state, -1, ground);
    case 'down':
    case 'j':
      return move(state, 1, ground);
    case 'pgup':
      return move(state, -ground.leap, ground);
    case 'pgdn':
    case 'space':
      return move(state, ground.leap, ground);
    case 'home':
      return move(state, Number.NEGATIVE_INFINITY, ground);
    case 'end':
      return move(state, Number.POSITIVE_INFINITY, ground);
    case 'e':
      return { state: { ...state, quote: stop && stop.quotes > 0 ? (state.quote + 1) % stop.quotes : 0 } };
    case 'c':
      return stop?.asked ? pointingFrom(state, 'covered', stop, ground) : { state };
    case '?':
    case 'f1':
      return { state, deed: { type: 'open', document: 'help' } };
    case 'o':
      return { state: stop?.target ? { ...state, mode: { kind: 'overrule' } } : state };
    case 'n':
      return { state: { ...state, mode: { kind: 'note', text: ground.note } } };
    case 'r':
      return { state, deed: { type: 'open', document: 'reference' } };
    case 'l':
      return { state, deed: { type: 'levels' } };
    case 't':
      return { state, deed: { type: 'open', document: 'answers' } };
    // Esc steps back, and here there is only the first quote to step back to: closing is q's.
    case 'esc':
      return { state: { ...state, quote: 0 } };
    case 'q':
    case 'ctrl+d':
      return { state, deed: { type: 'close' } };
    default:
      return { state };
  }
}

function move(state: DebriefState, by: number, { stops }: Playground): Turn {
  const selected = Math.max(0, Math.min(stops.length - 1, state.selected + by));
  return { state: selected === state.selected ? state : { ...state, selected, quote: 0 } };
}

function choosingMark(state: DebriefState, name: string, ground: Playground): Turn {
  const mark = MARK_KEYS[name];
  if (mark === undefined)
    return { state: name === 'esc' || name === 'q' || name === 'o' ? back(state) : state };
  // Nothing to point at speaks for "not found", and an answer to a follow-up is pointed at as a whole.
  const whole = ground.stops[state.selected]?.target?.of === 'probe';
  if (mark === 'missing' || whole) return overruled(state, mark, null, ground);
  return pointingFrom(state, mark, ground.stops[state.selected], ground);
}

/** Lets the person point, from the quote that looks nearest on. */
function pointingFrom(state: DebriefState, mark: Mark, stop: Stop | undefined, ground: Playground): Turn {
  if (ground.sentences.length === 0) return overruled(state, mark, null, ground);
  const at = stop?.nearest ? ground.sentences.indexOf(stop.nearest) : -1;
  return { state: { ...state, mode: { kind: 'sentence', mark, at } } };
}

function pointing(
  state: DebriefState,
  mode: Extract<Mode, { kind: 'sentence' }>,
  name: string,
  ground: Playground,
): Turn {
  const steps: Record<string, number> = { up: -1, k: -1, down: 1, j: 1, pgup: -10, pgdn: 10 };
  const step = steps[name];
  if (step !== undefined) {
    const at = Math.max(-1, Math.min(ground.sentences.length - 1, mode.at + step));
    return { state: { ...state, mode: { ...mode, at } } };
  }
  if (name === 'enter') return overruled(state, mode.mark, ground.sentences[mode.at] ?? null, ground);
  return { state: name === 'esc' || name === 'q' ? back(state) : state };
}

function overruled(state: DebriefState, mark: Mark, sentence: string | null, { stops }: Playground): Turn {
  const target = stops[state.selected]?.target;
  if (!target) return { state: back(state) };
  return { state: back(state), deed: { type: 'overrule', target, mark, sentence } };
}

function typing(state: DebriefState, text: string, { name, text: typed }: PageKey): Turn {
  if (name === 'esc') return { state: back(state) };
  if (name === 'enter') return { state: back(state), deed: { type: 'note', text: text.trim() } };
  const changed = name === 'backspace' ? [...text].slice(0, -1).join('') : text + typed.replace(/\s+/g, ' ');
  return { state: { ...state, mode: { kind: 'note', text: changed } } };
}
