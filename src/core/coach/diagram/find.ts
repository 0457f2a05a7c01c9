import { isArrowLine, startsRun } from './arrow-lines.ts';

/** A drawing in a Markdown text: a fenced `mermaid` block, or lines such as `a -> b: label`. */
export interface DiagramBlock {
  kind: 'mermaid' | 'arrows';
  /** UTF-16 offsets into the text: of the whole block, fences included; `end` is behind its last line. */
  start: number;
  end: number;
  /** 1-based line of the text on which `body` begins. */
  line: number;
  body: string;
  /** False for a fenced block whose closing fence is missing: it then reaches to the end of the text. */
  closed: boolean;
}

interface Line {
  text: string;
  start: number;
  /** Behind the line break. */
  end: number;
}

interface Fence {
  mark: string;
  language: string;
  opened: number;
}

const OPENING = /^ {0,3}(`{3,}|~{3,})\s*([^\s`{]*)/;
/** Fences in which people draw with plain arrows; in code, `->` means something else. */
const PROSE_FENCES = new Set(['', 'text', 'txt', 'plain', 'diagram', 'ascii']);

/** The drawings of a text, in its order. */
export function findDiagrams(text: string): DiagramBlock[] {
  const lines = linesOf(text);
  const found: DiagramBlock[] = [];
  let fence: Fence | null = null;
  let runStart = -1;
  const endRun = (at: number) => {
    if (runStart >= 0) pushRun(found, lines, runStart, at);
    runStart = -1;
  };
  lines.forEach((line, at) => {
    const opening = OPENING.exec(line.text);
    if (fence ? closes(fence, line.text) : opening) {
      endRun(at);
      if (fence?.language === 'mermaid') found.push(fenced(lines, fence, at, true));
      fence = fence ? null : { mark: opening![1]!, language: opening![2]!.toLowerCase(), opened: at };
    } else if ((fence ? PROSE_FENCES.has(fence.language) : true) && isArrowLine(line.text)) {
      if (runStart < 0) runStart = at;
    } else {
      endRun(at);
    }
  });
  endRun(lines.length);
  const open = fence as Fence | null;
  if (open?.language === 'mermaid') found.push(fenced(lines, open, lines.length, false));
  return found;
}

function closes(fence: Fence, line: string): boolean {
  const bare = line.trim();
  return bare.length >= fence.mark.length && bare === fence.mark[0]!.repeat(bare.length);
}

function fenced(lines: Line[], fence: Fence, closing: number, closed: boolean): DiagramBlock {
  return {
    kind: 'mermaid',
    start: lines[fence.opened]!.start,
    end: lines[closed ? closing : closing - 1]!.end,
    line: fence.opened + 2,
    body: bodyOf(lines.slice(fence.opened + 1, closing)),
    closed,
  };
}

function pushRun(found: DiagramBlock[], lines: Line[], first: number, behind: number): void {
  const run = lines.slice(first, behind);
  if (!startsRun(run.map((line) => line.text))) return;
  found.push({
    kind: 'arrows',
    start: run[0]!.start,
    end: run.at(-1)!.end,
    line: first + 1,
    body: bodyOf(run),
    closed: true,
  });
}

const bodyOf = (lines: Line[]): string => lines.map((line) => line.text).join('\n');

/** Lines with their offsets; `\r\n` counts as one break and is not part of the line's text. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at + 1;
    lines.push({ text: text.slice(start, end).replace(/\r?\n$/, ''), start, end });
    start = end;
  }
  return lines;
}
