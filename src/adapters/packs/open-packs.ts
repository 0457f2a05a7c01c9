import { findScenario } from '../../core/scenario/find.ts';
import type { Packs } from '../../world.ts';
import { Catalogue, type Known } from './catalogue.ts';
import { type PackFolders, scans } from './folders.ts';
import { readIndex } from './index-file.ts';
import { load } from './load.ts';
import { Results } from './results.ts';

/** The scenarios of all folders, read at the first question and kept for the run. */
export function openPacks(folders: PackFolders): Packs {
  let opened: Promise<Catalogue> | undefined;
  const catalogue = () => {
    opened ??= readFolders(folders);
    return opened;
  };
  return {
    list: async () => (await catalogue()).list(),
    find: async (part) => findScenario(part, (await catalogue()).list()),
    load: async (id) => load(id, (await catalogue()).get(id), folders.prepared),
    grading: async (id) => {
      const { grading } = await import('./grading.ts');
      return grading(id, (await catalogue()).get(id), folders.prepared);
    },
    problems: async () => (await catalogue()).problems,
  };
}

async function readFolders(folders: PackFolders): Promise<Catalogue> {
  const catalogue = new Catalogue();
  const prepared = readIndex(folders.prepared);
  const cached = readIndex(folders.cache);
  const results = new Results(prepared?.parser, [prepared, cached]);
  for (const { source, scan } of scans(folders)) {
    catalogue.problems.push(...scan.problems);
    const known: Known[] = [];
    for (const sourceFile of scan.files) {
      const entry = await results.of(sourceFile);
      const { file, hash } = sourceFile;
      if ('head' in entry) known.push({ summary: { ...entry.head, source, file }, hash });
      else catalogue.problems.push(...entry.problems.map((problem) => ({ ...problem, file })));
    }
    catalogue.addFolder(known);
  }
  results.keep(folders.cache);
  return catalogue;
}
