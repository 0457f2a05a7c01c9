import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Session } from '../../src/core/session/session.ts';
import { Pty, type PtyOptions } from './pty.ts';

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'mlsd.js');

/** The built program with a data folder of its own, both gone when the test is over. */
export class Program {
  readonly home = mkdtempSync(join(tmpdir(), 'mlsd-e2e-'));

  constructor() {
    onTestFinished(() => rmSync(this.home, { recursive: true, force: true }));
  }

  /** In a real terminal. */
  open(args: string[], options: PtyOptions = {}): Pty {
    const pty = Pty.node([BIN, ...args], { ...options, env: { ...this.#env, ...options.env } });
    onTestFinished(() => pty.dispose());
    return pty;
  }

  /** In a shell inside a real terminal, for job control. */
  openShell(options: PtyOptions = {}): Pty {
    const env = { ...this.#env, PS1: '$ ', MLSD: `${process.execPath} ${BIN}` };
    const pty = new Pty('/bin/bash', ['--norc', '--noprofile', '-i'], { ...options, env });
    onTestFinished(() => pty.dispose());
    return pty;
  }

  /** Without a terminal, to its end. */
  run(args: string[], input = ''): { code: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
      input,
      encoding: 'utf8',
      env: { ...process.env, ...this.#env },
    });
    return { code: status, out: stdout, err: stderr };
  }

  sessionFiles(): string[] {
    return readdirSync(join(this.home, 'sessions')).filter((name) => name.endsWith('.json'));
  }

  session(): Session {
    const [file] = this.sessionFiles();
    return JSON.parse(readFileSync(join(this.home, 'sessions', file!), 'utf8'));
  }

  get #env(): Record<string, string> {
    return { MLSD_HOME: this.home };
  }
}
