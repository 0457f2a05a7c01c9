import { readFileSync, statSync } from 'node:fs';

/** Larger than any that `npm run learn` writes. */
const MAX_BYTES = 2_000_000;

/**
 * What labelled answers taught about a scenario: the file beside it, `<name>.learned.txt`. Null when there is
 * none that can be read: a scenario works without.
 */
export function readLearned(scenarioFile: string): string | null {
  const file = scenarioFile.replace(/\.md$/i, '.learned.txt');
  try {
    const stat = statSync(file);
    return stat.isFile() && stat.size <= MAX_BYTES ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}
