import { notFoundError } from '../../core/errors.ts';
import type { Problem } from '../../core/scenario/problem.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { Known } from './catalogue.ts';
import { readPrepared } from './index-file.ts';
import { readSource } from './scan.ts';

/**
 * The whole scenario: as the build prepared it, or parsed from its file.
 * @throws MlsdError notFound when it is unknown, gone, or damaged by now
 */
export async function load(id: string, known: Known | undefined, prepared: string): Promise<Scenario> {
  if (known === undefined)
    throw notFoundError(`There is no scenario "${id}".`, '`mlsd list` shows them all.');
  if (known.summary.source === 'built-in') {
    const scenario = readPrepared(prepared, id, known.hash);
    if (scenario !== undefined) return scenario;
  }
  return loadFresh(known.summary.file);
}

async function loadFresh(file: string): Promise<Scenario> {
  const source = readSource(file);
  if (source === undefined) throw notFoundError(`${file} is gone.`, '`mlsd list` shows what is there now.');
  if (!('bytes' in source)) throw unusable(source);
  const { parseBytes } = await import('../../core/scenario/parse.ts');
  const parsed = parseBytes(source.bytes, file);
  if ('problems' in parsed) throw unusable(parsed.problems[0]!);
  return parsed.scenario;
}

function unusable({ file, line, column, path, message }: Problem): Error {
  const what = path === '' ? message : `${path}: ${message}`;
  return notFoundError(
    `${file}:${line}:${column}: ${what}`,
    `\`mlsd check ${file}\` shows all that is wrong with it.`,
  );
}
