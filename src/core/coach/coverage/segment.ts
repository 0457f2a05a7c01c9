import { splitSentences } from '../../prose/sentences.ts';

export type UnitKind = 'sentence' | 'bullet' | 'row' | 'heading' | 'diagram' | 'code';

/** A stretch of the text that is judged as one statement. `text.slice(start, end)` is its verbatim wording. */
export interface Unit {
  kind: UnitKind;
  /** UTF-16 offsets into the segmented text. */
  start: number;
  end: number;
  /** The headings above it and the line that leads into its list, outermost first. */
  context: readonly string[];
}

interface Line {
  text: string;
  start: number;
}

interface Heading {
  depth: number;
  title: string;
}

const FENCE = /^\s*(?:```|~~~)/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const BOLD_LINE = /^\s*(?:\*\*|__)([^*_]+?)(?:\*\*|__):?\s*$/;
const BULLET = /^\s*(?:[-*+•‣–]|\d{1,2}[.)]|[a-z]\))\s+/;
const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*\|?[\s|:=_*-]+\|?\s*$/;
const ARROW = /-->|->|=>|→|⇒|──|╌|▶|►/;
/** Lines of this length without an end of sentence were probably wrapped by hand; longer ones were not wrapped. */
const WRAPPED = { from: 55, to: 120 };
/** `budget: 1.2 s` starts a note of its own. */
const LABEL = /^\s*[\p{L}\d][\p{L}\d /&+-]{0,30}:\s/u;

/** Splits Markdown, or notes that only look like it, into the units that are matched and quoted. */
export function segment(text: string): Unit[] {
  const reader = new Reader(text);
  for (const line of linesOf(text)) reader.read(line);
  return reader.finish();
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { text: line, start };
    start += line.length + 1;
  }
}

/** What has been read so far, line by line. */
class Reader {
  private readonly source: string;
  private readonly units: Unit[] = [];
  private headings: Heading[] = [];
  private lead: string | null = null;
  private fence: 'code' | 'diagram' | null = null;
  /** A paragraph or bullet that may go on in the next line. */
  private open: { kind: UnitKind; start: number; end: number; lastLine: string } | null = null;

  constructor(source: string) {
    this.source = source;
  }

  read(line: Line): void {
    if (FENCE.test(line.text)) this.toggleFence(line);
    else if (this.fence !== null) this.single(this.fence, line);
    else if (line.text.trim() === '') this.close();
    else if (!this.readHeading(line)) this.readBody(line);
  }

  finish(): Unit[] {
    this.close();
    return this.units;
  }

  private toggleFence(line: Line): void {
    this.close();
    const diagram = /mermaid|graph|diagram|dot/i.test(line.text);
    this.fence = this.fence === null ? (diagram ? 'diagram' : 'code') : null;
  }

  private readHeading(line: Line): boolean {
    const marked = HEADING.exec(line.text);
    const bold = BOLD_LINE.exec(line.text);
    if (!marked && !bold) return false;
    this.close();
    const depth = marked ? marked[1]!.length : 7;
    const title = (marked ? marked[2] : bold?.[1]) ?? '';
    this.headings = [...this.headings.filter((h) => h.depth < depth), { depth, title }];
    this.lead = null;
    this.add('heading', line.start, line.start + line.text.length, this.headings.slice(0, -1));
    return true;
  }

  private readBody(line: Line): void {
    if (RULE.test(line.text)) this.close();
    else if (ROW.test(line.text)) this.single('row', line);
    else if (BULLET.test(line.text)) this.startBullet(line);
    else if (ARROW.test(line.text) && !/[.!?]\s*$/.test(line.text)) this.single('diagram', line);
    else this.continueOrStart(line);
  }

  private startBullet(line: Line): void {
    this.close();
    const marker = BULLET.exec(line.text)![0].length;
    this.openAt('bullet', line, line.start + marker);
  }

  private continueOrStart(line: Line): void {
    if (this.open && goesOn(this.open.lastLine, line.text)) {
      this.open.end = line.start + line.text.length;
      this.open.lastLine = line.text;
      return;
    }
    this.close();
    this.lead = null;
    this.openAt('sentence', line, line.start);
  }

  private openAt(kind: UnitKind, line: Line, start: number): void {
    this.open = { kind, start, end: line.start + line.text.length, lastLine: line.text };
  }

  private single(kind: UnitKind, line: Line): void {
    this.close();
    this.add(kind, line.start, line.start + line.text.length, this.headings);
  }

  private close(): void {
    const block = this.open;
    this.open = null;
    if (!block) return;
    for (const [start, end] of splitSentences(this.source, block.start, block.end)) {
      this.add(block.kind, start, end, this.headings);
    }
    const whole = this.source.slice(block.start, block.end).trim();
    if (whole.endsWith(':')) this.lead = whole;
  }

  private add(kind: UnitKind, from: number, to: number, above: readonly Heading[]): void {
    const [start, end] = trimmed(this.source, from, to);
    if (start >= end) return;
    const context = above.map((h) => h.title);
    if (this.lead !== null && kind !== 'heading') context.push(this.lead);
    this.units.push({ kind, start, end, context });
  }
}

/** Whether a line continues the sentence of the line before it, as in hand-wrapped prose. */
function goesOn(before: string, after: string): boolean {
  if (LABEL.test(after) || before.length > WRAPPED.to || startsAnew(before, after)) return false;
  if (before.length >= WRAPPED.from) return !/[:;]\s*$/.test(before);
  return /^\s*[a-z(]/.test(after) && /[\p{L},]\s*$/u.test(before) && before.length > WRAPPED.from / 2;
}

/** Whether a line begins a note of its own: with a capital, after a labelled note or where the line before had room. */
function startsAnew(before: string, after: string): boolean {
  if (!/^\s*\p{Lu}/u.test(after)) return false;
  const first = after.trim().split(/\s/, 1)[0]!;
  return LABEL.test(before) || before.length + 1 + first.length < after.trimEnd().length;
}

function trimmed(source: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(source[start]!)) start++;
  while (end > start && /\s/.test(source[end - 1]!)) end--;
  return [start, end];
}
