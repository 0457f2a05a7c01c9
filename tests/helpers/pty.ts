import process from 'node:process';
import { type IPty, spawn } from '@lydell/node-pty';
import { Screen } from './virtual-terminal.ts';

export interface PtyOptions {
  columns?: number;
  rows?: number;
  cwd?: string;
  /** Laid over the environment of the test; `undefined` takes a variable out. */
  env?: Record<string, string | undefined>;
}

export interface PtyExit {
  exitCode: number;
  /** Number of the signal that ended the program, 0 for none. */
  signal: number;
}

/** A program in a real pseudo-terminal, with a screen that shows what it writes. */
export class Pty {
  readonly screen: Screen;
  readonly exit: Promise<PtyExit>;
  /** Everything the program wrote. */
  written = '';
  readonly #pty: IPty;
  #exited: PtyExit | undefined;

  constructor(file: string, args: string[], options: PtyOptions = {}) {
    const { columns = 80, rows = 24, cwd = process.cwd(), env = {} } = options;
    this.screen = new Screen(columns, rows);
    const merged = { ...process.env, TERM: 'xterm-256color', ...env };
    const known = Object.entries(merged).filter(([, value]) => value !== undefined);
    this.#pty = spawn(file, args, { cols: columns, rows, cwd, env: Object.fromEntries(known) });
    this.#pty.onData((data) => {
      this.written += data;
      this.screen.write(data);
    });
    this.exit = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode, signal = 0 }) => {
        this.#exited = { exitCode, signal };
        resolve(this.#exited);
      });
    });
  }

  /** Runs a script with the Node that runs the tests. */
  static node(args: string[], options: PtyOptions = {}): Pty {
    return new Pty(process.execPath, args, options);
  }

  get pid(): number {
    return this.#pty.pid;
  }

  type(keys: string | Uint8Array): void {
    this.#pty.write(keys as string);
  }

  waitFor(wanted: string | RegExp | (() => boolean), timeoutMs?: number): Promise<void> {
    return this.screen.waitFor(wanted, timeoutMs);
  }

  resize(columns: number, rows: number): void {
    this.screen.terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  kill(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }

  /** Closes the terminal under the program, as a window that is shut does. */
  close(): void {
    (this.#pty as IPty & { destroy(): void }).destroy();
  }

  /** Ends the program if it still runs; for `afterEach`. */
  async dispose(): Promise<void> {
    if (!this.#exited) this.#pty.kill('SIGKILL');
    await this.exit;
    this.screen.dispose();
  }
}
