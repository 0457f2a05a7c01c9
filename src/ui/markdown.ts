import { Marked, type MarkedExtension, type RendererThis, type Token, type Tokens } from 'marked';
import { markedTerminal } from 'marked-terminal';
import stringWidth from 'string-width';
import { pad, wrap } from './layout.ts';
import type { Theme } from './theme.ts';

export interface MarkdownOptions {
  /** Stands before every line. */
  indent?: string;
  /** Line breaks stay where they are, as in notes that somebody typed. */
  breaks?: boolean;
}

/**
 * Markdown for the terminal, wrapped to `columns`.
 * marked-terminal renders it; what it gets wrong (see `corrections`) is rendered here.
 */
export function renderMarkdown(
  text: string,
  columns: number,
  theme: Theme,
  { indent = '', breaks = false }: MarkdownOptions = {},
): string {
  const width = Math.max(20, columns - indent.length);
  const marked = new Marked({ breaks });
  marked.use(markedTerminal(styles(width, theme)) as MarkedExtension);
  marked.use(corrections(width, theme));
  const rendered = marked.parse(text, { async: false }).replace(/\n{3,}/g, '\n\n');
  return rendered
    .trim()
    .split(/[\r\n]/)
    .map((line) => (line.trim() === '' ? '' : indent + line))
    .join('\n');
}

/** Every style is named, because those left out fall back to colours that ignore NO_COLOR. */
function styles(width: number, theme: Theme) {
  const asIs = (text: string) => text;
  return {
    width,
    reflowText: true,
    showSectionPrefix: false,
    emoji: false,
    heading: theme.heading,
    firstHeading: theme.heading,
    blockquote: theme.quiet,
    html: asIs,
    hr: theme.quiet,
    listitem: asIs,
    table: asIs,
    paragraph: asIs,
    strong: theme.strong,
    em: theme.link,
    codespan: theme.accent,
    del: theme.quiet,
    link: asIs,
    href: theme.link,
  };
}

/**
 * marked-terminal 7.3.1 prints inline markup raw in tight lists, doubles task boxes, wraps neither list
 * items nor tables, and colours code and table heads whatever NO_COLOR says.
 */
function corrections(width: number, theme: Theme): MarkedExtension {
  let depth = 0;
  return {
    renderer: {
      text(this: RendererThis, token: Tokens.Text | Tokens.Escape) {
        return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : token.text;
      },
      codespan: ({ text }: Tokens.Codespan) => theme.accent(text),
      checkbox: ({ checked }: Tokens.Checkbox) => (checked ? '[x] ' : '[ ] '),
      code: ({ text }: Tokens.Code) => `${text.replace(/^/gm, '    ')}\n\n`,
      list(this: RendererThis, list: Tokens.List) {
        depth++;
        const room = width - 2 * depth;
        const items = list.items.map((item, index) => {
          const marker = list.ordered ? `${Number(list.start || 1) + index}. ` : '- ';
          return hang(
            marker,
            itemLines(item, (token) => this.parser.parse([token]), room),
          );
        });
        depth--;
        return `${items.join('\n')}\n\n`;
      },
      table(this: RendererThis, table: Tokens.Table) {
        const cells = (row: Tokens.TableCell[]) => row.map((cell) => this.parser.parseInline(cell.tokens));
        return `${drawTable(cells(table.header), table.rows.map(cells), width, theme)}\n\n`;
      },
    },
  };
}

/** Blocks inside an item come wrapped already; its text, with a task's box before it, does not. */
function itemLines(item: Tokens.ListItem, render: (token: Token) => string, columns: number): string[] {
  const lines: string[] = [];
  let box = '';
  for (const token of item.tokens) {
    const text = render(token).trimEnd();
    if (token.type === 'checkbox') box = `${text} `;
    else if (['list', 'code', 'table'].includes(token.type)) lines.push(...text.split('\n'));
    else if (text !== '') lines.push(...wrap(box + text, columns));
  }
  return lines;
}

const hang = (marker: string, lines: string[]): string =>
  lines.map((line, index) => (index === 0 ? marker : ' '.repeat(marker.length)) + line).join('\n');

function drawTable(header: string[], rows: string[][], width: number, theme: Theme): string {
  const widths = columnWidths([header, ...rows], width);
  const draw = (row: string[]) => {
    const cells = widths.map((columns, index) => wrap(row[index] ?? '', columns));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      widths
        .map((columns, index) => pad(cells[index]?.[line] ?? '', columns))
        .join('  ')
        .trimEnd(),
    ).join('\n');
  };
  const rule = theme.quiet(widths.map((columns) => '─'.repeat(columns)).join('  '));
  return [theme.strong(draw(header)), rule, ...rows.map(draw)].join('\n');
}

/** Natural widths, the widest giving way until the table fits. */
function columnWidths(rows: string[][], width: number): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(3, ...rows.map((row) => stringWidth(row[index] ?? ''))),
  );
  const total = () => widths.reduce((sum, columns) => sum + columns + 2, -2);
  while (total() > width && Math.max(...widths) > 8) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = widths[widest]! - 1;
  }
  return widths;
}
