import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { clock } from '../../src/adapters/clock.ts';
import { files } from '../../src/adapters/files.ts';
import { ExitCode } from '../../src/core/errors.ts';
import { temporaryPath } from './helpers.ts';

const input = (...chunks: (string | Buffer)[]) =>
  files(Readable.from(chunks.map((chunk) => Buffer.from(chunk))));

function fileOf(content: string | Buffer): string {
  const path = join(temporaryPath(), 'answer.md');
  writeFileSync(path, content);
  return path;
}

describe('reading what the person names', () => {
  test('a file, without byte order mark and Windows line ends', async () => {
    expect(await input().read(fileOf('\ufeffone\r\ntwo\n'))).toBe('one\ntwo\n');
  });

  test('standard input, a character split between chunks included', async () => {
    const brain = Buffer.from('🧠');
    expect(await input(brain.subarray(0, 2), brain.subarray(2)).read('-')).toBe('🧠');
  });

  test.each([
    ['/no/such/file.md', 'Cannot read /no/such/file.md: there is no such file.'],
    [import.meta.dirname, `Cannot read ${import.meta.dirname}: it is a folder.`],
  ])('%s is not found', async (path, message) => {
    await expect(input().read(path)).rejects.toMatchObject({ exitCode: ExitCode.notFound, message });
  });

  test.each(['a file', '-'])('of more than 1 MB is refused in a line: %s', async (from) => {
    const long = 'a'.repeat(1_000_001);
    const path = from === '-' ? '-' : fileOf(long);
    const name = from === '-' ? 'Standard input' : path;
    const message = `${name} is longer than 1 MB, too long to be an answer.`;
    await expect(input(long).read(path)).rejects.toMatchObject({ exitCode: ExitCode.usage, message });
    expect(await input(long.slice(1)).read('-')).toHaveLength(1_000_000);
  });

  test('text in another encoding is refused, not guessed at', async () => {
    const path = fileOf(Buffer.from([0x43, 0x61, 0x66, 0xe9]));
    await expect(input().read(path)).rejects.toThrow(`${path} is not UTF-8 text.`);
    await expect(input(Buffer.from([0xff, 0xfe])).read('-')).rejects.toThrow(
      'Standard input is not UTF-8 text.',
    );
  });
});

test('the clock tells whole epoch milliseconds and never runs backwards', () => {
  const times = Array.from({ length: 1000 }, () => clock.now());
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(times.every(Number.isInteger)).toBe(true);
  expect(Math.abs(times[0]! - Date.now())).toBeLessThan(2000);
});
