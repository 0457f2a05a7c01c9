import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExitCode, MlsdError } from '../core/errors.ts';
import { ensureWritable } from './data-folder.ts';
import { isRunning, processMark } from './process-mark.ts';
import { codeOf, storeFault } from './store-fault.ts';

/** Who has a lock. */
export interface Holder {
  pid: number;
  host: string;
  /** See `processMark`. */
  mark: string | null;
  /** Tells two locks of one process apart. */
  token: string;
}

export interface Lock {
  /** Shows that the holder lives to those who cannot see its process: programs on another machine. */
  touch(): void;
  release(): void;
}

/** A holder on another machine that has not touched its lock for so long is taken for dead. */
const SILENCE_MS = 120_000;
const TOUCH_EVERY_MS = 15_000;
/** How long to wait for another program that changes the same file: it needs milliseconds. */
export const PATIENCE_MS = 5_000;
/** A lock is created and then filled; one that stays empty for so long was never finished. */
const EMPTY_MS = 2_000;

/** Takes a lock unless somebody living has it. @throws MlsdError store when lock files cannot be made */
export function tryLock(path: string): Lock | null {
  ensureWritable(dirname(path));
  return create(path) ?? (clearDead(path) ? create(path) : null);
}

/**
 * Takes a lock, waiting up to `patienceMs` for its holder to be done.
 * @throws MlsdError failed, which names the holder
 */
export async function lock(path: string, what: string, patienceMs: number): Promise<Lock> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const taken = tryLock(path);
    if (taken) return taken;
    if (performance.now() >= deadline) throw heldError(path, what);
    // At different paces, or two that met once would go on meeting.
    await sleep(2 + Math.random() * 20);
  }
}

function heldError(path: string, what: string): MlsdError {
  const holder = livingHolder(path);
  const where = holder && holder.host !== hostname() ? ` on ${holder.host}` : '';
  const who = holder ? ` (process ${holder.pid}${where})` : '';
  return new MlsdError(
    ExitCode.failed,
    `${what} is open in another mlsd${who}.`,
    'Finish or close it there, then try again.',
  );
}

/** Who has the lock and lives; null when it is free or its holder is gone. */
export function livingHolder(path: string): Holder | null {
  const found = look(path);
  return found === null || isDead(found) ? null : (found.holder ?? UNNAMED);
}

/** Somebody who has made their lock and not yet written their name into it. */
const UNNAMED: Holder = { pid: 0, host: hostname(), mark: null, token: '' };

interface Found {
  /** Null while the file is empty or not whole. */
  holder: Holder | null;
  ageMs: number;
}

/** What lies there; null when there is nothing, or it went away while we looked. */
function look(path: string): Found | null {
  const holder = read(path);
  const ageMs = ageOf(path);
  return holder === 'gone' || ageMs === null ? null : { holder, ageMs };
}

const isDead = ({ holder, ageMs }: Found): boolean =>
  holder === null ? ageMs >= EMPTY_MS : !lives(holder, ageMs);

function lives(holder: Holder, ageMs: number): boolean {
  if (holder.host !== hostname()) return ageMs < SILENCE_MS;
  if (!isRunning(holder.pid)) return false;
  const mark = holder.mark === null ? null : processMark(holder.pid);
  return mark === null || mark === holder.mark;
}

function create(path: string): Lock | null {
  const holder: Holder = { pid: process.pid, host: hostname(), mark: ownMark(), token: newToken() };
  const fd = openNew(path);
  if (fd === null) return null;
  try {
    fill(fd, JSON.stringify(holder));
  } catch (error) {
    ignoringErrors(() => rmSync(path, { force: true }));
    throw storeFault(error, path);
  } finally {
    closeSync(fd);
  }
  return held(path, holder.token);
}

/** Null when the file is there already. */
function openNew(path: string): number | null {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null;
    throw storeFault(error, path);
  }
}

/** A lock cut short by a full disk would be taken for a dead one. */
function fill(fd: number, text: string): void {
  if (writeSync(fd, text) < text.length) throw Object.assign(new Error('cut short'), { code: 'ENOSPC' });
}

let mark: string | null | undefined;
/** Asked for once: it may cost a process of its own. */
function ownMark(): string | null {
  mark = mark === undefined ? processMark(process.pid) : mark;
  return mark;
}

const newToken = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

function held(path: string, token: string): Lock {
  let touched = performance.now();
  return {
    touch() {
      if (performance.now() - touched < TOUCH_EVERY_MS) return;
      touched = performance.now();
      ignoringErrors(() => utimesSync(path, new Date(), new Date()));
    },
    // Somebody may have taken us for dead, with reason: then the lock is theirs now.
    release: () => ignoringErrors(() => tokenIn(path) === token && rmSync(path, { force: true })),
  };
}

/**
 * Removes the lock of a dead holder. Two programs that both saw it dead must not both remove it, the
 * slower one would remove the quicker one's new lock: so whoever removes holds a second file meanwhile.
 * @returns whether the way is free
 */
function clearDead(path: string): boolean {
  const guard = `${path}.clearing`;
  if ((ageOf(guard) ?? 0) > EMPTY_MS) rmSync(guard, { force: true });
  try {
    closeSync(openSync(guard, 'wx', 0o600));
  } catch {
    return false;
  }
  try {
    const found = look(path);
    if (found === null) return true;
    const dead = isDead(found);
    // Only what was seen dead: a lock that was given back meanwhile may be somebody else's by now.
    if (dead && tokenIn(path) === found.holder?.token) rmSync(path, { force: true });
    return dead;
  } finally {
    rmSync(guard, { force: true });
  }
}

function read(path: string): Holder | null | 'gone' {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder> | null;
    const whole = Number.isInteger(holder?.pid) && typeof holder?.host === 'string';
    return whole ? (holder as Holder) : null;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'gone' : null;
  }
}

function tokenIn(path: string): string | undefined {
  const holder = read(path);
  return holder === 'gone' ? undefined : holder?.token;
}

/** Milliseconds since the lock was made or touched; null when there is none. */
function ageOf(path: string): number | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? Date.now() - stat.mtimeMs : null;
}

function ignoringErrors(work: () => unknown): void {
  try {
    work();
  } catch {}
}
