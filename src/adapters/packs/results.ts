import { mkdirSync } from 'node:fs';
import { headOf } from '../../core/scenario/summary.ts';
import { type Entry, type PackIndex, writeIndex } from './index-file.ts';
import type { SourceFile } from './scan.ts';

/** What parsing gave for each file, taken from an index where the content and the parser are the same. */
export class Results {
  readonly #parser: string | undefined;
  readonly #sound: readonly PackIndex[];
  readonly #parsed: Record<string, Entry> = {};
  readonly #reused: Record<string, Entry> = {};

  constructor(parser: string | undefined, indexes: readonly (PackIndex | undefined)[]) {
    this.#parser = parser;
    this.#sound = indexes.filter((index) => index !== undefined).filter((index) => index.parser === parser);
  }

  async of({ file, bytes, hash }: SourceFile): Promise<Entry> {
    for (const [i, { entries }] of this.#sound.entries()) {
      const entry = Object.hasOwn(entries, hash) ? entries[hash] : undefined;
      if (entry === undefined) continue;
      if (i > 0) this.#reused[hash] = entry;
      return entry;
    }
    const entry = await parseEntry(bytes, file);
    this.#parsed[hash] = entry;
    return entry;
  }

  /** Writes what had to be parsed for the next run. A cache that cannot be written is no trouble. */
  keep(folder: string): void {
    if (this.#parser === undefined || Object.keys(this.#parsed).length === 0) return;
    try {
      // It may be the first thing in the data folder, which is its owner's alone.
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeIndex(folder, { parser: this.#parser, entries: { ...this.#reused, ...this.#parsed } });
    } catch {
      // The next run parses again.
    }
  }
}

async function parseEntry(bytes: Uint8Array, file: string): Promise<Entry> {
  const { parseBytes } = await import('../../core/scenario/parse.ts');
  const parsed = parseBytes(bytes, file);
  return 'scenario' in parsed ? { head: headOf(parsed.scenario) } : parsed;
}
