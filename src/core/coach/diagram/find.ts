import { type MarkdownLine, markdownLines } from '../../prose/markdown.ts';
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

/** Fences in which people draw with plain arrows; in code, `->` means something else. */
const PROSE_FENCES = new Set(['', 'text', 'txt', 'plain', 'diagram', 'ascii']);

/** The drawings of a text, in its order. */
export function findDiagrams(text: string): DiagramBlock[] {
  const lines = markdownLines(text);
  const found: DiagramBlock[] = [];
  let opened = -1;
  let runStart = -1;
  const endRun = (at: number) => {
    if (runStart >= 0) pushRun(found, lines, runStart, at);
    runStart = -1;
  };
  lines.forEach((line, at) => {
    const { place, fence } = line;
    if (place !== 'fence' && (fence === null || PROSE_FENCES.has(fence.language)) && isArrowLine(line.text)) {
      if (runStart < 0) runStart = at;
      return;
    }
    endRun(at);
    if (place !== 'fence') return;
    const closes = opened >= 0;
    if (closes && fence?.language === 'mermaid') found.push(fenced(lines, opened, at, true));
    opened = closes ? -1 : at;
  });
  endRun(lines.length);
  if (opened >= 0 && lines[opened]!.fence?.language === 'mermaid')
    found.push(fenced(lines, opened, lines.length, false));
  return found;
}

function fenced(
  lines: readonly MarkdownLine[],
  opened: number,
  closing: number,
  closed: boolean,
): DiagramBlock {
  return {
    kind: 'mermaid',
    start: lines[opened]!.start,
    end: behind(lines, closed ? closing : closing - 1),
    line: opened + 2,
    body: bodyOf(lines.slice(opened + 1, closing)),
    closed,
  };
}

function pushRun(found: DiagramBlock[], lines: readonly MarkdownLine[], first: number, next: number): void {
  const run = lines.slice(first, next);
  if (!startsRun(run.map((line) => line.text))) return;
  found.push({
    kind: 'arrows',
    start: run[0]!.start,
    end: behind(lines, next - 1),
    line: first + 1,
    body: bodyOf(run),
    closed: true,
  });
}

/** Behind a line's break, where the next one begins. */
const behind = (lines: readonly MarkdownLine[], at: number): number => lines[at + 1]?.start ?? lines[at]!.end;

const bodyOf = (lines: readonly MarkdownLine[]): string => lines.map((line) => line.text).join('\n');
