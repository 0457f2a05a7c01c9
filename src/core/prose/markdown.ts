import { type Line, linesOf } from './lines.ts';

/** What a line belongs to. `fence` lines open or close a block of code and say nothing themselves. */
export type Place = 'text' | 'code' | 'fence' | 'front-matter';

/** A fenced block of code. */
export interface Fence {
  /** Its opening marks: three or more of one kind. */
  mark: string;
  /** The first word behind them, in lower case; empty when there is none. */
  language: string;
}

export interface MarkdownLine extends Line {
  place: Place;
  /** The block that a `code` or `fence` line belongs to. */
  fence: Fence | null;
}

export interface Heading {
  /** 1 to 6; a bold line that stands alone is 7. */
  depth: number;
  title: string;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([^\s`{]*)/;
/** Front matter longer than this is none: a rule that opens a text and another one far below. */
const LONGEST_FRONT_MATTER = 60;

/**
 * The lines of a Markdown text, each with what it belongs to: the one place that knows fences and front
 * matter. A fence that is never closed reaches to the end of the text.
 */
export function markdownLines(text: string): MarkdownLine[] {
  const lines = linesOf(text);
  const front = frontMatter(lines);
  let open: Fence | null = null;
  return lines.map((line, index): MarkdownLine => {
    if (index < front) return { ...line, place: 'front-matter', fence: null };
    const fence: Fence | null = open;
    if (fence !== null) {
      if (!closes(fence, line.text)) return { ...line, place: 'code', fence };
      open = null;
      return { ...line, place: 'fence', fence };
    }
    const opening = FENCE.exec(line.text);
    if (opening === null) return { ...line, place: 'text', fence: null };
    open = { mark: opening[1]!, language: opening[2]!.toLowerCase() };
    return { ...line, place: 'fence', fence: open };
  });
}

/** How many lines at the beginning are front matter, its two rules included. */
function frontMatter(lines: readonly Line[]): number {
  if (lines[0]?.text.replace(/^\uFEFF/, '').trimEnd() !== '---') return 0;
  const closing = lines.findIndex(({ text }, i) => i > 0 && /^(?:---|\.\.\.)$/.test(text.trimEnd()));
  if (closing < 0 || closing > LONGEST_FRONT_MATTER) return 0;
  const inside = lines.slice(1, closing).filter(({ text }) => text.trim() !== '');
  return inside.length > 0 && inside.every(({ text }) => /^(?:\s|#|- |[\w"'-]+\s*:)/.test(text))
    ? closing + 1
    : 0;
}

function closes({ mark }: Fence, line: string): boolean {
  const bare = line.trim();
  return bare.length >= mark.length && bare === mark[0]!.repeat(bare.length);
}

/** The heading that a line of text is: `## Title`, or a line that is bold from end to end; null when it is none. */
export function headingOf(line: string): Heading | null {
  const text = line.trim();
  const marks = /^#{1,6}(?=\s|$)/.exec(text)?.[0];
  if (marks !== undefined && /^ {0,3}#/.test(line)) {
    return { depth: marks.length, title: withoutClosing(text.slice(marks.length).trim()) };
  }
  const bold = /^(?:\*\*([^*]+)\*\*|__([^_]+)__):?$/.exec(text);
  return bold && { depth: 7, title: (bold[1] ?? bold[2])!.trim() };
}

/** `Title ##` is written `Title`; `C#` stays. */
function withoutClosing(title: string): string {
  let end = title.length;
  while (end > 0 && title[end - 1] === '#') end--;
  const closed = end < title.length && (end === 0 || /\s/.test(title[end - 1]!));
  return closed ? title.slice(0, end).trimEnd() : title;
}
