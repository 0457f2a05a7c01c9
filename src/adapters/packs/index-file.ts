import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackedScenario } from '../../core/coach/coverage/packed.ts';
import type { Problem } from '../../core/scenario/problem.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { ScenarioHead } from '../../core/scenario/summary.ts';
import { contentHash } from './scan.ts';

/** What parsing a file gave, as far as lists need it. */
export type Entry = { head: ScenarioHead } | { problems: Problem[] };

/**
 * Results of parsing by the hash of the file's content, so that lists load neither YAML nor schema.
 * Written at build time for the built-in pack (`dist/pack/index.json`) and as a cache for other folders.
 */
export interface PackIndex {
  /** Fingerprint of the code that parsed: an index of another one is worth nothing. */
  parser: string;
  entries: Record<string, Entry>;
}

/** A whole scenario prepared at build time, with the hash of the file that it was read from. */
export interface PreparedScenario {
  hash: string;
  scenario: Scenario;
}

const INDEX = 'index.json';

/** The index in a folder; undefined when there is none or it is damaged, for it can always be made anew. */
export function readIndex(folder: string): PackIndex | undefined {
  const index = readJson(join(folder, INDEX)) as Partial<PackIndex> | undefined;
  if (typeof index?.parser !== 'string' || typeof index.entries !== 'object' || index.entries === null)
    return undefined;
  const sound = Object.entries(index.entries).filter(([, entry]) => isEntry(entry));
  return { parser: index.parser, entries: Object.fromEntries(sound) };
}

/** @throws the system's error when the folder will not take it */
export function writeIndex(folder: string, index: PackIndex): void {
  writeJson(join(folder, INDEX), index);
}

/** The scenario as it was prepared, unless its file has changed since. */
export function readPrepared(folder: string, id: string, hash: string): Scenario | undefined {
  const prepared = readJson(join(folder, `${id}.json`)) as Partial<PreparedScenario> | undefined;
  return prepared?.hash === hash ? prepared.scenario : undefined;
}

/** A scenario compiled for grading at build time, with what it was made of. */
export interface PreparedGrading {
  hash: string;
  /** Hash of the learned words; null when there were none. */
  learned: string | null;
  grading: PackedScenario;
}

/** The scenario compiled for grading, unless its file or its learned words have changed since. */
export function readPreparedGrading(
  folder: string,
  id: string,
  hash: string,
  learned: string | null,
): PackedScenario | undefined {
  const found = readJson(join(folder, `${id}.grading.json`)) as Partial<PreparedGrading> | undefined;
  return found?.hash === hash && found.learned === hashOf(learned) ? found.grading : undefined;
}

export function writePreparedGrading(
  folder: string,
  hash: string,
  learned: string | null,
  grading: PackedScenario,
): void {
  const prepared: PreparedGrading = { hash, learned: hashOf(learned), grading };
  writeJson(join(folder, `${grading.id}.grading.json`), prepared);
}

const hashOf = (text: string | null): string | null =>
  text === null ? null : contentHash(Buffer.from(text));

export function writePrepared(folder: string, prepared: PreparedScenario): void {
  writeJson(join(folder, `${prepared.scenario.id}.json`), prepared);
}

function isEntry(entry: unknown): entry is Entry {
  if (typeof entry !== 'object' || entry === null) return false;
  if ('problems' in entry) return Array.isArray(entry.problems);
  if (!('head' in entry) || typeof entry.head !== 'object' || entry.head === null) return false;
  const { id, title, tags, minutes, difficulty } = entry.head as Partial<ScenarioHead>;
  const texts = [id, title, difficulty].every((text) => typeof text === 'string');
  return texts && Array.isArray(tags) && typeof minutes === 'number';
}

function readJson(file: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Written aside and renamed, so that a reader never sees half a file. */
function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  try {
    writeFileSync(aside, JSON.stringify(value));
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
