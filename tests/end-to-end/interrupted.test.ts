import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Program } from '../helpers/program.ts';

const quick = ['--no-self', '--no-probes', '--no-estimates'];
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

describe('a session without a repaint', () => {
  it.each(signals)('says on %s how to go on, and lets go of the session', async (signal) => {
    const program = new Program();
    const pty = program.open(['practice', 'serving', '--plain', ...quick]);
    await pty.waitFor('Phase 1 of 4');
    pty.type('Does it have a mascot?\r');
    await pty.waitFor(/not specified/i);
    pty.kill(signal);
    expect(await pty.exit).toEqual({ exitCode: 130, signal: 0 });
    await pty.waitFor('mlsd practice --resume');
    expect(readdirSync(join(program.home, 'locks'))).toEqual([]);

    const again = program.open(['practice', '--resume', '--plain', ...quick]);
    await again.waitFor('(so far)\nDoes it have a mascot?');
  });
});
