export interface Body {
  /** Markdown before the first `## Reference design`, trimmed. */
  prompt: string;
  /** Markdown after that heading, trimmed; empty when there is none. */
  referenceDesign: string;
  /** Lines within the body, counted from 0. */
  promptLine: number;
  /** Where the heading stands, and where the text below it begins. */
  referenceLine: number;
  referenceTextLine: number;
}

const HEADING = /^ {0,3}##[ \t]+reference design[ \t]*#*[ \t]*$/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Parts the Markdown body at its first `## Reference design` that stands outside a fenced block. */
export function splitBody(markdown: string): Body {
  const lines = markdown.split('\n');
  const heading = headingLine(lines);
  const before = heading === -1 ? lines : lines.slice(0, heading);
  const after = heading === -1 ? [] : lines.slice(heading + 1);
  return {
    prompt: before.join('\n').trim(),
    referenceDesign: after.join('\n').trim(),
    promptLine: Math.max(0, before.findIndex(hasText)),
    referenceLine: Math.max(0, heading),
    referenceTextLine: heading + 1 + Math.max(0, after.findIndex(hasText)),
  };
}

const hasText = (line: string) => line.trim() !== '';

function headingLine(lines: readonly string[]): number {
  let fence = '';
  return lines.findIndex((line) => {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = '';
    return fence === '' && HEADING.test(line);
  });
}
