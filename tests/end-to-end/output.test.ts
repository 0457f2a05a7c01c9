import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'mlsd.js');

const inShell = (line: string) =>
  spawnSync('/bin/bash', ['-c', `set -o pipefail; ${line}`], {
    encoding: 'utf8',
    env: { ...process.env, MLSD: `${process.execPath} ${BIN}` },
  });

describe('output that nobody takes', () => {
  it('ends in silence when the reader has gone', () => {
    const { status, stderr } = inShell('$MLSD list --json | head -c 0');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.runIf(existsSync('/dev/full')).each(['list', '--version', '--help'])(
    'to a full disk is an error in one line: %s',
    (command) => {
      const { status, stderr } = inShell(`$MLSD ${command} > /dev/full`);
      expect(stderr).toMatch(/^Cannot write the output: .*\n$/);
      expect(status).toBe(1);
    },
  );
});
