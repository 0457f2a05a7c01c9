import { MlsdError, storeError } from '../core/errors.ts';

const ELSEWHERE = 'or keep your data elsewhere: MLSD_HOME=/another/folder.';

/** What stands in the way, and what to do about it, by the system's error code. */
const reasons: Record<string, [reason: string, next: string]> = {
  ENOSPC: ['the disk is full', `Free some space, ${ELSEWHERE}`],
  EDQUOT: ['your disk quota is used up', `Free some space, ${ELSEWHERE}`],
  EFBIG: ['the file would grow larger than is allowed here', `Raise the limit (ulimit -f), ${ELSEWHERE}`],
  EACCES: ['you have no permission', `Give yourself access to it, ${ELSEWHERE}`],
  EPERM: ['you have no permission', `Give yourself access to it, ${ELSEWHERE}`],
  EROFS: ['the disk is read-only', 'Keep your data elsewhere: MLSD_HOME=/another/folder.'],
  ENOTDIR: ['a file stands where a folder is needed', `Move that file away, ${ELSEWHERE}`],
  EEXIST: ['a file stands where a folder is needed', `Move that file away, ${ELSEWHERE}`],
  EISDIR: ['a folder stands where a file is needed', `Move that folder away, ${ELSEWHERE}`],
  ENOENT: ['the folder is gone', `Put it back, ${ELSEWHERE}`],
  EMFILE: ['too many files are open', 'Close some programs and try again.'],
  ENFILE: ['too many files are open', 'Close some programs and try again.'],
};

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';

/** A system error as a sentence that names the path. An MlsdError stays what it is. */
export function storeFault(error: unknown, path: string, doing = 'write'): MlsdError {
  if (error instanceof MlsdError) return error;
  const [reason, next] = reasons[codeOf(error)] ?? [
    error instanceof Error ? error.message : String(error),
    `Look after that disk, ${ELSEWHERE}`,
  ];
  return storeError(`Cannot ${doing} ${path}: ${reason}.`, next);
}
