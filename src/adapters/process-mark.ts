import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { codeOf } from './store-fault.ts';

/**
 * What tells a process from a later one that got the same number: when it started. Linux gives it
 * exactly (clock ticks since the boot with that id, proc(5)), other Unixes through ps by the second.
 * Null where neither is to be had.
 */
export function processMark(pid: number): string | null {
  try {
    if (process.platform === 'linux') return linuxMark(pid);
    if (process.platform === 'win32') return null;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      // ps writes the time in the words of the locale, which may differ between two programs.
      env: { ...process.env, LC_ALL: 'C' },
    }).trim();
  } catch {
    return null;
  }
}

function linuxMark(pid: number): string | null {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the program's name in brackets and may hold spaces and brackets itself;
  // the start time is the 22nd field, so the 20th after the last bracket.
  const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return started === undefined ? null : `${boot}:${started}`;
}

/** Whether any process has this number; one of another user counts. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
