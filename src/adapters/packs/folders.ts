import { notFoundError } from '../../core/errors.ts';
import type { ScenarioSummary } from '../../core/scenario/summary.ts';
import { fileProblem, type Scan, scanFolder } from './scan.ts';

export interface PackFolders {
  /** The scenarios that come with the program. */
  builtIn: string;
  /** What the build made of them (`dist/pack`); may be missing. */
  prepared: string;
  /** The person's own; may be missing. */
  own: string;
  /** Named with `--scenarios`; later ones win. */
  extra: readonly string[];
  /** Where results of parsing are kept between runs; may be missing or not writable. */
  cache: string;
}

/** Every folder with its files, the winning ones last. @throws MlsdError notFound for a missing `--scenarios` */
export function scans(folders: PackFolders): { source: ScenarioSummary['source']; scan: Scan }[] {
  return [
    { source: 'built-in', scan: scanOrExplain(folders.builtIn) },
    { source: 'own', scan: scanOrExplain(folders.own) },
    ...folders.extra.map((folder) => ({ source: 'folder' as const, scan: scanNamed(folder) })),
  ];
}

/** A folder that the person did not name is allowed to be missing, and must not stop the others. */
function scanOrExplain(folder: string): Scan {
  try {
    return scanFolder(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problems =
      code === 'ENOENT' ? [] : [fileProblem(folder, `cannot be listed (${code ?? 'unknown error'})`)];
    return { files: [], problems };
  }
}

function scanNamed(folder: string): Scan {
  try {
    return scanFolder(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const missing =
      code === 'ENOENT' ? 'there is no such folder' : `it cannot be listed (${code ?? 'unknown error'})`;
    const reason = code === 'ENOTDIR' ? 'it is not a folder' : missing;
    throw notFoundError(
      `--scenarios ${folder}: ${reason}.`,
      'Give a folder that holds scenario files (*.md).',
    );
  }
}
