import { existsSync, renameSync } from 'node:fs';
import { clean } from '../core/scenario/clean.ts';

/**
 * Moves a damaged file out of the way as `<name>.damaged-<time>`, beside it, whole: nothing of the
 * person's is ever wiped.
 * @returns a sentence that names the file and says what was wrong with it
 */
export function setAside(path: string, damage: string, now: number = Date.now()): string {
  // JSON.parse quotes what it stumbled over, which may be anything.
  const complaint = clean(damage);
  const target = freeName(
    `${path}.damaged-${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`,
  );
  try {
    renameSync(path, target);
    return `${path} is damaged (${complaint}). It was set aside as ${target}.`;
  } catch {
    return `${path} is damaged (${complaint}) and could not be moved. It was left as it is and passed over.`;
  }
}

/** Two files of one name may be damaged within one second. */
function freeName(path: string, nth = 1): string {
  const candidate = nth === 1 ? path : `${path}-${nth}`;
  return existsSync(candidate) ? freeName(path, nth + 1) : candidate;
}
