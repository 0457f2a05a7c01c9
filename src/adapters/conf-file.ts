import { readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { ensureWritable } from './data-folder.ts';
import { discard, syncFolder, WRITING } from './plain-file.ts';
import { storeFault } from './store-fault.ts';

/** Two spaces and a last line end: a file that people, git and sync tools can compare. */
export const asFileText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Writes a value as a Conf file and makes sure that it arrived before it takes the old file's place.
 *
 * conf replaces a file in one step, but on a nearly full disk it can leave half of the text behind
 * without an error, and the good file is gone. So conf writes beside the file, what it wrote is read
 * back and compared, and only then renamed.
 * @throws MlsdError store; the old file is untouched then
 */
export async function writeConfFile(path: string, value: object): Promise<void> {
  ensureWritable(dirname(path));
  const { default: Conf } = await import('conf');
  // No await from here on: two writes of one file in one program must not meet half-way.
  const staged = path + WRITING;
  const text = asFileText(value);
  try {
    rmSync(staged, { force: true });
    const conf = new Conf<Record<string, unknown>>({
      cwd: dirname(path),
      configName: basename(path),
      fileExtension: WRITING,
      projectSuffix: '',
      configFileMode: 0o600,
      clearInvalidConfig: false,
      accessPropertiesByDotNotation: false,
      serialize: () => text,
    });
    conf.store = { ...value };
    if (readFileSync(staged, 'utf8') !== text) throw cutShort();
    renameSync(staged, path);
    syncFolder(dirname(path));
  } catch (error) {
    discard(staged);
    throw storeFault(error, path);
  }
}

/** A write that ends early without an error is what a full disk looks like through conf. */
const cutShort = (): Error => Object.assign(new Error('the text was cut short'), { code: 'ENOSPC' });
