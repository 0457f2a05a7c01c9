import { type Heading, headingOf, type MarkdownLine, markdownLines } from './markdown.ts';
import { splitSentences } from './sentences.ts';

export type UnitKind = 'sentence' | 'bullet' | 'row' | 'heading' | 'diagram' | 'code' | 'quotation';

/** A stretch of a text that is read as one statement. `text.slice(start, end)` is its verbatim wording. */
export interface Unit {
  kind: UnitKind;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** The headings above it and the line that leads into its list, outermost first. */
  context: readonly string[];
}

const BOLD_LEAD = /^(?:\*\*[^*]+\*\*|__[^_]+__)[:.]?$/;
const BULLET = /^\s*(?:[-*+•‣–]|\d{1,2}[.)]|[a-z]\))\s+/;
const QUOTED = /^\s{0,3}>\s?/;
/** Languages of fences that draw. */
const DRAWN = /^(?:mermaid|graph|diagram|dot|ascii)$/;
const ARROW = /-->|->|=>|→|⇒|──|╌|▶|►/;
/** With more words than this between two arrows, a line says something and does not draw. */
const NAME_WORDS = 7;
/** Lines of this length without an end of sentence were probably wrapped by hand; longer ones are notes of their own. */
const WRAPPED = { from: 55, to: 80 };
/** `budget: 1.2 s` starts a note of its own. */
const LABEL = /^\s*[\p{L}\d][\p{L}\d /&+-]{0,30}:\s/u;
/** Code says its point over several lines: so many make one unit at most. */
const CODE_LINES = 8;

/** Splits Markdown, or notes that only look like it, into the units that are read and quoted. */
export function unitsOf(text: string): Unit[] {
  const reader = new Reader(text);
  for (const line of markdownLines(text)) reader.read(line);
  return reader.finish();
}

/** A paragraph, a bullet or a stretch of code that may go on in the next line. */
interface Block {
  kind: UnitKind;
  start: number;
  end: number;
  lastLine: string;
  lines: number;
}

/** What has been read so far, line by line. */
class Reader {
  private readonly source: string;
  private readonly units: Unit[] = [];
  private headings: Heading[] = [];
  private lead: string | null = null;
  private open: Block | null = null;

  constructor(source: string) {
    this.source = source;
  }

  read(line: MarkdownLine): void {
    if (line.place === 'front-matter' || line.place === 'fence' || line.text.trim() === '') this.close();
    else if (line.place === 'code') this.readCode(line);
    else if (!this.readHeading(line)) this.readBody(line);
  }

  finish(): Unit[] {
    this.close();
    return this.units;
  }

  private readCode(line: MarkdownLine): void {
    if (DRAWN.test(line.fence!.language)) this.single('diagram', line);
    else if (this.open?.kind === 'code' && this.open.lines < CODE_LINES) this.extend(line);
    else this.start('code', line);
  }

  private readHeading(line: MarkdownLine): boolean {
    const heading = headingOf(line.text);
    if (heading === null) return false;
    this.close();
    this.headings = [...this.headings.filter(({ depth }) => depth < heading.depth), heading];
    this.lead = null;
    this.add('heading', line.start, line.end, this.headings.slice(0, -1));
    return true;
  }

  private readBody(line: MarkdownLine): void {
    if (isRule(line.text)) this.close();
    else if (isRow(line.text)) this.single('row', line);
    else if (QUOTED.test(line.text)) this.single('quotation', line);
    else if (BULLET.test(line.text)) this.startBullet(line);
    else if (draws(line.text)) this.single('diagram', line);
    else this.continueOrStart(line);
  }

  private startBullet(line: MarkdownLine): void {
    const marker = BULLET.exec(line.text)![0].length;
    const lead =
      this.open?.kind === 'sentence' ? this.source.slice(this.open.start, this.open.end).trim() : '';
    if (lead !== '' && !/[.!]$/.test(lead)) this.lead = lead;
    this.start('bullet', line, line.start + marker);
  }

  private continueOrStart(line: MarkdownLine): void {
    if (this.open && goesOn(this.open.lastLine, line.text)) this.extend(line);
    else {
      this.start('sentence', line);
      this.lead = null;
    }
  }

  private start(kind: UnitKind, line: MarkdownLine, start = line.start): void {
    this.close();
    this.open = { kind, start, end: line.end, lastLine: line.text, lines: 1 };
  }

  private extend(line: MarkdownLine): void {
    Object.assign(this.open!, { end: line.end, lastLine: line.text, lines: this.open!.lines + 1 });
  }

  private single(kind: UnitKind, line: MarkdownLine): void {
    this.close();
    this.add(kind, line.start, line.end, this.headings);
  }

  private close(): void {
    const block = this.open;
    this.open = null;
    if (!block) return;
    const parts: [number, number][] =
      block.kind === 'code'
        ? [[block.start, block.end]]
        : splitSentences(this.source, block.start, block.end);
    for (const [start, end] of parts) this.add(block.kind, start, end, this.headings);
    const whole = this.source.slice(block.start, block.end).trim();
    if (whole.endsWith(':') || BOLD_LEAD.test(whole)) this.lead = whole;
  }

  private add(kind: UnitKind, from: number, to: number, above: readonly Heading[]): void {
    const [start, end] = trimmed(this.source, from, to);
    if (start >= end) return;
    const context = above.map(({ title }) => title);
    if (this.lead !== null && kind !== 'heading') context.push(this.lead);
    this.units.push({ kind, start, end, context });
  }
}

/** A line of dashes, or the rule between the head of a table and its rows. */
const isRule = (line: string): boolean => /^[\s|:=_*-]+$/.test(line);

function isRow(line: string): boolean {
  const text = line.trim();
  return text.length > 1 && text.startsWith('|') && text.endsWith('|');
}

/** Whether a line draws: arrows between a few words each. `60% are known -> we never touch the model` says something. */
function draws(line: string): boolean {
  if (!ARROW.test(line) || /[.!?]\s*$/.test(line)) return false;
  const names = line.split(ARROW);
  return names.every((name) => name.trim().split(/\s+/).length <= NAME_WORDS);
}

/** Whether a line continues the sentence of the line before it, as in hand-wrapped prose. */
function goesOn(before: string, after: string): boolean {
  if (LABEL.test(after) || before.length > WRAPPED.to || startsAnew(before, after)) return false;
  if (before.length >= WRAPPED.from) return !/[:;]$/.test(before.trimEnd());
  return /^\s*[a-z(]/.test(after) && /[\p{L},]$/u.test(before.trimEnd()) && before.length > WRAPPED.from / 2;
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
