import { PassThrough, Writable } from 'node:stream';
import xterm from '@xterm/headless';

/** Readable like a terminal's input; remembers whether it is in raw mode. */
class TerminalInput extends PassThrough {
  readonly isTTY = true;
  isRaw = false;

  setRawMode(raw: boolean): this {
    this.isRaw = raw;
    return this;
  }
}

/** Writable like a terminal's output; what is written shows on the screen. */
class TerminalOutput extends Writable {
  readonly isTTY = true;
  columns: number;
  rows: number;
  readonly #show: (chunk: Buffer, shown: () => void) => void;

  constructor(columns: number, rows: number, show: (chunk: Buffer, shown: () => void) => void) {
    super();
    this.columns = columns;
    this.rows = rows;
    this.#show = show;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#show(chunk, done);
  }

  getColorDepth(): number {
    return 8;
  }

  hasColors(): boolean {
    return true;
  }

  getWindowSize(): [number, number] {
    return [this.columns, this.rows];
  }
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** A screen that is written to; shared by the virtual terminal and the PTY. */
export class Screen {
  readonly terminal: xterm.Terminal;
  #watchers = new Set<() => void>();

  constructor(columns: number, rows: number) {
    this.terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
    this.terminal.onWriteParsed(() => this.changed());
  }

  write(data: string | Uint8Array, shown?: () => void): void {
    this.terminal.write(data, shown);
  }

  /** Lets everyone who waits look again. */
  changed(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** What the screen shows, a line a row, without white space at the ends. */
  lines(): string[] {
    const { active } = this.terminal.buffer;
    return Array.from({ length: this.terminal.rows }, (_, row) =>
      (active.getLine(active.baseY + row)?.translateToString(true) ?? '').trimEnd(),
    );
  }

  text(): string {
    return this.lines().join('\n');
  }

  cursor(): { row: number; column: number } {
    const { cursorX, cursorY } = this.terminal.buffer.active;
    return { row: cursorY, column: cursorX };
  }

  /** Whether a full-screen program has the screen. */
  isAlternate(): boolean {
    return this.terminal.buffer.active.type === 'alternate';
  }

  /** Waits until the screen shows a text, or passes a check; fails with what it shows instead. */
  async waitFor(wanted: string | RegExp | (() => boolean), timeoutMs = DEFAULT_TIMEOUT_MS): Promise<void> {
    const holds = () => {
      if (typeof wanted === 'function') return wanted();
      return typeof wanted === 'string' ? this.text().includes(wanted) : wanted.test(this.text());
    };
    await new Promise<void>((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        clearInterval(again);
        this.#watchers.delete(look);
        end();
      };
      const look = () => {
        if (holds()) settle(resolve);
      };
      const timer = setTimeout(() => {
        settle(() => reject(new Error(`waited in vain for ${wanted}; the screen shows\n${this.text()}`)));
      }, timeoutMs);
      const again = setInterval(look, 100);
      this.#watchers.add(look);
      look();
    });
  }

  dispose(): void {
    this.terminal.dispose();
  }
}

/** A terminal inside the test: type keys into `input`, read what a program shows through `output`. */
export class VirtualTerminal {
  readonly input = new TerminalInput();
  readonly output: TerminalOutput;
  readonly screen: Screen;
  /** Everything written so far, for counting bytes and looking for sequences. */
  written = '';

  constructor(columns = 80, rows = 24) {
    this.screen = new Screen(columns, rows);
    this.output = new TerminalOutput(columns, rows, (chunk, shown) => {
      this.written += chunk.toString();
      this.screen.write(chunk, shown);
    });
  }

  type(keys: string | Uint8Array): void {
    this.input.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.screen.terminal.resize(columns, rows);
    this.output.columns = columns;
    this.output.rows = rows;
    this.output.emit('resize');
  }

  /** Waits until everything typed was read, handled and shown. */
  async settled(): Promise<void> {
    await turn();
    while (this.input.readableLength > 0 || this.output.writableLength > 0) await turn();
    await turn();
    await new Promise<void>((resolve) => this.screen.write('', resolve));
  }
}

/** A few turns of the event loop: reading, handling and painting each take one. */
async function turn(): Promise<void> {
  for (let times = 0; times < 4; times++) await new Promise((resolve) => setImmediate(resolve));
}
