/** A text cut into words and signs. */
export type Cut = readonly string[];

/** What one place of a line takes. */
interface Place {
  words: ReadonlySet<string>;
  beginnings: readonly string[];
  number: boolean;
  optional: boolean;
}
type Step = Place | '..' | '^' | '$';

const GAP = 8;
const CLAUSE_ENDS = new Set(['.', ';', ':', '!', '?', ')', ',', '|']);
const CLAUSE_STARTS = new Set(['.', ';', ':', '!', '?', '(', ',', '|']);
/** A gap reaches over commas and brackets, and no further. */
const GAP_ENDS = new Set(['.', ';', '!', '?', '|']);

/** Letters of a first word by which lines are looked up. */
const LEAD = 3;

/** All lines of a bank, looked up by how their first word begins. */
export class Lines {
  readonly #byLead = new Map<string, Step[][]>();
  readonly #others: Step[][] = [];

  constructor(lines: readonly string[]) {
    for (const line of lines) this.#add(stepsOf(line));
  }

  /** Where a line ends that begins at a piece of the text; null when none does. */
  match(text: Cut, at: number): number | null {
    const lead = text[at]!.slice(0, LEAD);
    for (const steps of [...(this.#byLead.get(lead) ?? []), ...this.#others]) {
      const end = walk(steps, 0, text, at);
      if (end !== null) return end;
    }
    return null;
  }

  #add(steps: Step[]): void {
    const [first] = steps;
    const forms = typeof first === 'object' && !first.optional ? [...first.words, ...first.beginnings] : [];
    const leads = new Set(forms.map((form) => form.slice(0, LEAD)));
    const found = forms.length > 0 && !(first as Place).number && forms.every(isLookedUp(first as Place));
    if (!found) this.#others.push(steps);
    else for (const lead of leads) this.#byLead.set(lead, [...(this.#byLead.get(lead) ?? []), steps]);
  }
}

/** A word that may go on beyond its beginning has to be as long as a look-up. */
const isLookedUp =
  ({ beginnings }: Place) =>
  (form: string): boolean =>
    form.length >= LEAD || !beginnings.includes(form);

function stepsOf(line: string): Step[] {
  return line.split(' ').map((part): Step => {
    if (part === '..' || part === '^' || part === '$') return part;
    const optional = part.startsWith('[');
    const forms = (optional ? part.slice(1, -1) : part).split('|');
    return {
      words: new Set(forms.filter((form) => !form.endsWith('*'))),
      beginnings: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
      number: forms.includes('#'),
      optional,
    };
  });
}

/** Where the steps from `step` on end when they begin at `at`; null when they do not fit. */
function walk(steps: readonly Step[], step: number, text: Cut, at: number): number | null {
  const next = steps[step];
  if (next === undefined) return at;
  if (next === '^')
    return at === 0 || CLAUSE_STARTS.has(text[at - 1]!) ? walk(steps, step + 1, text, at) : null;
  if (next === '$')
    return at === text.length || CLAUSE_ENDS.has(text[at]!) ? walk(steps, step + 1, text, at) : null;
  if (next === '..') return leap(steps, step + 1, text, at);
  const taken = at < text.length && takes(next, text[at]!) ? walk(steps, step + 1, text, at + 1) : null;
  return taken ?? (next.optional ? walk(steps, step + 1, text, at) : null);
}

function leap(steps: readonly Step[], step: number, text: Cut, at: number): number | null {
  for (let to = at; to <= Math.min(at + GAP, text.length); to++) {
    const end = walk(steps, step, text, to);
    if (end !== null) return end;
    if (to < text.length && GAP_ENDS.has(text[to]!)) return null;
  }
  return null;
}

const takes = ({ words, beginnings, number }: Place, piece: string): boolean =>
  words.has(piece) ||
  beginnings.some((beginning) => piece.startsWith(beginning)) ||
  (number && /^\p{N}/u.test(piece));
