import type { GraphEdge } from './graph.ts';
import { type Cursor, plainLabel, take, Unreadable } from './mermaid-node.ts';

/** `-->`, `---`, `-.->`, `==>` and their longer and two-headed forms. */
const ARROW = /<?(?:-{2,}>|-{3,}|-\.+-+>?|={2,}>|={3,})/y;
/** The first half of `-- label -->`. */
const OPENING = /<?(?:--|==|-\.)(?![->=.])/y;
const CLOSING: Record<string, RegExp> = {
  '--': /-{2,}>|-{3,}/g,
  '==': /={2,}>|={3,}/g,
  '-.': /\.+-+>?/g,
};
const SPACE = /\s*/y;

/** Reads an arrow with its label and moves the cursor behind it; null when no arrow is there. @throws Unreadable */
export function readEdge(cursor: Cursor): Pick<GraphEdge, 'label' | 'heads'> | null {
  take(cursor, SPACE);
  const start = cursor.at;
  const arrow = take(cursor, ARROW);
  if (arrow !== null) return { heads: headsOf(arrow, cursor), label: pipeLabel(cursor) };
  const opening = take(cursor, OPENING);
  if (opening === null) return null;
  const { label, closing } = readUpTo(cursor, CLOSING[opening.replace('<', '')]!, start);
  return { heads: headsOf(opening + closing, cursor), label: plainLabel(label) };
}

function headsOf(arrow: string, { text, at }: Cursor): GraphEdge['heads'] {
  if (/^[ox](?=\s|$)/.test(text.slice(at))) {
    throw new Unreadable(`arrows that end in \`${text[at]}\` are not supported: use \`-->\``);
  }
  if (!arrow.endsWith('>')) return 'none';
  return arrow.startsWith('<') ? 'both' : 'end';
}

function pipeLabel(cursor: Cursor): string {
  take(cursor, SPACE);
  if (cursor.text[cursor.at] !== '|') return '';
  const end = endOfPipe(cursor);
  if (end < 0) throw new Unreadable('the label of an arrow has no closing `|`');
  const label = plainLabel(cursor.text.slice(cursor.at + 1, end));
  cursor.at = end + 1;
  return label;
}

/** A `|` inside quotes belongs to the label. */
function endOfPipe({ text, at }: Cursor): number {
  const quoted = /^\|\s*"[^"]*"\s*/.exec(text.slice(at));
  return text.indexOf('|', at + (quoted ? quoted[0].length : 1));
}

function readUpTo(cursor: Cursor, pattern: RegExp, start: number): { label: string; closing: string } {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (!found) {
    const opening = cursor.text.slice(start, cursor.at).trim();
    throw new Unreadable(`\`${opening}\` is no complete arrow: write \`-->\` or \`-- label -->\``);
  }
  const label = cursor.text.slice(cursor.at, found.index);
  cursor.at = found.index + found[0].length;
  return { label, closing: found[0] };
}
